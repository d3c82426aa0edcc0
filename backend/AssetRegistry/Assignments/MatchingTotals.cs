namespace AssetRegistry.Assignments;

/// <summary>What pairings come to. Areas in m², of the requests and spaces whose figures are known.</summary>
/// <param name="DistanceM">All known ways together, in metres.</param>
public sealed record MatchingTotals(
    int Spaces,
    int Requests,
    int Paired,
    decimal AreaNeededM2,
    decimal AreaMetM2,
    long DistanceM,
    IReadOnlyList<ClassTotals> Classes)
{
    public decimal AreaUnmetM2 => AreaNeededM2 - AreaMetM2;

    internal static MatchingTotals Of(MatchingInputs inputs, IReadOnlyList<SpaceFit> pairs) => new(
        inputs.Spaces.Count,
        inputs.Requests.Count,
        pairs.Count,
        inputs.Requests.Sum(request => request.AreaNeededM2 ?? 0),
        pairs.Sum(pair => pair.MetAreaM2),
        pairs.Sum(pair => pair.DistanceM ?? 0),
        [
            .. inputs.Requests.GroupBy(request => request.Priority.Rank).OrderBy(priority => priority.Key).Select(priority => new ClassTotals(
                priority.First().Priority, priority.Count(), pairs.Count(pair => pair.Request.Priority.Rank == priority.Key))),
        ]);
}

/// <summary>How many requests of a class there are, and how many get something.</summary>
public sealed record ClassTotals(LegalPriority Priority, int Requests, int Served);
