namespace AssetRegistry.Tests.Custody;

/// <summary>One custody case driven by random numbers: each step tries one command on a day near the last.</summary>
internal sealed class RandomCustody(IReadOnlyList<int> numbers)
{
    private int _next;
    private int _ids = 20_000;
    private DateOnly _day = A.Day(1);

    public CustodyCase? Custody { get; private set; }

    public List<IBusinessEvent> Facts { get; } = [];

    public int Refused { get; private set; }

    public RandomCustody Run()
    {
        while (_next < numbers.Count)
        {
            _day = A.Day(Math.Clamp(_day.DayNumber - A.Day(0).DayNumber + Pick(5) - 1, 1, 100));
            try
            {
                Keep(Custody is { } custody && Pick(12) > 0 ? Step(custody) : Enter());
            }
            catch (AssetRegistryException)
            {
                Refused++;
            }
        }

        return this;
    }

    private IReadOnlyList<IBusinessEvent> Enter() => Pick(2) == 0
        ? CustodyDecider.Open(new(null, null, _day), InCustody.Facility, Custody, A.LandFundOfficer, A.Today)
        : CustodyDecider.Receive(
            FacilityDecider.ReceiveIntoCustody(
                Commands.ReceiveIntoCustody with { EffectiveOn = _day },
                Custody is { IsInCare: true } ? InCustody.Kept : InCustody.Facility,
                A.LandFundOfficer,
                A.Today),
            InCustody.Facility,
            Custody);

    private IReadOnlyList<IBusinessEvent> Step(CustodyCase custody)
    {
        var facility = Pick(8) == 0 ? LeasingTests.Requested : InCustody.Kept;
        return Pick(16) switch
        {
            0 => [CustodyDecider.Survey(InCustody.Survey with { EffectiveOn = _day }, custody, A.LandFundOfficer, A.Today)],
            1 => [CustodyDecider.Keep(InCustody.Keep with { EffectiveOn = _day }, custody, A.LandFundOfficer, A.Today)],
            2 or 3 => [CustodyDecider.ProposePlan(
                InCustody.Propose((CustodyPlanKind)(Pick(3) == 0 ? Pick(4) : 0)) with { PlanId = NewId(), EffectiveOn = _day, Paper = Paper(PaperKind.Submission) },
                custody, facility, A.LandFundOfficer, A.Today)],
            4 or 5 => [CustodyDecider.ApprovePlan(
                new(custody.Plans.Count > 0 ? custody.Plans[^1].PlanId : NewId(), Paper(PaperKind.Decision), _day), custody, facility, A.Decider, A.Today)],
            6 or 7 => [CustodyDecider.GrantLease(
                InCustody.Grant with
                {
                    LeaseId = NewId(), EffectiveOn = _day, StartsOn = _day.AddDays(Pick(4)), EndsOn = _day.AddDays(Pick(2) == 0 ? Pick(20) : Pick(2200)),
                    NoticeDays = Pick(2) == 0 ? null : 50 + Pick(40), BusinessRequestId = RequestId(custody),
                },
                custody, facility, RuleBook.Bundled, A.LandFundOfficer, A.Today)],
            8 => [CustodyDecider.TerminateLease(
                InCustody.Terminate with { EffectiveOn = _day, EndsOn = Pick(2) == 0 ? null : _day.AddDays(Pick(150)) }, custody, A.LandFundOfficer, A.Today)],
            9 => [CustodyDecider.AnnounceTender(InCustody.Announce with { TenderId = NewId(), EffectiveOn = _day, ClosesOn = _day.AddDays(Pick(4)) }, custody, facility, A.LandFundOfficer, A.Today)],
            10 => [CustodyDecider.ConcludeTender(
                InCustody.Conclude with { Winner = Pick(2) == 0 ? null : "Công ty", Reason = "Hết hạn", EffectiveOn = _day }, custody, A.LandFundOfficer, A.Today)],
            11 => [Pick(3) == 0
                ? CustodyDecider.GiveBack(InCustody.GiveBack with { EffectiveOn = _day }, custody, InCustody.Kept, A.LandFundOfficer, A.Today).Ended
                : CustodyDecider.End(InCustody.End with { EffectiveOn = _day }, custody, InCustody.Kept, A.LandFundOfficer, A.Today).Ended],
            12 => [CustodyDecider.Inspect(InCustody.Inspect with { InspectionId = NewId(), EffectiveOn = _day }, custody, A.LandFundOfficer, A.Today)],
            13 => [CustodyDecider.RecordCost(
                InCustody.Cost with
                {
                    CostId = NewId(), Kind = (CustodyCostKind)Pick(7), AmountDong = Pick(9) * 1_000L, From = _day, To = _day.AddDays(Pick(40) - 2), EffectiveOn = _day,
                },
                custody, A.LandFundOfficer, A.Today)],
            14 => [CustodyDecider.CancelCost(
                new(custody.Costs.Count > 0 ? custody.Costs[Pick(custody.Costs.Count)].CostId : NewId(), "Ghi nhầm", _day), custody, A.LandFundOfficer, A.Today)],
            _ => [Pick(2) == 0
                ? CustodyDecider.RecordBusinessRequest(InCustody.Ask with { RequestId = NewId(), EffectiveOn = _day }, custody, A.LandFundOfficer, A.Today)
                : CustodyDecider.CloseBusinessRequest(new(RequestId(custody) ?? NewId(), Pick(2) == 0, "Lý do", null, _day), custody, A.LandFundOfficer, A.Today)],
        };
    }

    private Guid? RequestId(CustodyCase custody) =>
        custody.BusinessRequests.Count > 0 && Pick(2) == 0 ? custody.BusinessRequests[Pick(custody.BusinessRequests.Count)].RequestId : null;

    private void Keep(IReadOnlyList<IBusinessEvent> facts)
    {
        Facts.AddRange(facts);
        Custody = InCustody.Fold(Custody, facts);
    }

    private Paper Paper(PaperKind kind) => new(kind, "1/VB", _day);

    private Guid NewId() => A.Id(_ids++);

    private int Pick(int count) => _next < numbers.Count ? numbers[_next++] % count : 0;
}
