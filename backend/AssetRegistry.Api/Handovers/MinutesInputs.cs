using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

/// <summary>Draws up the minutes of a handover: what is handed over, before the receiver checks it. Drawing them up again starts over.</summary>
/// <param name="IsProvisional">True for a temporary handover; formal minutes follow.</param>
/// <param name="HeldAt">The time of day in Viet Nam, as in 14:30.</param>
/// <param name="Copies">How many signed copies are made.</param>
/// <param name="PhotoIds">Attachments that show the state of things: pictures.</param>
public sealed record PrepareHandoverInput(
    Guid IdempotencyKey, [property: ID<Handover>] Guid HandoverId, int ExpectedVersion, string Place, IReadOnlyList<MinutesParty> Parties,
    IReadOnlyList<HandoverItemInput> Items, IReadOnlyList<MeterReading>? Meters = null, IReadOnlyList<KeySet>? Keys = null,
    IReadOnlyList<PaperHandedOver>? Papers = null, [property: ID<Attachment>] IReadOnlyList<Guid>? PhotoIds = null, string? Note = null,
    string? HeldAt = null, int Copies = 4, bool IsProvisional = false, DateOnly? EffectiveOn = null) : IHandoverInput
{
    public MinutesContent ToContent() => new(
        IsProvisional, Place, HeldAt, Copies, Parties, [.. Items.Select((item, index) => item.ToItem(index + 1))],
        Meters ?? [], Keys ?? [], Papers ?? [], PhotoIds ?? [], Note);
}

/// <summary>One line of the minutes; its number is its place in the list.</summary>
/// <param name="QuantityByBook">0 for what is not in the books.</param>
/// <param name="OriginalCost">In đồng; null: no figure yet.</param>
/// <param name="ResidualValue">In đồng; null: no figure yet.</param>
public sealed record HandoverItemInput(
    HandoverItemKind Kind, string Description, string Unit, decimal QuantityByBook, string? Condition = null, string? Note = null,
    decimal? OriginalCost = null, decimal? ResidualValue = null)
{
    public HandoverItem ToItem(int number) => new(
        number, Kind, Description, Unit, QuantityByBook, Condition: Condition, Note: Note, OriginalCost: OriginalCost, ResidualValue: ResidualValue);
}
