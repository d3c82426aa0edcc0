namespace AssetRegistry.Facilities;

/// <summary>What an area was used for on a day: the ten columns of the inventory form, in m². Together they are the area.</summary>
/// <param name="AsOf">The day that was looked at.</param>
public sealed record UseBreakdown(
    DateOnly AsOf,
    decimal Headquarters,
    decimal NonBusinessService,
    decimal BusinessService,
    decimal LeasedService,
    decimal JointVentureService,
    decimal Mixed,
    decimal Dwelling,
    decimal Vacant,
    decimal Encroached,
    decimal Other)
{
    public decimal Total => Buckets.Sum();

    internal IReadOnlyList<decimal> Buckets =>
    [
        Headquarters, NonBusinessService, BusinessService, LeasedService, JointVentureService, Mixed, Dwelling, Vacant, Encroached, Other,
    ];
}
