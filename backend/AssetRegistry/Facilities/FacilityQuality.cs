using AssetRegistry.Organisations;
using AssetRegistry.Rules;
using static AssetRegistry.Facilities.QualityFlagKind;

namespace AssetRegistry.Facilities;

/// <summary>What is doubtful about a facility's record, worked out from the record itself so that it is never out of date.</summary>
public static class FacilityQuality
{
    private const decimal Tolerance = 0.05m;

    /// <param name="facility">The record.</param>
    /// <param name="date">The day the vacancy clock is read on.</param>
    /// <param name="rules">How long a facility may stand vacant.</param>
    public static IReadOnlyList<QualityFlag> FlagsOf(Facility facility, DateOnly date, RuleBook rules)
    {
        return [.. Areas(facility), .. facility.Buildings.SelectMany(OfBuilding), .. Place(facility), .. Time(facility, date, rules.On(date).Deadline(DeadlineKind.VacancyLimit).Months)];
    }

    private static IEnumerable<QualityFlag> Areas(Facility facility)
    {
        if (facility is { LandAreaM2: { } land, Parcels.Count: > 0 } && facility.Parcels.Sum(parcel => parcel.AreaM2) is var parcels && parcels != land)
        {
            yield return new(ParcelsDifferFromLandArea, Expected: land, Found: parcels);
        }

        if (facility is { FloorAreaM2: { } floor, Buildings.Count: > 0 }
            && facility.Buildings.Sum(building => building.FloorAreaM2) is var buildings && buildings != floor)
        {
            yield return new(BuildingsDifferFromFloorArea, Expected: floor, Found: buildings);
        }

        if (facility is { LandUse: { } use, LandAreaM2: var area } && use.Total != area)
        {
            yield return new(LandUseDiffersFromArea, Expected: area, Found: use.Total);
        }

        if (Differ(facility.LandAreaM2, facility.Assignment?.AreaM2))
        {
            yield return new(DecisionAreaDiffers, Expected: facility.LandAreaM2, Found: facility.Assignment?.AreaM2);
        }

        if (Differ(facility.LandAreaM2, facility.PolygonAreaM2))
        {
            yield return new(PolygonAreaDiffers, Expected: facility.LandAreaM2, Found: facility.PolygonAreaM2);
        }
    }

    private static IEnumerable<QualityFlag> OfBuilding(Building building)
    {
        if (building.FootprintM2 is { } footprint && building.FloorAreaM2 < footprint)
        {
            yield return new(FloorBelowFootprint, building.Name, footprint, building.FloorAreaM2);
        }

        if (building.Use is { } use && use.Total != building.FloorAreaM2)
        {
            yield return new(BuildingUseDiffersFromArea, building.Name, building.FloorAreaM2, use.Total);
        }
    }

    private static IEnumerable<QualityFlag> Place(Facility facility)
    {
        if (facility.IsOutsideCommune)
        {
            yield return new(OutsideCommune, facility.CommuneName);
        }
    }

    private static IEnumerable<QualityFlag> Time(Facility facility, DateOnly date, int vacancyLimitMonths)
    {
        var isForLandFund = facility.InCustody || facility.Assignment?.ReceiverType is OrganisationType.LandFundCentre;
        var plans = facility.LegalPapers.Where(paper => paper.Kind is LegalPaperKind.UsePlan);
        if (isForLandFund && plans.FirstOrDefault(plan => plan.Date < (facility.CustodySince ?? DateOnly.MaxValue)) is { } plan)
        {
            yield return new(PlanBeforeReceipt, plan.Number);
        }

        if (Vacancy.Of(facility.VacantSince, date) is { } vacancy && vacancy.Months >= vacancyLimitMonths && facility.EndedOn is null)
        {
            yield return new(VacantTooLong, Expected: vacancyLimitMonths, Found: vacancy.Months);
        }
    }

    private static bool Differ(decimal? paper, decimal? other) =>
        paper is { } expected && other is { } found && Math.Abs(found - expected) > expected * Tolerance;
}
