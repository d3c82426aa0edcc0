namespace AssetRegistry.Assignments;

/// <summary>Every pairing of a matching that the register may propose, by space and by request.</summary>
public sealed class FitTable
{
    private readonly ILookup<SpaceKey, SpaceFit> _bySpace;
    private readonly ILookup<RequestKey, SpaceFit> _byRequest;

    private FitTable(MatchingInputs inputs, IReadOnlyList<SpaceFit> fits)
    {
        Inputs = inputs;
        _bySpace = fits.ToLookup(fit => fit.Space.Key);
        _byRequest = fits.ToLookup(fit => fit.Request.Key);
    }

    public MatchingInputs Inputs { get; }

    public static FitTable Of(MatchingInputs inputs)
    {
        var byWanted = inputs.Requests.Where(request => request.Wanted is not null).ToLookup(request => request.Wanted!.Value);
        var byCommune = inputs.Requests.Where(request => request.Wanted is null).ToLookup(request => request.CommuneCode ?? "");
        return new(
            inputs,
            [
                .. inputs.Spaces.SelectMany(space => byWanted[space.Key].Concat(byCommune[space.CommuneCode]).Concat(byCommune[""])
                    .Select(request => SpaceFit.Of(space, request))
                    .Where(fit => fit.IsProposable)),
            ]);
    }

    public IEnumerable<SpaceFit> ForSpace(SpaceKey space) => _bySpace[space];

    public IEnumerable<SpaceFit> ForRequest(RequestKey request) => _byRequest[request];
}
