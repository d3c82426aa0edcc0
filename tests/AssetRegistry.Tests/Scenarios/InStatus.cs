namespace AssetRegistry.Tests.Scenarios;

/// <summary>Dossiers and handovers brought to a status by the real deciders.</summary>
internal static class InStatus
{
    /// <summary>A surplus facility held by the health department, for which the ward of Đoàn Kết asks.</summary>
    public static readonly Facility Wanted = A.Surplus(1, A.HealthDepartment);

    public static readonly Actor Proposer = A.OfficialOf(A.DoanKet);

    /// <summary>The request of <see cref="Proposer"/> for <see cref="Wanted"/> in this status.</summary>
    public static Dossier RequestIn(DossierStatus status) => status switch
    {
        DossierStatus.Draft => Dossier.Create(DossierDecider.Draft(Commands.Draft, A.DoanKet, Proposer, A.Today)),
        DossierStatus.Discarded => After(DossierStatus.Draft, d =>
            d.Apply(DossierDecider.Discard(Commands.Discard, d, Proposer, A.Today))),
        DossierStatus.Submitted => Dossier.Create(
            DossierDecider.SubmitRequest(Commands.SubmitRequest, Wanted, A.DoanKet, Proposer, A.Today).Submitted),
        DossierStatus.Accepted => After(DossierStatus.Submitted, d =>
            d.Apply(DossierDecider.Accept(Commands.Accept, d, A.Appraiser, A.Today))),
        DossierStatus.SupplementAsked => After(DossierStatus.Accepted, d =>
            d.Apply(DossierDecider.AskForSupplement(Commands.AskForSupplement, d, A.Appraiser, A.Today))),
        DossierStatus.UnderAppraisal => After(DossierStatus.Accepted, d =>
            d.Apply(DossierDecider.StartAppraisal(Commands.StartAppraisal, d, A.Appraiser, A.Today))),
        DossierStatus.GatheringOpinions => After(DossierStatus.UnderAppraisal, d =>
            d.Apply(DossierDecider.AskForOpinion(Commands.AskForOpinion, d, A.HealthDepartment, A.Appraiser, A.Today))),
        DossierStatus.Appraised => After(DossierStatus.Accepted, d =>
            d.Apply(DossierDecider.Appraise(Commands.Appraise, d, A.Appraiser, A.Today))),
        DossierStatus.Forwarded => After(DossierStatus.Appraised, d =>
            d.Apply(DossierDecider.Forward(Commands.Forward, d, A.Appraiser, A.Today))),
        DossierStatus.Decided => After(DossierStatus.Forwarded, d => d.Apply(Decide(d).DossiersDecided[0])),
        DossierStatus.Refused => After(DossierStatus.Forwarded, d =>
            d.Apply(DossierDecider.Refuse(Commands.Refuse, d, [WantedAndRequested], A.Decider, A.Today).Refused)),
        _ => After(DossierStatus.Submitted, d =>
            d.Apply(DossierDecider.Withdraw(Commands.Withdraw, d, [WantedAndRequested], Proposer, A.Today).Withdrawn)),
    };

    /// <summary>The request in its second round, after the first was refused.</summary>
    public static Dossier Resubmitted => After(DossierStatus.Refused, d =>
        d.Apply((DossierResubmitted)DossierDecider.Resubmit(Commands.Resubmit, d, A.DoanKet, Proposer, A.Today).Submitted));

    /// <summary><see cref="Wanted"/> with the request noted at it.</summary>
    public static Facility WantedAndRequested { get; } = Wanted.Apply(
        DossierDecider.SubmitRequest(Commands.SubmitRequest, Wanted, A.DoanKet, Proposer, A.Today).Requested);

    /// <summary>An offer of the facility by its holder, laid before the province.</summary>
    public static Dossier ForwardedOffer(Facility facility, Organisation holder)
    {
        var dossier = Dossier.Create(
            DossierDecider.SubmitOffer(Commands.SubmitOffer, [facility], holder, A.OfficialOf(holder), A.Today));
        dossier = dossier.Apply(DossierDecider.Accept(Commands.Accept, dossier, A.Appraiser, A.Today));
        dossier = dossier.Apply(DossierDecider.Appraise(Commands.Appraise, dossier, A.Appraiser, A.Today));
        return dossier.Apply(DossierDecider.Forward(Commands.Forward, dossier, A.Appraiser, A.Today));
    }

    public static DecisionOutcome Decide(Dossier dossier) =>
        DecisionDecider.Decide(Commands.Decide, dossier, [WantedAndRequested], A.DoanKet, A.Decider, A.Today);

    /// <summary><see cref="Wanted"/> as that decision leaves it.</summary>
    public static Facility Given { get; } = WantedAndRequested.Apply(Decide(RequestIn(DossierStatus.Forwarded)).Assigned[0]);

    /// <summary>The handover that the decision about the request opened, in this status.</summary>
    public static Handover HandoverIn(HandoverStatus status) => status switch
    {
        HandoverStatus.Awaited => Handover.Create(Decide(RequestIn(DossierStatus.Forwarded)).HandoversOpened[0]),
        HandoverStatus.Provisional => HandoverIn(HandoverStatus.Awaited).Apply(
            new HandoverProvisionallyRecorded(A.Id(800), null, A.Imported(35))),
        HandoverStatus.HandedOver => HandoverIn(HandoverStatus.Awaited).Apply(new HandoverRecorded(A.Id(800), null, A.Imported(40))),
        HandoverStatus.InUse => HandoverIn(HandoverStatus.HandedOver).Apply(new UseConfirmed(A.Id(800), A.Imported(50))),
        HandoverStatus.Cancelled => HandoverIn(HandoverStatus.Awaited).Apply(new HandoverCancelled(A.Id(800), A.Imported(36))),
        _ => HandoverIn(HandoverStatus.InUse).Apply(new HandoverReturned(A.Id(800), A.LandFund.Id, A.LandFund.Name, A.Imported(55))),
    };

    /// <summary>The same handover with minutes drawn up item by item that have come this far; signed ones have made the handover.</summary>
    public static Handover MinutesIn(MinutesStatus status, HandoverStatus handover = HandoverStatus.Awaited)
    {
        var receiver = A.OfficialOf(A.DoanKet, "ben-nhan");
        var state = HandoverIn(handover);
        state = state.Apply(HandoverDecider.Prepare(Commands.PrepareHandover with { EffectiveOn = A.Day(36) }, state, A.LandFundOfficer, A.Today));
        if (status >= MinutesStatus.AwaitingGiver)
        {
            IReadOnlyList<ItemAcceptance> found = status is MinutesStatus.SignedByBoth ? [new(1, 2400m), new(2, 10m)] : Commands.AcceptItems.Items;
            state = state.Apply(HandoverDecider.Accept(new(state.Id, found, A.Day(36)), state, receiver, A.Today));
        }

        if (status >= MinutesStatus.AwaitingReceiver)
        {
            state = state.Apply(HandoverDecider.SignAsGiver(Commands.SignAsGiver with { EffectiveOn = A.Day(36) }, state, A.LandFundOfficer, A.Today));
        }

        if (status >= MinutesStatus.SignedByBoth)
        {
            var signing = HandoverDecider.SignAsReceiver(new(state.Id, A.Day(36)), state, receiver, A.Today);
            state = Fold(state.Apply(signing.Signature), signing.Recording.Recorded);
        }

        return state;
    }

    /// <summary>The handover after one of its facts.</summary>
    public static Handover Fold(Handover handover, IBusinessEvent fact) => fact switch
    {
        HandoverProvisionallyRecorded e => handover.Apply(e),
        HandoverRecorded e => handover.Apply(e),
        HandoverPrepared e => handover.Apply(e),
        HandoverItemsAccepted e => handover.Apply(e),
        HandoverSignedByGiver e => handover.Apply(e),
        HandoverSignedByReceiver e => handover.Apply(e),
        BookIncreaseRecorded e => handover.Apply(e),
        BookDecreaseRecorded e => handover.Apply(e),
        LandRegistrationRecorded e => handover.Apply(e),
        HandoverReturned e => handover.Apply(e),
        _ => handover.Apply((UseConfirmed)fact),
    };

    private static Dossier After(DossierStatus earlier, Func<Dossier, Dossier> step) => step(RequestIn(earlier));
}
