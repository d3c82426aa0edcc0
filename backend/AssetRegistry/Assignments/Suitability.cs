using AssetRegistry.Facilities;

namespace AssetRegistry.Assignments;

/// <summary>Which uses a building of each category can serve without being built anew: the one table. What it does not list serves every use.</summary>
public static class Suitability
{
    private static readonly Dictionary<FacilityCategory, IntendedUse[]> Unsuitable = new()
    {
        [FacilityCategory.Warehouse] =
        [
            IntendedUse.Headquarters, IntendedUse.Health, IntendedUse.Education, IntendedUse.CultureSport, IntendedUse.CommunePolice,
            IntendedUse.OfficialHousing,
        ],
        [FacilityCategory.CultureHouse] = [IntendedUse.OfficialHousing, IntendedUse.CommunePolice],
        [FacilityCategory.OfficialHousing] = [IntendedUse.Education, IntendedUse.CultureSport, IntendedUse.Health],
    };

    public static bool Serves(FacilityCategory category, IntendedUse use) =>
        !Unsuitable.TryGetValue(category, out var uses) || !uses.Contains(use);
}
