using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Dossiers;

/// <summary>How much time a dossier has left, and since when it is done with.</summary>
[ObjectType<Dossier>]
public static class DossierClockFields
{
    /// <summary>The clock of the decision on a day (default: today in Viet Nam), from the valid dossier on; null before it has started.</summary>
    public static DossierClock? GetClock([Parent] Dossier dossier, DateOnly? on, RuleBook rules, TimeProvider clock) =>
        DossierClock.Of(dossier, rules, on ?? clock.Today());

    /// <summary>The clock of the step that comes next, today: intake, appraisal or decision; null when nothing is awaited from the authorities.</summary>
    public static DossierClock? GetNextStepClock([Parent] Dossier dossier, RuleBook rules, TimeProvider clock) =>
        DossierClock.OfNextStep(dossier, rules, clock.Today());

    /// <summary>The last day for the decision; null before the clock has started and while it stands still.</summary>
    public static DateOnly? GetDeadline([Parent] Dossier dossier, RuleBook rules, TimeProvider clock) =>
        DossierClock.Of(dossier, rules, clock.Today())?.DueOn;

    /// <summary>Days left for the decision, of the sort that its rule counts; negative when overdue, null before the clock has started.</summary>
    public static int? GetDaysLeft([Parent] Dossier dossier, RuleBook rules, TimeProvider clock) =>
        DossierClock.Of(dossier, rules, clock.Today())?.DaysLeft;

    /// <summary>Whether the decision is late, or was.</summary>
    public static bool GetIsOverdue([Parent] Dossier dossier, RuleBook rules, TimeProvider clock) =>
        DossierClock.Of(dossier, rules, clock.Today()) is { IsOverdue: true };

    /// <summary>The last day on which its outcome can be objected to; null while there is no such outcome.</summary>
    public static DateOnly? GetLastDayToObject([Parent] Dossier dossier, RuleBook rules) => DossierDecider.LastDayToObject(dossier, rules);

    /// <summary>Whether all that the decision gave is in use: the end of the dossier's way.</summary>
    public static async Task<bool> GetIsCompletedAsync(
        [Parent] Dossier dossier, DocumentById<Decision> decisions, HandoversByDecision handovers, CancellationToken cancellationToken) =>
        await CompletedOnAsync(dossier, decisions, handovers, cancellationToken) is not null;

    /// <summary>The day on which the last of it was put to use; null while something is not.</summary>
    public static Task<DateOnly?> GetCompletedOnAsync(
        [Parent] Dossier dossier, DocumentById<Decision> decisions, HandoversByDecision handovers, CancellationToken cancellationToken) =>
        CompletedOnAsync(dossier, decisions, handovers, cancellationToken);

    // An amendment replaces items of the decision before it; the others go on by that one.
    private static async Task<DateOnly?> CompletedOnAsync(
        Dossier dossier, DocumentById<Decision> decisions, HandoversByDecision handovers, CancellationToken cancellationToken)
    {
        var carriedOut = new List<Handover>();
        for (var next = dossier.DecisionId; next is { } id; next = (await decisions.LoadAsync(id, cancellationToken))?.Amends?.Id)
        {
            carriedOut.AddRange(await handovers.LoadAsync(id, cancellationToken) ?? []);
        }

        return DossierCompletion.On(dossier, carriedOut);
    }
}
