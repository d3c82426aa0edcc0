using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Rules;

namespace AssetRegistry.Dossiers;

public static partial class DossierDecider
{
    /// <param name="command">The acceptance.</param>
    /// <param name="dossier">What is accepted.</param>
    /// <param name="actor">Who accepts it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static DossierAccepted Accept(AcceptDossier command, Dossier dossier, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        DossierGate.Demand(CommandName.AcceptDossier, dossier, actor, command.EffectiveOn, today);
        PaperGate.Demand(CommandName.AcceptDossier, dossier, command.Paper, others: null, rules, command.EffectiveOn);
        return new(dossier.Id, dossier.Number, Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    public static DossierSupplementAsked AskForSupplement(AskForSupplement command, Dossier dossier, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.AskForSupplement, dossier, actor, command.EffectiveOn, today);
        return new(
            dossier.Id,
            dossier.Number,
            Require.Text(command.WhatIsMissing, "whatIsMissing"),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    public static DossierSupplemented Supplement(SupplementDossier command, Dossier dossier, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.SupplementDossier, dossier, actor, command.EffectiveOn, today);
        return new(
            dossier.Id,
            dossier.Number,
            Require.Text(command.Answer, "answer"),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.SupplementDossier, today)),
            Require.OtherPapers(command.Papers, today));
    }

    /// <param name="command">The appraisal.</param>
    /// <param name="dossier">What is appraised.</param>
    /// <param name="actor">Who appraises it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static DossierAppraised Appraise(
        AppraiseDossier command, Dossier dossier, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        DossierGate.Demand(CommandName.AppraiseDossier, dossier, actor, command.EffectiveOn, today);
        DemandOpinions(dossier, command.EffectiveOn);
        PaperGate.Demand(CommandName.AppraiseDossier, dossier, command.Paper, command.Papers, rules, command.EffectiveOn);
        return new(
            dossier.Id,
            dossier.Number,
            Require.Text(command.Conclusion, "conclusion"),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.AppraiseDossier, today)),
            Require.OtherPapers(command.Papers, today));
    }

    /// <inheritdoc cref="Appraise"/>
    public static DossierForwarded Forward(
        ForwardDossier command, Dossier dossier, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        DossierGate.Demand(CommandName.ForwardDossier, dossier, actor, command.EffectiveOn, today);
        PaperGate.Demand(CommandName.ForwardDossier, dossier, command.Paper, command.Papers, rules, command.EffectiveOn);
        return new(
            dossier.Id,
            dossier.Number,
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.ForwardDossier, today)),
            Require.OtherPapers(command.Papers, today));
    }

    /// <param name="command">The refusal.</param>
    /// <param name="dossier">What is refused.</param>
    /// <param name="facilities">The dossier's facilities as they are now; they tell whether the request lost to another decision.</param>
    /// <param name="actor">Who refuses.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierRefusal Refuse(
        RefuseDossier command, Dossier dossier, IReadOnlyList<Facility> facilities, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.RefuseDossier, dossier, actor, command.EffectiveOn, today);
        var reason = Require.Text(command.Reason, "reason");
        var provenance = Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today), reason);
        return new(
            new(dossier.Id, dossier.Number, reason, provenance),
            CloseRequests(
                dossier,
                facilities,
                assignment => assignment is null ? RequestOutcome.Refused : RequestOutcome.LostToOtherDecision,
                provenance));
    }

    /// <param name="command">The withdrawal.</param>
    /// <param name="dossier">What is withdrawn.</param>
    /// <param name="facilities">The dossier's facilities as they are now.</param>
    /// <param name="actor">Who withdraws it.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierWithdrawal Withdraw(
        WithdrawDossier command, Dossier dossier, IReadOnlyList<Facility> facilities, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.WithdrawDossier, dossier, actor, command.EffectiveOn, today);
        var reason = Require.Text(command.Reason, "reason");
        var provenance = Provenance.Of(actor, command.EffectiveOn, reason: reason);
        return new(
            new(dossier.Id, dossier.Number, reason, provenance),
            CloseRequests(dossier, facilities, _ => RequestOutcome.Withdrawn, provenance));
    }

    private static IReadOnlyList<FacilityRequestClosed> CloseRequests(
        Dossier dossier, IReadOnlyList<Facility> facilities, Func<Assignment?, RequestOutcome> outcome, Provenance provenance) =>
    [
        .. facilities.SelectMany(facility => facility.AllOpenRequests
            .Where(request => request.DossierId == dossier.Id)
            .Select(request => new FacilityRequestClosed(
                facility.Id, dossier.Id, dossier.Number, outcome(AssignmentOf(facility, request.PartId)), provenance, request.PartId))),
    ];

    private static Assignment? AssignmentOf(Facility facility, Guid? partId) =>
        partId is { } id ? facility.FindPart(id)?.Assignment ?? facility.Assignment : facility.Assignment;
}
