namespace AssetRegistry.Assignments;

/// <summary>Pairings with the reasons for everything they do and do not do.</summary>
public sealed record MatchingReport(
    IReadOnlyList<PairReport> Pairs, IReadOnlyList<UnmetReport> Unmet, IReadOnlyList<UnusedReport> Unused, MatchingTotals Totals)
{
    /// <param name="fits">What could be paired.</param>
    /// <param name="pairings">What is paired.</param>
    /// <param name="heldFree">What people left free; null: nothing.</param>
    public static MatchingReport Of(FitTable fits, IReadOnlyList<AssignmentPairing> pairings, IReadOnlyList<SpaceHeldFree>? heldFree = null)
    {
        var paired = PairedSpaces.Of(fits.Inputs, pairings);
        var reasons = new MatchingReasons(fits, paired, heldFree ?? []);
        List<SpaceFit> pairs = [.. paired.All.Select(pair => SpaceFit.Of(pair.Space, pair.Request))];
        return new(
            [.. pairs.Zip(pairings, reasons.OfPair)],
            [.. fits.Inputs.Requests.Where(request => paired.SpaceOf(request) is null).Select(reasons.OfUnmet)],
            [.. fits.Inputs.Spaces.Where(space => paired.RequestFor(space) is null).Select(reasons.OfUnused)],
            MatchingTotals.Of(fits.Inputs, pairs));
    }
}

/// <summary>A pairing and why it was made.</summary>
/// <param name="Alternatives">The other requests for the space, and the other spaces for the request: what becomes of each, or by how much it is worse.</param>
public sealed record PairReport(SpaceFit Fit, AssignmentPairing Pairing, LocalizedText Reason, IReadOnlyList<LocalizedText> Alternatives);

/// <summary>A request that gets nothing, and why.</summary>
/// <param name="Obstacles">For each space that came into question, what stands in the way.</param>
public sealed record UnmetReport(PendingRequest Request, LocalizedText Reason, IReadOnlyList<LocalizedText> Obstacles);

/// <summary>A space that nobody gets, and why.</summary>
/// <param name="Obstacles">For each request that came into question, what becomes of it.</param>
public sealed record UnusedReport(OfferedSpace Space, LocalizedText Reason, IReadOnlyList<LocalizedText> Obstacles);
