using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Facilities;

/// <summary>Two records that may describe one facility.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="DistanceM">Between the two positions, in metres; null when one has none.</param>
/// <param name="Reasons">What speaks for it, with its points, in the language of the request.</param>
public sealed record DuplicateFacilities(Facility First, Facility Second, int Score, double? DistanceM, IReadOnlyList<string> Reasons);

[QueryType]
public static class DuplicateQueries
{
    /// <summary>Pairs of records that may describe one facility, of those the caller may see, the likeliest first.</summary>
    /// <param name="filter">Which facilities to compare.</param>
    /// <param name="leastScore">What a pair must reach, 0 to 100.</param>
    /// <param name="first">How many pairs at most.</param>
    public static async Task<IReadOnlyList<DuplicateFacilities>> GetDuplicateFacilitiesAsync(
        FacilityFilterInput? filter, Actor actor, IQuerySession session, CancellationToken cancellationToken,
        int leastScore = DuplicateFinder.LeastScore, int first = 100)
    {
        var facilities = await session.Query<Facility>()
            .Where(FacilityVisibility.MayBeSeenBy<Facility>(actor))
            .Where(((filter ?? new FacilityFilterInput()).ToFilter() with { IncludeEnded = false }).ToExpression<Facility>())
            .ToListAsync(cancellationToken);

        return
        [
            .. DuplicateFinder.Find([.. facilities], leastScore).Take(Math.Clamp(first, 0, 500)).Select(candidate => new DuplicateFacilities(
                candidate.First, candidate.Second, candidate.Score, candidate.DistanceM, [.. candidate.Reasons.Select(reason => reason.Current)])),
        ];
    }
}
