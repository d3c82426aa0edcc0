namespace AssetRegistry.Assignments;

/// <summary>Pairings looked up from both sides.</summary>
internal sealed class PairedSpaces
{
    private readonly Dictionary<SpaceKey, PairedSpace> _bySpace;
    private readonly Dictionary<RequestKey, PairedSpace> _byRequest;

    private PairedSpaces(IReadOnlyList<PairedSpace> pairs)
    {
        All = pairs;
        _bySpace = pairs.ToDictionary(pair => pair.Space.Key);
        _byRequest = pairs.ToDictionary(pair => pair.Request.Key);
    }

    public IReadOnlyList<PairedSpace> All { get; }

    public static PairedSpaces Of(MatchingInputs inputs, IReadOnlyList<AssignmentPairing> pairings)
    {
        var spaces = inputs.Spaces.ToDictionary(space => space.Key);
        var needs = inputs.Requests.ToDictionary(request => request.Key);
        return new(
        [
            .. pairings.Select(pairing => new PairedSpace(
                spaces[pairing.Space],
                needs.TryGetValue(new(pairing.DossierId, pairing.Space), out var need) ? need : needs[new(pairing.DossierId, null)],
                pairing)),
        ]);
    }

    public PendingRequest? RequestFor(OfferedSpace space) => _bySpace.GetValueOrDefault(space.Key)?.Request;

    public OfferedSpace? SpaceOf(PendingRequest request) => _byRequest.GetValueOrDefault(request.Key)?.Space;
}

/// <summary>A pairing with both of its sides.</summary>
internal sealed record PairedSpace(OfferedSpace Space, PendingRequest Request, AssignmentPairing Pairing);
