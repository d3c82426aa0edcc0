using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>What an application says about the conditions of the law, without any name.</summary>
/// <param name="IsOvercrowded">Whether the own house gives less than the minimum area a head.</param>
/// <param name="DistanceKm">From the own house to the workplace, by road; null when there is no own house.</param>
/// <param name="IsRemote">Whether the workplace lies in a mountain, remote or border commune.</param>
public sealed record HousingConditions(bool OwnsHouse, bool IsOvercrowded, decimal? DistanceKm, bool IsRemote)
{
    public bool AreMet(HousingDistances law) => !OwnsHouse || IsOvercrowded || DistanceKm >= law.LeastKm(IsRemote);
}
