
namespace AssetRegistry.Api.Assignments;

/// <summary>A surplus facility, or a part of one, against every open request for it and every open need it would answer.</summary>
/// <param name="Candidates">The best first, marked with its reason. Nothing is chosen by it.</param>
public sealed record FacilityMatching(OfferedSpace Space, IReadOnlyList<RankedFit> Candidates)
{
    public static FacilityMatching Of(MatchingInputs inputs, OfferedSpace space) => new(
        space,
        FitRanking.Of(
            inputs.Requests.Where(request => request.Wanted is null || request.Wanted == space.Key)
                .Select(request => SpaceFit.Of(space, request))
                .Where(fit => fit.Request.Wanted is not null || fit.IsProposable),
            fit => $"{fit.Request.Number} ({fit.Request.RequesterName})",
            fit => fit.Request.Wanted is not null));
}

/// <summary>An open request against every facility that can be given.</summary>
public static class RequestMatching
{
    /// <summary>What it names comes first; everything else is held against the whole need, as if it named nothing.</summary>
    public static IReadOnlyList<RankedFit> Of(PresentMatching present, Dossier dossier)
    {
        var needs = present.Inputs.Requests.Where(request => request.DossierId == dossier.Id && request.Wanted is not null)
            .ToDictionary(request => request.Wanted!.Value);
        var anywhere = present.Pending.AnywhereOf(dossier);

        return FitRanking.Of(
            present.Inputs.Spaces.Select(space => SpaceFit.Of(space, needs.GetValueOrDefault(space.Key, anywhere))).Where(fit => fit.IsPossible),
            fit => $"{fit.Space.Number} – {fit.Space.Name}",
            fit => fit.Request.Wanted is not null);
    }
}
