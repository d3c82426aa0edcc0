namespace AssetRegistry.Handovers;

/// <summary>What handover minutes say.</summary>
/// <param name="IsProvisional">True for a handover for the time being; formal minutes follow.</param>
/// <param name="HeldAt">The time of day in Viet Nam, as in 14:30.</param>
/// <param name="Copies">How many signed copies are made.</param>
public sealed record MinutesContent(
    bool IsProvisional,
    string Place,
    string? HeldAt,
    int Copies,
    IReadOnlyList<MinutesParty> Parties,
    IReadOnlyList<HandoverItem> Items,
    IReadOnlyList<MeterReading> Meters,
    IReadOnlyList<KeySet> Keys,
    IReadOnlyList<PaperHandedOver> Papers,
    IReadOnlyList<Guid> PhotoIds,
    string? Note = null);

/// <summary>Somebody present at the handover.</summary>
public sealed record MinutesParty(PartySide Side, string Name, string Position);

/// <summary>For whom somebody is present at a handover.</summary>
public enum PartySide
{
    Giver,
    Receiver,
    Witness,
}

/// <summary>What a meter shows at the handover, in the meter's own unit.</summary>
public sealed record MeterReading(MeterKind Kind, string Number, decimal Reading);

/// <summary>What a meter counts: electricity in kWh, water in m³.</summary>
public enum MeterKind
{
    Electricity,
    Water,
}

/// <summary>Keys that go along.</summary>
public sealed record KeySet(string Description, int Count);

/// <summary>A paper about the facility that goes along with it.</summary>
public sealed record PaperHandedOver(string Title, string? Number, DateOnly? Date, bool IsOriginal, int Pages);
