using AssetRegistry.Tests.Custody;

namespace AssetRegistry.Tests.Histories;

/// <summary>What the land fund centre does with facilities and parts, and what happens to its cases when something happens to the facility.</summary>
internal sealed partial class RandomProvince
{
    public Dictionary<Guid, CustodyCase> Cases { get; } = [];

    private void Receive(Facility facility, Guid? part)
    {
        var command = new ReceiveIntoCustody(facility.Id, Paper(PaperKind.HandoverMinutes), Day);
        var officer = Usually(A.LandFundOfficer);
        if (part is { } partId)
        {
            AtCase(CustodyCase.IdOf(facility.Id, part), CustodyDecider.ReceivePart(command, partId, facility, CaseOf(facility, part), officer, A.Today));
            return;
        }

        Record(facility.Id, FacilityDecider.ReceiveIntoCustody(command, facility, officer, A.Today));
    }

    /// <summary>The next step of a case, now and then a note or a detour.</summary>
    private void Care()
    {
        if (Pick(6) == 0 || Said(() => Cases.Count == 0))
        {
            var listed = AFacility();
            var part = PartOf(listed);
            AtCase(CustodyCase.IdOf(listed.Id, part), CustodyDecider.Open(new(part, null, Day), listed, CaseOf(listed, part), Usually(A.LandFundOfficer), A.Today));
            return;
        }

        var custody = Read(Cases[One(Cases.Values.Where(each => each.IsOpen || Number(10) == 0).Select(each => each.Id))]);
        var facility = Facilities[custody.Facility.Id];
        var officer = Usually(A.LandFundOfficer);
        switch (Said(() => custody.StatusOn(Day)))
        {
            case CustodyStatus.NotContacted when Pick(2) == 0:
                AtCase(custody.Id, [CustodyDecider.Survey(InCustody.Survey with { EffectiveOn = Day }, custody, officer, A.Today)]);
                break;
            case CustodyStatus.NotContacted or CustodyStatus.Surveyed:
                Receive(facility, custody.Facility.PartId);
                break;
            case CustodyStatus.Received when Pick(3) > 0:
                AtCase(custody.Id, [CustodyDecider.Keep(InCustody.Keep with { EffectiveOn = Day, NextInspectionDueOn = Day.AddDays(Pick(30)) },
                    custody, officer, A.Today)]);
                break;
            case CustodyStatus.Kept when Pick(2) == 0:
                AtCase(custody.Id, [CustodyDecider.ProposePlan(
                    InCustody.Propose((CustodyPlanKind)Pick(4)) with { PlanId = NewId(), EffectiveOn = Day, Paper = Paper(PaperKind.Submission) },
                    custody, facility, officer, A.Today)]);
                break;
            case CustodyStatus.Kept when Said(() => custody.Plans.Count > 0):
                AtCase(custody.Id, [CustodyDecider.ApprovePlan(
                    new(Said(() => custody.Plans[^1].PlanId), Paper(PaperKind.Decision), Day), custody, facility, Usually(A.Decider), A.Today)]);
                break;
            case CustodyStatus.PlanApproved when Pick(6) > 0:
                CarryOutPlan(custody, facility, officer);
                break;
            case CustodyStatus.ShortTermLease when Pick(4) == 0:
                AtCase(custody.Id, [CustodyDecider.TerminateLease(
                    InCustody.Terminate with { EffectiveOn = Day, EndsOn = Pick(2) == 0 ? null : Day.AddDays(Pick(150)), Paper = Paper(PaperKind.OfficialLetter) },
                    custody, officer, A.Today)]);
                break;
            case CustodyStatus.InvestmentCall or CustodyStatus.Auction when Pick(2) == 0:
                AtCase(custody.Id, [CustodyDecider.ConcludeTender(
                    InCustody.Conclude with { Winner = Pick(3) == 0 ? null : "Công ty", Reason = "Hết hạn", EffectiveOn = Day, Paper = Paper(PaperKind.Confirmation) },
                    custody, officer, A.Today)]);
                break;
            case CustodyStatus.InvestmentCall or CustodyStatus.Auction or CustodyStatus.GivenBack:
                Dispose(
                    CustodyDecider.End(InCustody.End with { EffectiveOn = Day, Paper = Paper(PaperKind.Decision) }, custody, facility, officer, A.Today), custody);
                break;
            default:
                Note(custody, officer);
                break;
        }
    }

    private void CarryOutPlan(CustodyCase custody, Facility facility, Actor officer)
    {
        var (reason, paper) = Pick(3) == 0 ? ("Chỉ tạm thời", Paper(PaperKind.Decision)) : ((string?)null, null);
        switch (Said(() => custody.Plan!.Kind))
        {
            case CustodyPlanKind.ShortTermLease:
                AtCase(custody.Id, [CustodyDecider.GrantLease(
                    InCustody.Grant with
                    {
                        LeaseId = NewId(), EffectiveOn = Day, StartsOn = Day.AddDays(Pick(4)), EndsOn = Day.AddDays(Pick(2) == 0 ? Pick(20) : Pick(2200)),
                        NoticeDays = Pick(2) == 0 ? null : 50 + Pick(40), OverrideReason = reason, OverridePaper = paper, Paper = Paper(PaperKind.Other),
                    },
                    custody, facility, RuleBook.Bundled, officer, A.Today)]);
                break;
            case CustodyPlanKind.Return:
                Dispose(
                    CustodyDecider.GiveBack(
                        InCustody.GiveBack with { EffectiveOn = Day, Paper = Paper(PaperKind.HandoverMinutes) }, custody, facility, officer, A.Today),
                    custody);
                break;
            default:
                AtCase(custody.Id, [CustodyDecider.AnnounceTender(
                    InCustody.Announce with
                    {
                        TenderId = NewId(), EffectiveOn = Day, ClosesOn = Day.AddDays(Pick(4)), OverrideReason = reason, OverridePaper = paper,
                        Paper = Paper(PaperKind.OfficialLetter),
                    },
                    custody, facility, officer, A.Today)]);
                break;
        }
    }

    private void Note(CustodyCase custody, Actor officer)
    {
        IBusinessEvent note = Pick(4) switch
        {
            0 => CustodyDecider.Inspect(
                InCustody.Inspect with { InspectionId = NewId(), EffectiveOn = Day, NextDueOn = Day.AddDays(Pick(60)) }, custody, officer, A.Today),
            1 => CustodyDecider.RecordCost(
                InCustody.Cost with
                {
                    CostId = NewId(),
                    Kind = (CustodyCostKind)Pick(7),
                    AmountDong = 1_000L + Pick(9),
                    From = Day,
                    To = Day.AddDays(Pick(40) - 2),
                    EffectiveOn = Day,
                    Paper = Paper(PaperKind.Other),
                },
                custody, officer, A.Today),
            2 when Said(() => custody.Costs.Count > 0) => CustodyDecider.CancelCost(
                new(Said(() => custody.Costs[Number(custody.Costs.Count)].CostId), "Ghi nhầm", Day), custody, officer, A.Today),
            _ when Pick(2) == 0 && Said(() => custody.BusinessRequests.Count > 0) => CustodyDecider.CloseBusinessRequest(
                new(Said(() => custody.BusinessRequests[Number(custody.BusinessRequests.Count)].RequestId), Pick(2) == 0, "Lý do", null, Day),
                custody, officer, A.Today),
            _ => CustodyDecider.RecordBusinessRequest(
                InCustody.Ask with { RequestId = NewId(), EffectiveOn = Day, Paper = Paper(PaperKind.OfficialLetter) }, custody, officer, A.Today),
        };
        AtCase(custody.Id, [note]);
    }

    private void Dispose(CustodyEnding ending, CustodyCase custody)
    {
        AtCase(custody.Id, [ending.Ended]);
        if (ending.Released is { } released)
        {
            Record(custody.Facility.Id, released);
        }
    }

    /// <summary>What becomes of the cases of a facility, as the host lets it follow in the same commit.</summary>
    private List<(Guid CaseId, IReadOnlyList<IBusinessEvent> Facts)> FollowedBy(IBusinessEvent fact, Facility before) => fact switch
    {
        FacilityReceivedIntoCustody received => [(CustodyCase.IdOf(before.Id), CustodyDecider.Receive(received, before, CaseOf(before, null)))],
        FacilityAssigned assigned => [.. Touched(before, assigned.PartId).Select(touched => (touched.Id, AtMost(CustodyDecider.OnAssigned(assigned, touched, Day))))],
        FacilityReleased released => [.. Touched(before, released.PartId).Select(touched => (touched.Id, AtMost(CustodyDecider.OnReleased(released, touched, Day))))],
        FacilityHandedOver handedOver => Passed(before, handedOver.PartId, (part, custody) => CustodyDecider.OnHandedOver(handedOver, before, part, custody)),
        FacilityReturned returned => Passed(before, returned.PartId, (part, custody) => CustodyDecider.OnReturned(returned, before, part, custody)),
        _ => [],
    };

    private List<(Guid, IReadOnlyList<IBusinessEvent>)> Passed(
        Facility facility, Guid? passed, Func<Guid?, CustodyCase?, IReadOnlyList<IBusinessEvent>> follow)
    {
        var touched = Touched(facility, passed).ToList();
        var followed = touched.Where(custody => passed is null || custody.Facility.PartId is not null)
            .Select(custody => (custody.Id, follow(custody.Facility.PartId, custody))).ToList();
        if (touched.All(custody => custody.Facility.PartId != passed))
        {
            followed.Add((CustodyCase.IdOf(facility.Id, passed), follow(passed, null)));
        }

        return followed;
    }

    /// <summary>Of a part its own case and that of the whole, of the whole all.</summary>
    private IEnumerable<CustodyCase> Touched(Facility facility, Guid? part) =>
        (part is null ? facility.Parts.Select(each => (Guid?)each.Id) : [part]).Prepend(null).Select(each => CaseOf(facility, each)).OfType<CustodyCase>();

    private static IReadOnlyList<IBusinessEvent> AtMost(IBusinessEvent? fact) => fact is null ? [] : [fact];

    private CustodyCase? CaseOf(Facility facility, Guid? part) => Cases.GetValueOrDefault(CustodyCase.IdOf(facility.Id, part));

    private void AtCase(Guid id, IReadOnlyList<IBusinessEvent> facts)
    {
        if (facts.Count > 0)
        {
            Cases[id] = InCustody.Fold(Cases.GetValueOrDefault(id), facts.Select(Noted));
        }
    }
}
