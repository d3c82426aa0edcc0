namespace AssetRegistry.Assignments;

/// <summary>
/// The proposal for a whole province. It serves as many requests of the first class as can be served at all, then as many of the second
/// without serving fewer of the first, and so on; of all such proposals it takes one that meets most of the need, of those one with the
/// shortest ways in sum, of those one that serves who asked earlier. What is still equal goes by class, date and number of the request and
/// by number of the facility.
/// </summary>
public static class ProvinceMatching
{
    public static IReadOnlyList<AssignmentPairing> Propose(FitTable fits) => ProposeAround(fits, [], []);

    /// <summary>The best proposal that leaves these pairings, and these free spaces, as people made them.</summary>
    public static IReadOnlyList<AssignmentPairing> ProposeAround(
        FitTable fits, IReadOnlyList<AssignmentPairing> kept, IReadOnlyList<SpaceHeldFree> heldFree)
    {
        var (spaces, requests) = fits.Inputs;
        var settled = kept.Select(pairing => pairing.Space).Concat(heldFree.Select(free => free.Space)).ToHashSet();
        var served = PairedSpaces.Of(fits.Inputs, kept);

        // By reference: a pairing holds the request of the inputs itself, and there are hundreds of thousands of pairings to look up.
        var columns = new Dictionary<PendingRequest, int>(
            requests.Select((request, column) => KeyValuePair.Create(request, column)).Where(pair => served.SpaceOf(pair.Key) is null),
            ReferenceEqualityComparer.Instance);
        var weights = LegalWeights(requests, spaces.Count);
        var firstDay = requests.Count == 0 ? 0 : requests.Min(request => request.AskedOn.DayNumber);
        var edges = spaces.Select(space => settled.Contains(space.Key)
            ? []
            : fits.ForSpace(space.Key)
                .Where(fit => columns.ContainsKey(fit.Request))
                .Select(fit => new MatchingEdge(columns[fit.Request], CostOf(fit.Value, weights, firstDay)))
                .ToArray()).ToList();

        return
        [
            .. kept,
            .. SparseAssignment.Solve(edges, requests.Count)
                .Zip(spaces)
                .Where(pair => pair.First is not SparseAssignment.Unused)
                .Select(pair => new AssignmentPairing(pair.Second.Key, requests[pair.First].DossierId)),
        ];
    }

    private static MatchingCost CostOf(PairValue value, Dictionary<int, Int128> weights, int firstDay) =>
        new(-weights[value.PriorityRank], -value.MetArea, value.DistanceM, value.AskedDay - firstDay);

    // One request weighs more than as many requests of the next class as there are spaces to give.
    private static Dictionary<int, Int128> LegalWeights(IReadOnlyList<PendingRequest> requests, int spaceCount)
    {
        var weights = new Dictionary<int, Int128>();
        Int128 weight = 1;
        foreach (var rank in requests.Select(request => request.Priority.Rank).Distinct().OrderDescending())
        {
            weights[rank] = weight;
            weight = checked(weight * (spaceCount + 1));
        }

        return weights;
    }
}
