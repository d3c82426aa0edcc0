namespace AssetRegistry.Api.Dossiers;

/// <summary>An open dossier in the order of its deadlines.</summary>
/// <param name="NextStepClock">The clock of its next step on the day of the queue; null when it had not started by then.</param>
public sealed record QueuedDossier(Dossier Dossier, DossierClock? NextStepClock);
