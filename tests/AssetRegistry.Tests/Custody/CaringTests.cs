namespace AssetRegistry.Tests.Custody;

/// <summary>Inspections, costs, tenders, and what falls due.</summary>
public sealed class CaringTests
{
    private static readonly CustodyCase Kept = InCustody.Case(CustodyStatus.Kept);

    [Fact]
    public void The_last_inspection_says_in_which_condition_it_is()
    {
        var seen = Kept.Apply(CustodyDecider.Inspect(InCustody.Inspect, Kept, A.LandFundOfficer, A.Today));
        var reportedLate = seen.Apply(CustodyDecider.Inspect(
            InCustody.Inspect with { InspectionId = A.Id(950), Condition = PremisesCondition.Good, EffectiveOn = A.Day(30) }, seen, A.LandFundOfficer, A.Today));

        Assert.Equal((PremisesCondition.Degraded, A.Day(50), A.Day(90)), (reportedLate.Condition, reportedLate.LastInspectedOn, reportedLate.NextInspectionDueOn));
        Assert.Equal(2, reportedLate.Inspections.Count);
        Assert.Equal([A.Id(904)], reportedLate.Inspections[0].PhotoIds);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(200)]
    public void Nobody_inspects_before_the_receipt_or_tomorrow(int day) =>
        Assert.ThrowsAny<AssetRegistryException>(() => CustodyDecider.Inspect(InCustody.Inspect with { EffectiveOn = A.Day(day) }, Kept, A.LandFundOfficer, A.Today));

    [Fact]
    public void The_next_inspection_is_not_due_before_this_one() => Assert.Equal(
        "nextDueOn",
        Assert.Throws<DateBeforePreviousStepException>(
            () => CustodyDecider.Inspect(InCustody.Inspect with { NextDueOn = A.Day(49) }, Kept, A.LandFundOfficer, A.Today)).Field);

    [Theory]
    [InlineData(38, false)]
    [InlineData(39, true)]
    public void An_empty_facility_nobody_looked_at_for_thirty_days_is_neglected(int day, bool isNeglected) =>
        Assert.Equal(isNeglected, Kept.IsNeglectedOn(A.Day(day), 30));

    [Fact]
    public void What_is_leased_or_no_longer_kept_is_not_neglected()
    {
        Assert.False(InCustody.Case(CustodyStatus.ShortTermLease).IsNeglectedOn(A.Today, 30));
        Assert.False(InCustody.Case(CustodyStatus.GivenBack).IsNeglectedOn(A.Today, 30));
        Assert.False(InCustody.Case(CustodyStatus.Surveyed).IsNeglectedOn(A.Today, 30));
    }

    [Fact]
    public void Costs_add_up_and_a_cancelled_one_counts_no_more()
    {
        var spent = Spending(Kept, (1, CustodyCostKind.Guard, 6_500_000), (2, CustodyCostKind.Electricity, 250_000), (3, CustodyCostKind.Guard, 6_500_000));
        Assert.Equal((13_250_000, 13_000_000), (spent.TotalCostDong, spent.CostDong(CustodyCostKind.Guard)));

        var corrected = spent.Apply(CustodyDecider.CancelCost(new(A.Id(1), "Ghi hai lần", A.Day(60)), spent, A.LandFundOfficer, A.Today));

        Assert.Equal(6_750_000, corrected.TotalCostDong);
        Assert.Throws<CustodyCostNotFoundException>(
            () => CustodyDecider.CancelCost(new(A.Id(1), "Ghi hai lần", A.Day(61)), corrected, A.LandFundOfficer, A.Today));
    }

    [Fact]
    public void A_bill_counts_in_the_period_in_which_its_own_ends()
    {
        var cost = Spending(Kept, (1, CustodyCostKind.Guard, 6_500_000)).Costs[0];

        Assert.True(cost.CountsIn(A.Day(40), A.Day(40)));
        Assert.False(cost.CountsIn(A.Day(10), A.Day(39)));
    }

    [Fact]
    public void A_cost_rests_on_a_paper_and_a_period()
    {
        Assert.Throws<PaperRequiredException>(() => CustodyDecider.RecordCost(InCustody.Cost with { Paper = null }, Kept, A.LandFundOfficer, A.Today));
        Assert.Equal(
            "to",
            Assert.Throws<DateBeforePreviousStepException>(
                () => CustodyDecider.RecordCost(InCustody.Cost with { To = A.Day(9) }, Kept, A.LandFundOfficer, A.Today)).Field);
        Assert.Equal(
            "amountDong",
            Assert.Throws<FieldOutOfRangeException>(
                () => CustodyDecider.RecordCost(InCustody.Cost with { AmountDong = 0 }, Kept, A.LandFundOfficer, A.Today)).Field);
    }

    [Fact]
    public void A_tender_nobody_won_leaves_the_facility_kept()
    {
        var auction = InCustody.Case(CustodyStatus.Auction);
        var command = InCustody.Conclude with { Winner = null, PriceDong = null, Reason = "Không có người tham gia" };

        Assert.Equal(CustodyStatus.Kept, auction.Apply(CustodyDecider.ConcludeTender(command, auction, A.LandFundOfficer, A.Today)).Status);
        Assert.Equal(
            "reason",
            Assert.Throws<FieldRequiredException>(
                () => CustodyDecider.ConcludeTender(command with { Reason = null }, auction, A.LandFundOfficer, A.Today)).Field);
    }

    [Fact]
    public void A_tender_is_concluded_once_and_before_the_case_ends()
    {
        var auction = InCustody.Case(CustodyStatus.Auction);
        Assert.Throws<TenderNotWonException>(() => CustodyDecider.End(InCustody.End, auction, InCustody.Kept, A.LandFundOfficer, A.Today));

        var won = auction.Apply(CustodyDecider.ConcludeTender(InCustody.Conclude, auction, A.LandFundOfficer, A.Today));

        Assert.Throws<TenderAlreadyConcludedException>(
            () => CustodyDecider.ConcludeTender(InCustody.Conclude with { EffectiveOn = A.Day(36) }, won, A.LandFundOfficer, A.Today));
        Assert.NotNull(CustodyDecider.End(InCustody.End, won, InCustody.Kept, A.LandFundOfficer, A.Today).Released);
    }

    [Fact]
    public void A_tender_is_not_concluded_before_it_closes() => Assert.Throws<DateBeforePreviousStepException>(() => CustodyDecider.ConcludeTender(
        InCustody.Conclude with { EffectiveOn = A.Day(29) }, InCustody.Case(CustodyStatus.Auction), A.LandFundOfficer, A.Today));

    [Fact]
    public void A_tender_comes_after_public_needs_too() => Assert.Throws<OutrankedByPublicNeedException>(() => CustodyDecider.AnnounceTender(
        InCustody.Announce, InCustody.Case(CustodyStatus.PlanApproved, CustodyPlanKind.Auction), LeasingTests.Requested, A.LandFundOfficer, A.Today));

    [Fact]
    public void The_calendar_knows_inspections_notices_leases_and_tenders()
    {
        var lease = InCustody.Case(CustodyStatus.ShortTermLease);
        var end = lease.Lease!.EndsOn;

        Assert.Equal(
            [new(CustodyDueKind.Inspection, A.Day(60)), new(CustodyDueKind.LeaseNotice, end.AddDays(-60)), new CustodyDue(CustodyDueKind.LeaseEnd, end)],
            CustodyDue.Between(lease, A.Day(60), end));
        Assert.Empty(CustodyDue.Between(lease, A.Day(61), end.AddDays(-61)));
        Assert.Contains(new(CustodyDueKind.TenderClosing, A.Day(30)), CustodyDue.Between(InCustody.Case(CustodyStatus.Auction), A.Day(30), A.Day(30)));
    }

    [Fact]
    public void A_lease_under_notice_needs_none()
    {
        var lease = InCustody.Case(CustodyStatus.ShortTermLease);
        var ending = lease.Apply(CustodyDecider.TerminateLease(InCustody.Terminate, lease, A.LandFundOfficer, A.Today));

        Assert.Equal([CustodyDueKind.LeaseEnd], CustodyDue.Between(ending, A.Day(61), A.Day(2000)).Select(due => due.Kind));
    }

    [Fact]
    public void The_plan_is_approved_by_a_decision_after_it_was_proposed()
    {
        var proposed = Kept.Apply(CustodyDecider.ProposePlan(InCustody.Propose(CustodyPlanKind.Auction), Kept, InCustody.Kept, A.LandFundOfficer, A.Today));

        Assert.Throws<PaperRequiredException>(() => CustodyDecider.ApprovePlan(
            InCustody.Approve with { Paper = A.Paper(PaperKind.OfficialLetter, 15) }, proposed, InCustody.Kept, A.Decider, A.Today));
        Assert.Throws<DateBeforePreviousStepException>(() => CustodyDecider.ApprovePlan(
            InCustody.Approve with { Paper = A.Paper(PaperKind.Decision, 11) }, proposed, InCustody.Kept, A.Decider, A.Today));
        Assert.Throws<CustodyPlanNotFoundException>(
            () => CustodyDecider.ApprovePlan(InCustody.Approve with { PlanId = A.Id(1) }, proposed, InCustody.Kept, A.Decider, A.Today));
    }

    private static CustodyCase Spending(CustodyCase custody, params ReadOnlySpan<(int Id, CustodyCostKind Kind, long Dong)> costs)
    {
        foreach (var (id, kind, dong) in costs)
        {
            custody = custody.Apply(CustodyDecider.RecordCost(
                InCustody.Cost with { CostId = A.Id(id), Kind = kind, AmountDong = dong }, custody, A.LandFundOfficer, A.Today));
        }

        return custody;
    }
}
