using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

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
            DossierKind.Offer, [.. facilities.Select(facility => new ProposedItem(facility))], Justification: command.Justification);
        return (DossierSubmitted)Submit(
            new(command.DossierId, command.Number, proposal, command.Paper, command.EffectiveOn), proposer, actor, today).Submitted;
    }

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
            WantedIn: null,
            command.IntendedUse,
            command.AreaNeededM2,
            Justification: command.Justification);
        var submission = Submit(new(command.DossierId, command.Number, proposal, command.Paper, command.EffectiveOn), requester, actor, today);
        return new((DossierSubmitted)submission.Submitted, submission.Requests[0]);
    }

    /// <param name="command">The submission.</param>
    /// <param name="proposer">The organisation that offers or asks.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static DossierSubmission Submit(
        SubmitProposal command, Organisation proposer, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        var passed = ProposalGate.Demand(
            command.Proposal.Kind is DossierKind.Offer ? CommandName.SubmitOffer : CommandName.SubmitRequest,
            command.Number,
            command.Proposal,
            proposer,
            command.Paper,
            command.EffectiveOn,
            actor,
            today,
            rules);
        return new(
            Submitted(command.DossierId, command.Number, proposer, passed),
            Requests(command.DossierId, command.Number, proposer.Id, proposer.Name, passed));
    }

    /// <param name="command">The submission; its proposal is the draft's, with the facilities as they are now.</param>
    /// <param name="dossier">The draft.</param>
    /// <param name="proposer">The organisation that proposes.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static DossierSubmission SubmitDraft(
        SubmitDraft command, Dossier dossier, Organisation proposer, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        DossierGate.Demand(CommandName.SubmitDraft, dossier, actor, command.EffectiveOn, today);
        DemandSameKind(command.Proposal, dossier);
        var passed = ProposalGate.Demand(
            CommandName.SubmitDraft, dossier.Number, command.Proposal, proposer, command.Paper, command.EffectiveOn, actor, today, rules);
        return new(
            Submitted(dossier.Id, dossier.Number, proposer, passed),
            Requests(dossier.Id, dossier.Number, proposer.Id, proposer.Name, passed));
    }

    /// <param name="command">The new submission.</param>
    /// <param name="dossier">What was refused or withdrawn.</param>
    /// <param name="proposer">The organisation that proposed it then.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static DossierSubmission Resubmit(
        ResubmitDossier command, Dossier dossier, Organisation proposer, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        DossierGate.Demand(CommandName.ResubmitDossier, dossier, actor, command.EffectiveOn, today);
        DemandSameKind(command.Proposal, dossier);
        var passed = ProposalGate.Demand(
            CommandName.ResubmitDossier, dossier.Number, command.Proposal, proposer, command.Paper, command.EffectiveOn, actor, today, rules);
        return new(
            new DossierResubmitted(dossier.Id, dossier.Number, dossier.Round + 1, passed.Content, passed.Provenance),
            Requests(dossier.Id, dossier.Number, proposer.Id, proposer.Name, passed));
    }

    /// <summary>A facility, or a part of one, is offered in one open dossier at a time, whoever offers it.</summary>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="others">The other dossiers that name a facility of it.</param>
    /// <exception cref="FacilityAlreadyOfferedException">An open offer names the same, the whole of it or a part.</exception>
    public static void DemandNewOffer(Proposal proposal, IReadOnlyList<Dossier> others)
    {
        if (proposal.Kind is not DossierKind.Offer)
        {
            return;
        }

        var offers = others.Where(dossier => dossier is { Kind: DossierKind.Offer, IsOpen: true }).ToList();
        foreach (var item in proposal.Items)
        {
            var facility = item.Facility;
            if (offers.Find(offer => offer.Facilities.Any(named =>
                named.Id == facility.Id && FacilityReference.Overlap(named.PartId, item.PartId))) is { } open)
            {
                throw new FacilityAlreadyOfferedException(facility.Id, facility.Number, facility.Name, open.Number);
            }
        }
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

    private static void DemandSameKind(Proposal proposal, Dossier dossier)
    {
        if (proposal.Kind != dossier.Kind)
        {
            throw new ArgumentException("An offer stays an offer and a request a request.", nameof(proposal));
        }
    }

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
            passed.Provenance,
            facility.PartId)),
    ];
}
