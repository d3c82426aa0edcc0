namespace AssetRegistry.Assignments;

/// <summary>A space that goes to a request although one of an earlier class, which it would suit as well, is left with nothing.</summary>
public sealed record PrioritySkip(OfferedSpace Space, PendingRequest GivenTo, PendingRequest Skipped)
{
    /// <summary>Every skip of these pairings. The register's own proposals have none.</summary>
    public static IReadOnlyList<PrioritySkip> In(FitTable fits, IReadOnlyList<AssignmentPairing> pairings)
    {
        var pairs = PairedSpaces.Of(fits.Inputs, pairings);
        return
        [
            .. pairs.All.SelectMany(pair => fits.ForSpace(pair.Space.Key)
                .Where(fit => fit.Request.Priority.Rank < pair.Request.Priority.Rank && pairs.SpaceOf(fit.Request) is null)
                .Select(fit => new PrioritySkip(pair.Space, pair.Request, fit.Request))),
        ];
    }
}
