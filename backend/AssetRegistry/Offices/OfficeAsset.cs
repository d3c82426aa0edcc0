namespace AssetRegistry.Offices;

/// <summary>A vehicle or larger piece of equipment of an office. Costs in đồng.</summary>
/// <param name="OriginalCost">Of all pieces together.</param>
/// <param name="ResidualValue">Null: no figure yet.</param>
/// <param name="InUseSince">Null: not known.</param>
/// <param name="Since">Since when the office has had it.</param>
/// <param name="Until">The first day it no longer has it; null: it has it still.</param>
public sealed record OfficeAsset(
    Guid Id,
    OfficeAssetKind Kind,
    string Name,
    int Quantity,
    long OriginalCost,
    long? ResidualValue,
    DateOnly? InUseSince,
    AssetCondition Condition,
    DateOnly Since,
    DateOnly? Until = null)
{
    public bool IsHeldOn(DateOnly day) => Since <= day && !(Until <= day);
}
