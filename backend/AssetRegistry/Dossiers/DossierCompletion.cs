using AssetRegistry.Handovers;

namespace AssetRegistry.Dossiers;

/// <summary>A decided dossier is carried on by its handovers; when all that it gave is in use it is completed.</summary>
public static class DossierCompletion
{
    /// <param name="handovers">All handovers that the dossier's decision opened.</param>
    /// <returns>The day on which the last of it was put to use; null while something is not, or nothing was given.</returns>
    public static DateOnly? On(IReadOnlyCollection<Handover> handovers) =>
        handovers.Count > 0 && handovers.All(handover => handover.InUseSince is not null) ? handovers.Max(handover => handover.InUseSince) : null;
}
