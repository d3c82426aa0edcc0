using AssetRegistry.Rules;

namespace AssetRegistry.Offices;

/// <summary>The area that offices occupy against what the norm of the day allows for the people in them. Areas in m².</summary>
/// <param name="On">The day of the check, whose rule pack was applied.</param>
/// <param name="RuleVersion">That pack.</param>
/// <param name="IsVerified">Whether every norm that was applied has been compared with the act.</param>
/// <param name="Headcount">Null: somebody has not been counted yet, so that nothing can be said.</param>
/// <param name="Norm">Null with the headcount.</param>
/// <param name="ActualM2">Null: an office has no figure yet.</param>
public sealed record NormCheck(DateOnly On, string RuleVersion, bool IsVerified, int? Headcount, NormArea? Norm, decimal? ActualM2)
{
    /// <summary>Actual area in percent of the norm, to two places; null while one of them is not known.</summary>
    public decimal? MetPercent => Norm is { TotalM2: > 0 } norm && ActualM2 is { } actual
        ? decimal.Round(actual / norm.TotalM2 * 100, 2, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>What is missing to the norm; null when nothing is, or one of them is not known.</summary>
    public decimal? ShortM2 => Norm is { } norm && ActualM2 < norm.TotalM2 ? norm.TotalM2 - ActualM2 : null;

    /// <summary>What goes beyond the norm; null when nothing does, or one of them is not known.</summary>
    public decimal? OverM2 => Norm is { } norm && ActualM2 > norm.TotalM2 ? ActualM2 - norm.TotalM2 : null;

    /// <summary>Area over the norm must be proposed for assignment to somebody else.</summary>
    public bool MustProposeAssignment => OverM2 is not null;

    /// <summary>The check of one office, or of all offices of an organisation together.</summary>
    public static NormCheck Of(IEnumerable<Office> offices, RuleBook rules, DateOnly on) => Of(
        [.. offices.Where(office => office.ExistsOn(on)).Select(office => new OccupiedArea(office.StaffOn(on)?.Groups, office.SiteOn(on)?.AreaM2))], rules, on);

    /// <summary>The check of offices that all exist on the day.</summary>
    public static NormCheck Of(IReadOnlyList<OccupiedArea> existing, RuleBook rules, DateOnly on)
    {
        var pack = rules.On(on);
        var isCounted = existing.Count > 0 && existing.All(office => office.Staff is not null);
        var isMeasured = existing.Count > 0 && existing.All(office => office.AreaM2 is not null);
        var groups = existing.SelectMany(office => office.Staff ?? []).Where(group => group.Headcount > 0).ToList();

        return new(
            on,
            pack.Version,
            pack.Norms.Verified && groups.TrueForAll(group => pack.Norms.Titles.Single(norm => norm.Title == group.Title).Verified),
            isCounted ? groups.Sum(group => group.Headcount) : null,
            isCounted ? pack.Norms.Of(groups.Select(group => KeyValuePair.Create(group.Title, group.Headcount))) : null,
            isMeasured ? existing.Sum(office => office.AreaM2) : null);
    }
}

/// <summary>An office on a day, as the norm looks at it.</summary>
/// <param name="Staff">Null: nobody has counted yet.</param>
/// <param name="AreaM2">Null: no figure yet.</param>
public sealed record OccupiedArea(IReadOnlyList<StaffGroup>? Staff, decimal? AreaM2);
