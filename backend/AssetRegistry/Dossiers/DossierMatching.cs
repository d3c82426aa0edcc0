using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>Which dossiers speak of the same facility, or the same part of it, from the other side.</summary>
public static class DossierMatching
{
    /// <summary>An open offer and an open request match when they have something in common; one transfer needs both.</summary>
    public static bool Matches(Dossier dossier, Dossier other) =>
        dossier.IsOpen && other.IsOpen && dossier.Kind != other.Kind && dossier.ProposerId != other.ProposerId && InCommon(dossier, other).Count > 0;

    /// <summary>Whether the outcome of the other one concerns this request: it was for the same, and has been decided or refused.</summary>
    public static bool IsRivalOutcome(Dossier request, Dossier other) =>
        request.IsSubmitted && request.Kind is DossierKind.Request && other.IsOpenToObjection && request.ProposerId != other.ProposerId
        && InCommon(request, other).Count > 0;

    /// <summary>What of the other dossier's facilities and parts this one speaks of too.</summary>
    public static IReadOnlyList<FacilityReference> InCommon(Dossier dossier, Dossier other) =>
        [.. other.Facilities.Where(named => dossier.Facilities.Any(own => own.Id == named.Id && FacilityReference.Overlap(own.PartId, named.PartId)))];
}
