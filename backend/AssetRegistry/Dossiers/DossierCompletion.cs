using AssetRegistry.Handovers;

namespace AssetRegistry.Dossiers;

/// <summary>A decided dossier is carried on by its handovers; when all that it gave is in use it is completed.</summary>
public static class DossierCompletion
{
    /// <param name="dossier">What was decided.</param>
    /// <param name="handovers">All handovers that its decision opened, and those opened by the decisions that this one amends.</param>
    /// <returns>The day on which the last of what still holds was put to use; null while something is not, or nothing was given.</returns>
    public static DateOnly? On(Dossier dossier, IEnumerable<Handover> handovers)
    {
        List<Handover> own = [.. handovers.Where(handover => handover.Status is not HandoverStatus.Cancelled && Concerns(handover, dossier))];
        return own.Count > 0 && own.TrueForAll(handover => handover.InUseSince is not null) ? own.Max(handover => handover.InUseSince) : null;
    }

    // One act may answer several dossiers; a need without a building is met by whatever the act gives.
    private static bool Concerns(Handover handover, Dossier dossier) => dossier.Facilities.Count == 0
        || dossier.Facilities.Any(named => named.Id == handover.Facility.Id && (named.PartId is null || named.PartId == handover.Facility.PartId));
}
