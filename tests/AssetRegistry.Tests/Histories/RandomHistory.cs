namespace AssetRegistry.Tests.Histories;

/// <summary>A small register driven by random numbers: each step tries one command, by one of several actors, on one of a few records.</summary>
internal sealed class RandomHistory
{
    private static readonly Actor[] Actors =
    [
        A.OfficialOf(A.DoanKet), A.OfficialOf(A.TaLeng), A.OfficialOf(A.HealthDepartment), A.Appraiser, A.Decider, A.LandFundOfficer, A.Administrator,
    ];

    private static readonly Organisation[] Organisations = [A.DoanKet, A.TaLeng, A.HealthDepartment, A.LandFund];

    private readonly List<int> _numbers;
    private int _next;
    private int _ids = 5000;

    public RandomHistory(IEnumerable<int> numbers)
    {
        _numbers = [.. numbers];
        foreach (var facility in new[] { A.Surplus(1), A.Surplus(2, A.HealthDepartment), A.Facility(3), A.Surplus(4, A.DoanKet) })
        {
            Facilities[facility.Id] = facility;
            FacilityEvents[facility.Id] = [];
            InitialFacilities[facility.Id] = facility;
        }
    }

    public Dictionary<Guid, Facility> InitialFacilities { get; } = [];

    public Dictionary<Guid, Facility> Facilities { get; } = [];

    public Dictionary<Guid, Dossier> Dossiers { get; } = [];

    public Dictionary<Guid, Handover> Handovers { get; } = [];

    public Dictionary<Guid, List<IBusinessEvent>> FacilityEvents { get; } = [];

    public List<(HandlingStage Before, HandlingStage After)> StageMoves { get; } = [];

    public int Refused { get; private set; }

    /// <summary>Runs to the end. Named refusals are counted; anything else that is thrown comes out.</summary>
    public RandomHistory Run()
    {
        while (_next < _numbers.Count)
        {
            try
            {
                Step();
            }
            catch (AssetRegistryException)
            {
                Refused++;
            }
        }

        return this;
    }

    public static Facility Apply(Facility facility, IBusinessEvent fact) => fact switch
    {
        FacilityClassified e => facility.Apply(e),
        FacilityReceivedIntoCustody e => facility.Apply(e),
        FacilityRequested e => facility.Apply(e),
        FacilityRequestClosed e => facility.Apply(e),
        FacilityAssigned e => facility.Apply(e),
        FacilityHandedOver e => facility.Apply(e),
        _ => facility.Apply((FacilityPutToUse)fact),
    };

    /// <summary>Whether the handover carries out the decision that holds now; those of earlier cycles are in use.</summary>
    public bool IsPresent(Handover handover)
    {
        var facility = Facilities[handover.Facility.Id];
        Assert.True(facility.Assignment?.HandoverId == handover.Id || handover.Status is HandoverStatus.InUse);
        return facility.Assignment?.HandoverId == handover.Id;
    }

    private void Step()
    {
        switch (Pick(12))
        {
            case < 4:
                StepOnFacility();
                break;
            case < 10 when Dossiers.Count > 0:
                StepOnDossier();
                break;
            case >= 10 when Handovers.Count > 0:
                StepOnHandover();
                break;
        }
    }

    private void StepOnFacility()
    {
        var facility = Facilities.Values.ElementAt(Pick(Facilities.Count));
        var day = Near(facility.ClassifiedOn);
        switch (Pick(6))
        {
            case 0:
                var classification = (Classification)(Pick(3) == 0 ? Pick(3) : 2);
                Record(facility.Id, FacilityDecider.Classify(
                    Commands.Classify with { Classification = classification, EffectiveOn = day, VacantSince = null },
                    facility,
                    ActorFor(CommandName.ClassifyFacility, facility.HolderId),
                    A.Today));
                break;
            case 1:
                Record(facility.Id, FacilityDecider.ReceiveIntoCustody(
                    Commands.ReceiveIntoCustody with { EffectiveOn = day },
                    facility,
                    ActorFor(CommandName.ReceiveIntoCustody, facility.HolderId),
                    A.Today));
                break;
            case 2:
                var offerer = ActorFor(CommandName.SubmitOffer, facility.HolderId);
                DossierDecider.DemandNewOffer(new(DossierKind.Offer, [new(facility)]), [.. Dossiers.Values]);
                Open(DossierDecider.SubmitOffer(
                    Commands.SubmitOffer with { DossierId = NewId(), EffectiveOn = day }, [facility], OrganisationOf(offerer), offerer, A.Today));
                break;
            default:
                var requester = ActorFor(CommandName.SubmitRequest, Organisations[Pick(Organisations.Length)].Id);
                var submission = DossierDecider.SubmitRequest(
                    Commands.SubmitRequest with { DossierId = NewId(), EffectiveOn = day }, facility, OrganisationOf(requester), requester, A.Today);
                Open(submission.Submitted);
                Record(facility.Id, submission.Requested);
                break;
        }
    }

    private void StepOnDossier()
    {
        var open = Dossiers.Values.Where(dossier => dossier.Status < DossierStatus.Decided).ToList();
        var dossier = open.Count > 0 && IsUsual() ? open[Pick(open.Count)] : Dossiers.Values.ElementAt(Pick(Dossiers.Count));
        var command = CommandFor(dossier);
        var actor = ActorFor(command, dossier.ProposerId);
        var day = Near(dossier.LastStepOn);
        List<Facility> facilities = [.. dossier.FacilityIds.Select(id => Facilities[id])];
        switch (command)
        {
            case CommandName.AcceptDossier:
                Keep(dossier.Apply(DossierDecider.Accept(Commands.Accept with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.AskForSupplement:
                Keep(dossier.Apply(DossierDecider.AskForSupplement(
                    Commands.AskForSupplement with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.SupplementDossier:
                Keep(dossier.Apply(DossierDecider.Supplement(Commands.Supplement with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.StartAppraisal:
                Keep(dossier.Apply(DossierDecider.StartAppraisal(Commands.StartAppraisal with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.AskForOpinion:
                Keep(dossier.Apply(DossierDecider.AskForOpinion(
                    Commands.AskForOpinion with { EffectiveOn = day, DueOn = day.AddDays(Pick(5)) },
                    dossier,
                    Organisations[Pick(Organisations.Length)],
                    actor,
                    A.Today)));
                break;
            case CommandName.GiveOpinion:
                Keep(dossier.Apply(DossierDecider.GiveOpinion(Commands.GiveOpinion with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.ResubmitDossier:
                var proposal = Commands.Proposal with { Kind = dossier.Kind, Items = [.. facilities.Select(each => new ProposedItem(each))] };
                DossierDecider.DemandNewOffer(proposal, [.. Dossiers.Values.Where(other => other.Id != dossier.Id)]);
                var again = DossierDecider.Resubmit(
                    Commands.Resubmit with { EffectiveOn = day, Proposal = proposal },
                    dossier,
                    Organisations.FirstOrDefault(organisation => organisation.Id == dossier.ProposerId) ?? A.TaLeng,
                    actor,
                    A.Today);
                Keep(dossier.Apply((DossierResubmitted)again.Submitted));
                again.Requests.ToList().ForEach(requested => Record(requested.FacilityId, requested));
                break;
            case CommandName.AppraiseDossier:
                Keep(dossier.Apply(DossierDecider.Appraise(Commands.Appraise with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.ForwardDossier:
                Keep(dossier.Apply(DossierDecider.Forward(Commands.Forward with { EffectiveOn = day }, dossier, actor, A.Today)));
                break;
            case CommandName.DecideDossier:
                Decide(dossier, facilities, actor, day);
                break;
            case CommandName.RefuseDossier:
                var refusal = DossierDecider.Refuse(Commands.Refuse with { EffectiveOn = day }, dossier, facilities, actor, A.Today);
                Keep(dossier.Apply(refusal.Refused));
                refusal.RequestsClosed.ToList().ForEach(closed => Record(closed.FacilityId, closed));
                break;
            case CommandName.WithdrawDossier:
                var withdrawal = DossierDecider.Withdraw(Commands.Withdraw with { EffectiveOn = day }, dossier, facilities, actor, A.Today);
                Keep(dossier.Apply(withdrawal.Withdrawn));
                withdrawal.RequestsClosed.ToList().ForEach(closed => Record(closed.FacilityId, closed));
                break;
        }
    }

    private void Decide(Dossier dossier, List<Facility> facilities, Actor actor, DateOnly day)
    {
        var receiver = Organisations[Pick(Organisations.Length)];
        var command = Commands.Decide with
        {
            HandoverIds = [.. facilities.Select(_ => NewId())],
            ReceiverId = receiver.Id,
            IntendedUse = IntendedUse.Health,
            EffectiveOn = day,
            Paper = new(PaperKind.Decision, $"{_ids}/QĐ-UBND", day),
        };
        var outcome = DecisionDecider.Decide(command, dossier, facilities, receiver, actor, A.Today);
        Keep(dossier.Apply(outcome.DossiersDecided[0]));
        foreach (var assigned in outcome.Assigned)
        {
            Record(assigned.FacilityId, assigned);
        }

        foreach (var opened in outcome.HandoversOpened)
        {
            Handovers[opened.HandoverId] = Handover.Create(opened);
        }
    }

    private void StepOnHandover()
    {
        var handover = Handovers.Values.ElementAt(Pick(Handovers.Count));
        var day = Near(handover.LastStepOn);
        if (Pick(2) == 0)
        {
            var confirmation = HandoverDecider.ConfirmUse(
                Commands.ConfirmUse with { EffectiveOn = day }, handover, ActorFor(CommandName.ConfirmUse, handover.ReceiverId), A.Today);
            Handovers[handover.Id] = handover.Apply(confirmation.Confirmed);
            Record(handover.Facility.Id, confirmation.PutToUse);
            return;
        }

        var command = Commands.RecordHandover with
        {
            IsProvisional = Pick(2) == 0,
            EffectiveOn = day,
            Paper = new(PaperKind.HandoverMinutes, "1/BB", day),
        };
        var recording = HandoverDecider.Record(command, handover, ActorFor(CommandName.RecordHandover, handover.GiverId), A.Today);
        Handovers[handover.Id] = recording.Recorded is HandoverRecorded formal
            ? handover.Apply(formal)
            : handover.Apply((HandoverProvisionallyRecorded)recording.Recorded);
        Record(handover.Facility.Id, recording.HandedOver);
    }

    private void Open(DossierSubmitted submitted) => Dossiers[submitted.DossierId] = Dossier.Create(submitted);

    private void Keep(Dossier dossier) => Dossiers[dossier.Id] = dossier;

    private void Record(Guid facilityId, IBusinessEvent fact)
    {
        var before = Facilities[facilityId];
        Facilities[facilityId] = Apply(before, fact);
        FacilityEvents[facilityId].Add(fact);
        StageMoves.Add((before.Stage, Facilities[facilityId].Stage));
    }

    // Mostly what makes sense, so that histories get somewhere; now and then anything at all.
    private bool IsUsual() => Pick(6) > 0;

    private CommandName CommandFor(Dossier dossier)
    {
        List<CommandName> possible = [.. DossierMoves.Commands.Where(command => DossierMoves.Next(command, dossier.Status) is not null)];
        var isEnding = Pick(5) == 0;
        List<CommandName> usual = isEnding ? possible : [.. possible.Except([CommandName.RefuseDossier, CommandName.WithdrawDossier])];
        return usual.Count > 0 && IsUsual() ? usual[Pick(usual.Count)] : DossierMoves.Commands[Pick(DossierMoves.Commands.Count)];
    }

    private Actor ActorFor(CommandName command, Guid ownerId)
    {
        List<Actor> entitled = [.. Actors.Where(actor => CommandPermissions.Allows(actor, command, ownerId))];
        return entitled.Count > 0 && IsUsual() ? entitled[Pick(entitled.Count)] : Actors[Pick(Actors.Length)];
    }

    private static Organisation OrganisationOf(Actor actor) =>
        Organisations.FirstOrDefault(organisation => organisation.Id == actor.OrganisationId) ?? A.TaLeng;

    // Mostly the same day or a little later, sometimes too early.
    private DateOnly Near(DateOnly day) => day.AddDays(Pick(8) - 1);

    private Guid NewId() => A.Id(_ids++);

    private int Pick(int count) => _next < _numbers.Count ? _numbers[_next++] % count : 0;
}
