using AssetRegistry.Assignments;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Decisions;

/// <summary>A decision while its items are judged one after the other: each sees the facilities as the items before it leave them, so that one
/// act never gives the same thing twice.</summary>
internal sealed class DecisionDraft(IssueDecision command, DecisionGround ground, Paper paper, Provenance provenance)
{
    private readonly Dictionary<Guid, Facility> _facilities = ground.Facilities.ToDictionary(facility => facility.Id);
    private readonly List<DecisionItem> _items = [];
    private readonly List<FacilityAssigned> _assigned = [];
    private readonly List<HandoverOpened> _opened = [];
    private readonly List<TemporaryHandoverClosing> _closings = [];
    private readonly DecisionPairings _pairings = new(command, ground);

    public required DecisionAuthority Authority { get; init; }

    /// <summary>The decision whose items this one replaces.</summary>
    public DecisionReference? Amends { get; init; }

    public DecisionOutcome Complete()
    {
        if (command.Items.Count == 0)
        {
            throw new FieldRequiredException("items");
        }

        var retainUntil = LegalForms.DemandEndDate(command, ground.Rules.On(paper.Date));
        foreach (var item in command.Items)
        {
            Add(item);
        }

        LegalForms.DemandPairs(command.LegalForm, _items);
        List<Dossier> answered = [.. ground.Dossiers.Where(dossier => _items.Exists(item => Names(dossier, item)))];
        DemandNeedsPaired(answered);
        var first = answered[0];
        var issued = new DecisionIssued(
            command.DecisionId,
            paper.Number,
            paper.Date,
            command.LegalForm,
            Authority.IssuerId,
            first.Id,
            first.Number,
            _items,
            provenance,
            [.. answered.Select(dossier => new DossierReference(dossier.Id, dossier.Number, dossier.ProposerId))],
            Authority.Capacity,
            Authority.DelegationId,
            retainUntil,
            DueOn(),
            LosingRequests(),
            Amends,
            _pairings.Proposal);
        return new(
            issued,
            [.. answered.Select(dossier => Decided(issued, dossier))],
            _assigned,
            _opened,
            _closings,
            _pairings.CarryOut(new(issued.DecisionId, issued.Number, issued.DecidedOn), provenance));
    }

    private void Add(ItemToDecide proposed)
    {
        var facility = _facilities[proposed.FacilityId];
        var part = proposed.PartId is { } partId ? FacilityDecider.DemandPart(facility, partId) : null;
        var pairing = _pairings.Demand(proposed, facility, mayDepart: Amends is not null);
        var answered = DossiersOf(proposed, facility);
        var asking = Asking(pairing is null ? answered : answered.Where(dossier => dossier.Id == pairing.DossierId));
        var holderId = part?.HolderId ?? facility.HolderId;
        var receiver = ReceiverOf(proposed, asking, holderId);
        var use = proposed.IntendedUse ?? asking?.IntendedUse ?? throw new FieldRequiredException("intendedUse");
        DemandAssignable(proposed, facility, receiver, holderId, isAskedFor: asking is not null);

        var isHandedOver = !command.LegalForm.KeepsHolder();
        var item = new DecisionItem(
            facility.Id,
            facility.Number,
            isHandedOver ? proposed.HandoverId : Guid.Empty,
            holderId,
            receiver.Id,
            receiver.Name,
            use,
            part?.Id,
            part?.Name,
            DecidedArea(proposed, facility, part),
            facility.CommuneCode);
        var assigned = Assign(item, (asking ?? answered[0]).Id, receiver);
        _items.Add(item);
        _assigned.Add(assigned);
        if (isHandedOver)
        {
            _opened.Add(Open(item, facility));
        }

        _closings.AddRange(TemporaryHandoverClosing.Of(facility, item, command.DecisionId, paper, provenance));
        _facilities[facility.Id] = facility.Apply(assigned);
    }

    /// <summary>The dossiers that propose this item; of several requests for the same thing only one can be granted.</summary>
    private List<Dossier> DossiersOf(ItemToDecide item, Facility facility)
    {
        var answered = ground.Dossiers
            .Where(dossier => dossier.Facilities.Count == 0
                ? _pairings.MayAnswer(dossier, item.Key)
                : dossier.Facilities.Any(named => DecisionDecider.Answers(item, named)))
            .ToList();
        if (answered.Count == 0)
        {
            throw new FacilityNotInDossiersException(
                facility.Id, facility.Number, facility.Name, [.. ground.Dossiers.Select(dossier => dossier.Number)]);
        }

        List<Dossier> asking = [.. answered.Where(dossier => dossier.Kind is DossierKind.Request && dossier.Facilities.Count > 0)];
        return asking is [var one, var other, ..]
            ? throw new TwoRequestsForOneFacilityException(facility.Id, facility.Number, facility.Name, one.Number, other.Number)
            : answered;
    }

    /// <summary>Who asks for the thing itself comes before who needs anything at all: it is his request that the decision closes.</summary>
    private static Dossier? Asking(IEnumerable<Dossier> answered) =>
        answered.Where(dossier => dossier.Kind is DossierKind.Request).OrderByDescending(dossier => dossier.Facilities.Count > 0).FirstOrDefault();

    /// <summary>By a proposal, a request that names no facility is answered by what the proposal gives it, or not at all.</summary>
    private void DemandNeedsPaired(IReadOnlyList<Dossier> answered)
    {
        if (ground.Proposal is { } proposal && Amends is null && ground.Dossiers.Except(answered).FirstOrDefault() is { } left)
        {
            throw new DossierWithoutPairedItemException(proposal.Id, proposal.Number, left.Id, left.Number);
        }
    }

    private Organisation ReceiverOf(ItemToDecide item, Dossier? asking, Guid holderId)
    {
        var id = item.ReceiverId
            ?? (command.LegalForm.KeepsHolder() ? holderId : asking?.ProposerId)
            ?? throw new FieldRequiredException("receiverId");
        var receiver = ground.Organisations.FirstOrDefault(organisation => organisation.Id == id) ?? throw new OrganisationNotFoundException(id, "receiverId");
        OrganisationDecider.DemandNotEnded(receiver, "receiverId");
        return receiver;
    }

    private void DemandAssignable(ItemToDecide item, Facility facility, Organisation receiver, Guid holderId, bool isAskedFor)
    {
        FacilityDecider.DemandUndecided(facility, item.PartId);
        FacilityDecider.DemandNoOverlappingRequest(facility, item.PartId);
        if (isAskedFor)
        {
            FacilityDecider.DemandSurplus(facility, item.PartId);
        }

        LegalForms.DemandFittingReceiver(command.LegalForm, facility, receiver, holderId);
        _ = FacilityDecider.EffectiveOn(command.EffectiveOn, facility, command.EffectiveOn, item.PartId);
        _ = Require.NotBefore(command.EffectiveOn, facility.CustodySince ?? facility.ClassifiedOn, "effectiveOn");
    }

    /// <summary>An area as the decision names it is at most what there is; where the register has no area there is nothing to compare it with.</summary>
    private static decimal? DecidedArea(ItemToDecide item, Facility facility, FacilityPart? part)
    {
        var area = Require.Positive(item.DecidedAreaM2, "decidedAreaM2");
        decimal?[] known = part is null ? [facility.LandAreaM2, facility.FloorAreaM2] : [part.LandAreaM2, part.FloorAreaM2];
        return area > known.Max()
            ? throw new DecidedAreaExceedsFacilityException(facility.Id, facility.Number, facility.Name, part?.Name, area.Value, known.Max()!.Value)
            : area;
    }

    private FacilityAssigned Assign(DecisionItem item, Guid dossierId, Organisation receiver) => new(
        item.FacilityId,
        command.DecisionId,
        paper.Number,
        paper.Date,
        command.LegalForm,
        dossierId,
        item.HandoverId,
        receiver.Id,
        receiver.Name,
        receiver.Type,
        item.IntendedUse,
        provenance,
        item.PartId,
        item.DecidedAreaM2);

    private HandoverOpened Open(DecisionItem item, Facility facility) => new(
        item.HandoverId,
        facility.ToReference(item.PartId),
        command.DecisionId,
        paper.Number,
        paper.Date,
        item.GiverId,
        item.PartId is { } partId ? facility.FindPart(partId)!.HolderName : facility.HolderName,
        item.ReceiverId,
        item.ReceiverName,
        item.IntendedUse,
        provenance,
        command.LegalForm,
        item.DecidedAreaM2,
        ground.Rules.On(paper.Date).Deadline(DeadlineKind.HandOverAfterDecision).DueOn(paper.Date, ground.Rules.Calendar));

    private DossierDecided Decided(DecisionIssued issued, Dossier dossier)
    {
        var item = _items.First(given => Names(dossier, given));
        return new(dossier.Id, dossier.Number, issued.DecisionId, issued.Number, issued.DecidedOn, item.ReceiverId, item.ReceiverName, provenance);
    }

    /// <summary>Whether the dossier proposes what the item gives; a need without a building is met by whatever is given, by a proposal by what that gives it.</summary>
    private bool Names(Dossier dossier, DecisionItem item) => dossier.Facilities.Count == 0
        ? _pairings.MayAnswer(dossier, item.Key)
        : dossier.Facilities.Any(named => named.Id == item.FacilityId && (named.PartId is null || named.PartId == item.PartId));

    /// <summary>The earliest of the days by which the law wanted the dossiers decided, each by the pack of the day it was accepted.</summary>
    private DateOnly DueOn() => ground.Dossiers.Select(dossier => dossier.AcceptedOn ?? dossier.SubmittedOn)
        .Min(accepted => ground.Rules.On(accepted).Deadline(command.LegalForm.Deadline()).DueOn(accepted, ground.Rules.Calendar));

    private IReadOnlyList<LosingRequest> LosingRequests() =>
    [
        .. _items.Select(item => item.FacilityId).Distinct()
            .SelectMany(id => _facilities[id].AllOpenRequests.Select(request => (Facility: id, Request: request)))
            .Where(open => _items.Any(item => item.FacilityId == open.Facility && item.PartId == open.Request.PartId)
                && ground.Dossiers.All(dossier => dossier.Id != open.Request.DossierId))
            .Select(open => new LosingRequest(
                open.Facility, open.Request.DossierId, open.Request.DossierNumber, open.Request.RequesterId, open.Request.PartId)),
    ];
}
