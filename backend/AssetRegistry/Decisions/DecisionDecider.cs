using AssetRegistry.Access;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Organisations;

namespace AssetRegistry.Decisions;

/// <summary>The rules of decisions.</summary>
public static class DecisionDecider
{
    /// <summary>Who receives by this decision: whom it names, else the organisation that asked.</summary>
    public static Guid ReceiverOf(DecideDossier command, Dossier dossier) =>
        command.ReceiverId ?? (dossier.Kind is DossierKind.Request ? dossier.ProposerId : throw new FieldRequiredException("receiverId"));

    /// <param name="command">The decision.</param>
    /// <param name="dossier">What is decided.</param>
    /// <param name="facilities">The dossier's facilities as they are now, in the dossier's order.</param>
    /// <param name="receiver">The organisation <see cref="ReceiverOf"/> names.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="today">The day of recording.</param>
    /// <remarks>Other open requests for the facilities stay open: their dossiers are still to be refused or withdrawn, each with its own reason.</remarks>
    public static DecisionOutcome Decide(
        DecideDossier command, Dossier dossier, IReadOnlyList<Facility> facilities, Organisation receiver, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.DecideDossier, dossier, actor, command.EffectiveOn, today);
        DemandMatchingArguments(command, dossier, facilities, receiver);
        var issuer = actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account);
        var intendedUse = command.IntendedUse ?? dossier.IntendedUse ?? throw new FieldRequiredException("intendedUse");
        var paper = DemandPaper(command, dossier, today);
        foreach (var facility in facilities)
        {
            DemandAssignable(facility, dossier, receiver);
            _ = Require.NotBefore(command.EffectiveOn, facility.ClassifiedOn, "effectiveOn");
            _ = Require.NotBefore(command.EffectiveOn, facility.CustodySince ?? facility.ClassifiedOn, "effectiveOn");
        }

        DemandFittingForm(command.LegalForm, receiver);

        var provenance = Provenance.Of(actor, command.EffectiveOn, paper);
        var items = facilities.Zip(command.HandoverIds, (facility, handoverId) => new DecisionItem(
            facility.Id, facility.Number, handoverId, facility.HolderId, receiver.Id, receiver.Name, intendedUse)).ToList();
        var issued = new DecisionIssued(
            command.DecisionId, paper.Number, paper.Date, command.LegalForm, issuer, dossier.Id, dossier.Number, items, provenance);
        return new(
            issued,
            new(dossier.Id, dossier.Number, issued.DecisionId, issued.Number, issued.DecidedOn, receiver.Id, receiver.Name, provenance),
            [.. items.Select(item => Assign(issued, item, receiver))],
            [.. items.Zip(facilities, (item, facility) => OpenHandover(issued, item, facility))]);
    }

    private static FacilityAssigned Assign(DecisionIssued issued, DecisionItem item, Organisation receiver) => new(
        item.FacilityId,
        issued.DecisionId,
        issued.Number,
        issued.DecidedOn,
        issued.LegalForm,
        issued.DossierId,
        item.HandoverId,
        receiver.Id,
        receiver.Name,
        receiver.Type,
        item.IntendedUse,
        issued.Provenance);

    private static HandoverOpened OpenHandover(DecisionIssued issued, DecisionItem item, Facility facility) => new(
        item.HandoverId,
        facility.ToReference(),
        issued.DecisionId,
        issued.Number,
        issued.DecidedOn,
        facility.HolderId,
        facility.HolderName,
        item.ReceiverId,
        item.ReceiverName,
        item.IntendedUse,
        issued.Provenance);

    private static Paper DemandPaper(DecideDossier command, Dossier dossier, DateOnly today)
    {
        var paper = Require.Paper(command.Paper, CommandName.DecideDossier, today);
        _ = Require.NotBefore(paper.Date, dossier.AcceptedOn ?? dossier.SubmittedOn, "paper.date");
        _ = Require.NotBefore(command.EffectiveOn, paper.Date, "effectiveOn");
        return paper;
    }

    private static void DemandAssignable(Facility facility, Dossier dossier, Organisation receiver)
    {
        FacilityDecider.DemandUndecided(facility);
        FacilityDecider.DemandNoOverlappingRequest(facility);
        if (dossier.Kind is DossierKind.Request)
        {
            FacilityDecider.DemandSurplus(facility);
        }

        if (facility.HolderId == receiver.Id)
        {
            throw new ReceiverIsHolderException(facility.Id, facility.Number, facility.Name, facility.HolderName);
        }
    }

    private static void DemandFittingForm(LegalForm form, Organisation receiver)
    {
        if (form is LegalForm.AssignToLandFund && receiver.Type is not OrganisationType.LandFundCentre)
        {
            throw new LegalFormDoesNotFitReceiverException(form, receiver.Id, receiver.Name);
        }
    }

    private static void DemandMatchingArguments(
        DecideDossier command, Dossier dossier, IReadOnlyList<Facility> facilities, Organisation receiver)
    {
        if (!facilities.Select(facility => facility.Id).SequenceEqual(dossier.FacilityIds))
        {
            throw new ArgumentException("These are not the facilities of the dossier, in its order.", nameof(facilities));
        }

        if (command.HandoverIds.Count != facilities.Count)
        {
            throw new ArgumentException("There must be one handover id per facility.", nameof(command));
        }

        if (ReceiverOf(command, dossier) != receiver.Id)
        {
            throw new ArgumentException("This is not the receiver that the command names.", nameof(receiver));
        }
    }
}
