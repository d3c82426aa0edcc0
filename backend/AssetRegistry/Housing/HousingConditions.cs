namespace AssetRegistry.Housing;

/// <summary>What an application says about the conditions of the law, without any name.</summary>
/// <param name="IsOvercrowded">Whether the own house gives less than the minimum area a head.</param>
/// <param name="DistanceKm">From the own house to the workplace, by road; null when there is no own house.</param>
/// <param name="IsRemote">Whether the workplace lies in a mountain, remote or border commune.</param>
public sealed record HousingConditions(bool OwnsHouse, bool IsOvercrowded, decimal? DistanceKm, bool IsRemote)
{
    // Decision 45/2025/QĐ-TTg: 10 km by road in mountain, remote and border communes, 30 km elsewhere.
    private const decimal RemoteKm = 10;
    private const decimal OrdinaryKm = 30;

    /// <summary>How far off an own house must at least be, in km by road.</summary>
    public decimal LeastKm => IsRemote ? RemoteKm : OrdinaryKm;

    public bool AreMet => !OwnsHouse || IsOvercrowded || DistanceKm >= LeastKm;
}
