using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Dossiers;

/// <summary>The rules of dossiers up to, and beside, the decision.</summary>
public static partial class DossierDecider
{
    /// <param name="command">The offer.</param>
    /// <param name="facilities">What is offered: held by the proposer, or in the care of the land fund centre when that proposes.</param>
    /// <param name="proposer">The organisation that offers.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierSubmitted SubmitOffer(
        SubmitOffer command, IReadOnlyList<Facility> facilities, Organisation proposer, Actor actor, DateOnly today)
    {
        var proposal = new Proposal(
            DossierKind.Offer,
            [.. facilities.Select(facility => new ProposedItem(facility))],
            Justification: command.Justification,
            Papers: command.Papers);
        return SubmitOffer(command, proposal, proposer, actor, today);
    }

    /// <inheritdoc cref="SubmitOffer(Dossiers.SubmitOffer, IReadOnlyList{Facility}, Organisation, Actor, DateOnly)"/>
    /// <param name="proposal">What is offered.</param>
    public static DossierSubmitted SubmitOffer(SubmitOffer command, Proposal proposal, Organisation proposer, Actor actor, DateOnly today) =>
        Submitted(
            command.DossierId,
            command.Number,
            proposer,
            ProposalGate.Demand(CommandName.SubmitOffer, command.Number, proposal, proposer, command.Paper, command.EffectiveOn, actor, today));

    /// <param name="command">The request.</param>
    /// <param name="facility">What is asked for: surplus and undecided.</param>
    /// <param name="requester">The organisation that asks.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    public static RequestSubmission SubmitRequest(
        SubmitRequest command, Facility facility, Organisation requester, Actor actor, DateOnly today)
    {
        var proposal = new Proposal(
            DossierKind.Request,
            [new ProposedItem(facility)],
            null,
            command.IntendedUse,
            command.AreaNeededM2,
            command.Headcount,
            command.NeededBy,
            command.Justification,
            command.Papers);
        var submission = SubmitRequest(command, proposal, requester, actor, today);
        return new((DossierSubmitted)submission.Submitted, submission.Requests[0]);
    }

    /// <inheritdoc cref="SubmitRequest(Dossiers.SubmitRequest, Facility, Organisation, Actor, DateOnly)"/>
    /// <param name="proposal">What is asked for: surplus, undecided facilities, or a building in a commune.</param>
    public static DossierSubmission SubmitRequest(
        SubmitRequest command, Proposal proposal, Organisation requester, Actor actor, DateOnly today)
    {
        var passed = ProposalGate.Demand(
            CommandName.SubmitRequest, command.Number, proposal, requester, command.Paper, command.EffectiveOn, actor, today);
        return new(
            Submitted(command.DossierId, command.Number, requester, passed),
            Requests(command.DossierId, command.Number, requester.Id, requester.Name, passed));
    }

    /// <param name="command">The submission; its proposal is the draft's, with the facilities as they are now.</param>
    /// <param name="dossier">The draft.</param>
    /// <param name="proposer">The organisation that proposes.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierSubmission SubmitDraft(SubmitDraft command, Dossier dossier, Organisation proposer, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.SubmitDraft, dossier, actor, command.EffectiveOn, today);
        var passed = ProposalGate.Demand(
            CommandName.SubmitDraft, dossier.Number, command.Proposal, proposer, command.Paper, command.EffectiveOn, actor, today);
        return new(
            Submitted(dossier.Id, dossier.Number, proposer, passed),
            Requests(dossier.Id, dossier.Number, proposer.Id, proposer.Name, passed));
    }

    /// <param name="command">The new submission.</param>
    /// <param name="dossier">What was refused or withdrawn.</param>
    /// <param name="proposer">The organisation that proposed it then.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierSubmission Resubmit(ResubmitDossier command, Dossier dossier, Organisation proposer, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.ResubmitDossier, dossier, actor, command.EffectiveOn, today);
        var passed = ProposalGate.Demand(
            CommandName.ResubmitDossier, dossier.Number, command.Proposal, proposer, command.Paper, command.EffectiveOn, actor, today);
        return new(
            new DossierResubmitted(dossier.Id, dossier.Number, dossier.Round + 1, passed.Content, passed.Provenance),
            Requests(dossier.Id, dossier.Number, proposer.Id, proposer.Name, passed));
    }

    private static DossierSubmitted Submitted(Guid dossierId, string number, Organisation proposer, PassedProposal passed) => new(
        dossierId,
        number,
        passed.Kind,
        proposer.Id,
        proposer.Name,
        passed.Content.Facilities,
        passed.Content.IntendedUse,
        passed.Content.AreaNeededM2,
        passed.Content.Justification!,
        passed.Provenance,
        passed.Content.WantedIn,
        passed.Content.Headcount,
        passed.Content.NeededBy,
        passed.Content.Papers is [] ? null : passed.Content.Papers);

    // An offer asks for nothing.
    private static IReadOnlyList<FacilityRequested> Requests(
        Guid dossierId, string number, Guid requesterId, string requesterName, PassedProposal passed) => passed.Kind is DossierKind.Offer ? [] :
    [
        .. passed.Content.Facilities.Select(facility => new FacilityRequested(
            facility.Id,
            dossierId,
            number,
            requesterId,
            requesterName,
            passed.Content.IntendedUse!.Value,
            passed.Content.AreaNeededM2,
            passed.Provenance)),
    ];
}
