namespace AssetRegistry.Assignments;

/// <summary>Every pairing of a matching that the register may propose, by space and by request.</summary>
public sealed class FitTable
{
    private readonly Dictionary<SpaceKey, SpaceFit[]> _bySpace = [];
    private readonly Dictionary<RequestKey, List<SpaceFit>> _byRequest = [];

    private FitTable(MatchingInputs inputs)
    {
        Inputs = inputs;
        var byWanted = inputs.Requests.Where(request => request.Wanted is not null).ToLookup(request => request.Wanted!.Value);
        var byCommune = inputs.Requests.Where(request => request.Wanted is null).ToLookup(request => request.CommuneCode ?? "");
        foreach (var space in inputs.Spaces)
        {
            _bySpace.Add(space.Key,
            [
                .. byWanted[space.Key].Concat(byCommune[space.CommuneCode]).Concat(byCommune[""])
                    .Where(request => SpaceFit.MayPropose(space, request))
                    .Select(request => SpaceFit.Of(space, request)),
            ]);
        }

        // By reference first: a key of three ids is only made once a request, not once a pairing.
        var byRequest = inputs.Requests.ToDictionary(request => request, _ => new List<SpaceFit>(), (IEqualityComparer<PendingRequest>)ReferenceEqualityComparer.Instance);
        foreach (var fit in _bySpace.Values.SelectMany(fits => fits))
        {
            byRequest[fit.Request].Add(fit);
        }

        foreach (var (request, fits) in byRequest)
        {
            _byRequest.Add(request.Key, fits);
        }
    }

    public MatchingInputs Inputs { get; }

    public static FitTable Of(MatchingInputs inputs) => new(inputs);

    public IReadOnlyList<SpaceFit> ForSpace(SpaceKey space) => _bySpace.GetValueOrDefault(space, []);

    public IReadOnlyList<SpaceFit> ForRequest(RequestKey request) => _byRequest.GetValueOrDefault(request, []);
}
