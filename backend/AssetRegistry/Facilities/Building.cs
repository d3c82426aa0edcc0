using AssetRegistry.Rules;

namespace AssetRegistry.Facilities;

/// <summary>One building of a facility. Areas in m², money in đồng; null means no figure yet.</summary>
/// <param name="BookResidualVnd">Residual value as the books show it; null: it is worked out.</param>
public sealed record Building(
    Guid Id,
    string Name,
    BuildingGrade? Grade,
    int Storeys,
    int? YearBuilt,
    DateOnly? InUseSince,
    decimal? FootprintM2,
    decimal FloorAreaM2,
    long? BudgetCostVnd,
    long? OtherCostVnd,
    long? BookResidualVnd,
    BuildingCondition? Condition)
{
    /// <summary>What it was used for when last looked at; null: not recorded yet.</summary>
    public UseBreakdown? Use { get; init; }

    /// <summary>Original cost from all sources; null while no source has a figure.</summary>
    public long? OriginalCostVnd => BudgetCostVnd is null && OtherCostVnd is null ? null : (BudgetCostVnd ?? 0) + (OtherCostVnd ?? 0);

    /// <summary>What is left of the original cost on that day; the books' figure where they have one; null while a figure is missing.
    /// Wear is reckoned on the last day of each year, the first included.</summary>
    public long? ResidualOn(DateOnly date, RuleBook rules)
    {
        if (BookResidualVnd is not null || OriginalCostVnd is not { } cost || Grade is not { } grade || InUseSince is not { } since)
        {
            return BookResidualVnd;
        }

        var years = date.Year - since.Year + (date is { Month: 12, Day: 31 } ? 1 : 0);
        return rules.On(date).Depreciation((int)grade + 1).ResidualOf(cost, Math.Max(0, years));
    }
}
