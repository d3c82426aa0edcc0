namespace AssetRegistry.Offices;

/// <summary>Begins an organisation's occupation of a facility or a part of one.</summary>
public sealed record OpenOffice(Guid OfficeId, OfficeKind Kind, Guid? PartId, decimal? AreaM2, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes an office to another facility.</summary>
public sealed record MoveOffice(Guid? PartId, decimal? AreaM2, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records the floor area an office occupies.</summary>
public sealed record MeasureOfficeArea(decimal AreaM2, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records who works in an office.</summary>
public sealed record CountOfficeStaff(IReadOnlyList<StaffGroup> Groups, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives an office up.</summary>
public sealed record EndOffice(string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Enters a vehicle or larger piece of equipment.</summary>
public sealed record RecordOfficeAsset(
    Guid AssetId,
    OfficeAssetKind Kind,
    string Name,
    int Quantity,
    long OriginalCost,
    long? ResidualValue,
    DateOnly? InUseSince,
    AssetCondition Condition,
    Paper? Paper,
    DateOnly EffectiveOn);

/// <summary>Gives an item to another office.</summary>
public sealed record TransferOfficeAsset(Guid AssetId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes an item off the list.</summary>
public sealed record EndOfficeAsset(Guid AssetId, string Reason, Paper? Paper, DateOnly EffectiveOn);
