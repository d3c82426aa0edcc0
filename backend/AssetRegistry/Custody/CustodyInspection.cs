namespace AssetRegistry.Custody;

/// <summary>A look at a kept facility on site.</summary>
/// <param name="Inspector">The position of who looked, never a name.</param>
/// <param name="PhotoIds">The attachments with the photos.</param>
/// <param name="NextDueOn">When somebody must look again; null: not set.</param>
public sealed record CustodyInspection(
    Guid InspectionId, DateOnly InspectedOn, string Inspector, PremisesCondition Condition, string Finding, Position? Position,
    IReadOnlyList<Guid> PhotoIds, DateOnly? NextDueOn);
