namespace AssetRegistry.Tests.Custody;

/// <summary>Custody cases brought to a status by the real deciders, each step on a day of its own.</summary>
internal static class InCustody
{
    public static readonly RecordCustodySurvey Survey = new(PremisesCondition.Fair, "Mái còn tốt", null, A.Day(5));

    public static readonly KeepInCustody Keep = new("Công ty bảo vệ Tây Bắc", A.Day(60), null, A.Day(10));

    public static readonly ApproveCustodyPlan Approve = new(A.Id(900), A.Paper(PaperKind.Decision, 15), A.Day(15));

    public static readonly GrantLease Grant = new(
        A.Id(901), null, "Công ty Chè Than Uyên", 400m, 12_000_000, A.Day(21), A.Day(21).AddMonths(24).AddDays(-1), null, null, null,
        A.Paper(PaperKind.Other, 20), A.Day(20));

    public static readonly TerminateLease Terminate = new(null, "Bên thuê sử dụng sai mục đích", A.Paper(PaperKind.OfficialLetter, 40), A.Day(40));

    public static readonly AnnounceTender Announce = new(A.Id(902), 900_000_000, A.Day(30), null, null, A.Paper(PaperKind.OfficialLetter, 20), A.Day(20));

    public static readonly ConcludeTender Conclude = new("Công ty Xây dựng Lai Châu", 950_000_000, null, A.Paper(PaperKind.Confirmation, 35), A.Day(35));

    public static readonly GiveBackFromCustody GiveBack =
        new(CustodyReturn.Holder, "Đơn vị quản lý cần dùng lại", A.Paper(PaperKind.HandoverMinutes, 20), A.Day(20));

    public static readonly EndCustody End = new("Không còn việc phải làm", A.Paper(PaperKind.Decision, 45), A.Day(45));

    public static readonly RecordInspection Inspect = new(
        A.Id(903), "Cán bộ kỹ thuật", PremisesCondition.Degraded, "Dột hai phòng", new Position(103.45, 22.4), [A.Id(904)], A.Day(90), null, A.Day(50));

    public static readonly RecordCustodyCost Cost = new(
        A.Id(905), CustodyCostKind.Guard, 6_500_000, A.Day(10), A.Day(40), null, A.Paper(PaperKind.Other, 41), A.Day(41));

    public static readonly RecordBusinessRequest Ask = new(
        A.Id(906), "Hợp tác xã Sìn Hồ", "Kho nông sản", 300m, 8_000_000, 36, A.Paper(PaperKind.OfficialLetter, 18), A.Day(18));

    /// <summary>A surplus facility that the health department holds; nobody has asked for it.</summary>
    public static readonly Facility Facility = A.Surplus(1, A.HealthDepartment);

    /// <summary>The same, received into custody on day 8.</summary>
    public static readonly Facility Kept = Facility.Apply(new FacilityReceivedIntoCustody(Facility.Id, A.Imported(8)));

    public static ProposeCustodyPlan Propose(CustodyPlanKind kind) =>
        new(A.Id(900), kind, 480m, null, null, A.Paper(PaperKind.Submission, 12), A.Day(12));

    /// <summary>The facility's case in this status, with an approved plan of this kind where it has one.</summary>
    public static CustodyCase Case(CustodyStatus status, CustodyPlanKind kind = CustodyPlanKind.ShortTermLease) => status switch
    {
        CustodyStatus.NotContacted => CustodyCase.Create((CustodyOpened)CustodyDecider.Open(new(null, null, A.Day(3)), Facility, null, A.LandFundOfficer, A.Today)[0]),
        CustodyStatus.Surveyed => After(CustodyStatus.NotContacted, kind, c => c.Apply(CustodyDecider.Survey(Survey, c, A.LandFundOfficer, A.Today))),
        CustodyStatus.Received => After(CustodyStatus.Surveyed, kind, c => Fold(c, CustodyDecider.Receive(ReceivedAtFacility, Facility, c))),
        CustodyStatus.Kept => After(CustodyStatus.Received, kind, c => c.Apply(CustodyDecider.Keep(Keep, c, A.LandFundOfficer, A.Today))),
        CustodyStatus.PlanApproved => After(CustodyStatus.Kept, kind, c => Approved(c.Apply(CustodyDecider.ProposePlan(Propose(kind), c, Kept, A.LandFundOfficer, A.Today)))),
        CustodyStatus.ShortTermLease => After(CustodyStatus.PlanApproved, CustodyPlanKind.ShortTermLease, c => c.Apply(
            CustodyDecider.GrantLease(Grant, c, Kept, RuleBook.Bundled, A.LandFundOfficer, A.Today))),
        CustodyStatus.InvestmentCall => After(CustodyStatus.PlanApproved, CustodyPlanKind.InvestmentCall, Announced),
        CustodyStatus.Auction => After(CustodyStatus.PlanApproved, CustodyPlanKind.Auction, Announced),
        CustodyStatus.GivenBack => After(CustodyStatus.PlanApproved, CustodyPlanKind.Return, c =>
            Fold(c, [CustodyDecider.GiveBack(GiveBack, c, Kept, A.LandFundOfficer, A.Today).Ended])),
        _ => After(CustodyStatus.GivenBack, kind, c => Fold(c, [CustodyDecider.End(End with { EffectiveOn = A.Day(25) }, c, Facility, A.LandFundOfficer, A.Today).Ended])),
    };

    public static FacilityReceivedIntoCustody ReceivedAtFacility { get; } =
        FacilityDecider.ReceiveIntoCustody(Commands.ReceiveIntoCustody, Facility, A.LandFundOfficer, A.Today);

    /// <summary>The case after these facts; the first may open it.</summary>
    public static CustodyCase Fold(CustodyCase? custody, IEnumerable<IBusinessEvent> facts) =>
        facts.Aggregate(custody, (state, fact) => (state, fact) switch
        {
            (null, CustodyOpened e) => CustodyCase.Create(e),
            (_, CustodyOpened e) => state.Apply(e),
            (_, CustodySurveyed e) => state!.Apply(e),
            (_, CustodyReceived e) => state!.Apply(e),
            (_, CustodyKept e) => state!.Apply(e),
            (_, CustodyPlanProposed e) => state!.Apply(e),
            (_, CustodyPlanApproved e) => state!.Apply(e),
            (_, CustodyLeaseGranted e) => state!.Apply(e),
            (_, CustodyLeaseTerminated e) => state!.Apply(e),
            (_, CustodyFacilityAssigned e) => state!.Apply(e),
            (_, CustodyFacilityReleased e) => state!.Apply(e),
            (_, BusinessRequestRecorded e) => state!.Apply(e),
            (_, BusinessRequestClosed e) => state!.Apply(e),
            (_, CustodyTenderAnnounced e) => state!.Apply(e),
            (_, CustodyTenderConcluded e) => state!.Apply(e),
            (_, CustodyGivenBack e) => state!.Apply(e),
            (_, CustodyEnded e) => state!.Apply(e),
            (_, CustodyInspected e) => state!.Apply(e),
            (_, CustodyCostRecorded e) => state!.Apply(e),
            (_, CustodyCostCancelled e) => state!.Apply(e),
            _ => throw new ArgumentOutOfRangeException(nameof(facts), fact, "No fact of custody."),
        })!;

    private static CustodyCase After(CustodyStatus earlier, CustodyPlanKind kind, Func<CustodyCase, CustodyCase> step) => step(Case(earlier, kind));

    private static CustodyCase Approved(CustodyCase custody) => custody.Apply(CustodyDecider.ApprovePlan(Approve, custody, Kept, A.Decider, A.Today));

    private static CustodyCase Announced(CustodyCase custody) =>
        custody.Apply(CustodyDecider.AnnounceTender(Announce, custody, Kept, A.LandFundOfficer, A.Today));
}
