namespace AssetRegistry.Tests.Custody;

public sealed class LeasingTests
{
    private static readonly CustodyCase Planned = InCustody.Case(CustodyStatus.PlanApproved);
    private static readonly CustodyCase Leased = InCustody.Case(CustodyStatus.ShortTermLease);

    [Fact]
    public void A_lease_lasts_five_years_at_most()
    {
        var lastDay = A.Day(21).AddMonths(60).AddDays(-1);

        Assert.Equal(lastDay, Given(Planned).When(Granting(InCustody.Grant with { EndsOn = lastDay })).ThenSucceeds().Lease.EndsOn);
        var refusal = Given(Planned).When(Granting(InCustody.Grant with { EndsOn = lastDay.AddDays(1) })).ThenFails<LeaseTooLongException>();
        Assert.Equal(60, refusal.MaxMonths);
        Assert.Contains("21/07/2030", refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_notice_is_sixty_days_unless_more_are_agreed_and_never_fewer()
    {
        Assert.Equal(60, Given(Planned).When(Granting()).ThenSucceeds().Lease.NoticeDays);
        Assert.Equal(90, Given(Planned).When(Granting(InCustody.Grant with { NoticeDays = 90 })).ThenSucceeds().Lease.NoticeDays);
        Assert.Equal("noticeDays", Given(Planned).When(Granting(InCustody.Grant with { NoticeDays = 59 })).ThenFails<FieldOutOfRangeException>().Field);
    }

    [Fact]
    public void It_ends_by_its_date_without_anybody_recording_it()
    {
        var lastDay = Leased.Lease!.EndsOn;

        Assert.Equal(CustodyStatus.ShortTermLease, Leased.StatusOn(lastDay));
        Assert.Equal(CustodyStatus.Kept, Leased.StatusOn(lastDay.AddDays(1)));
    }

    [Fact]
    public void After_its_end_the_facility_can_be_planned_for_anew()
    {
        var shortLease = Planned.Apply(Given(Planned).When(Granting(InCustody.Grant with { EndsOn = A.Day(50) })).ThenSucceeds());

        Given(shortLease).When(Proposing(A.Day(50))).ThenFails<CustodyNotInStatusException>();
        Given(shortLease).When(Proposing(A.Day(51))).ThenSucceeds();
        Assert.Equal(CustodyStatus.Kept, shortLease.Apply(Given(shortLease).When(Proposing(A.Day(51))).ThenSucceeds()).StatusOn(A.Day(52)));
    }

    [Fact]
    public void Notice_ends_it_when_the_notice_has_run()
    {
        var terminated = Given(Leased).When(Terminating()).ThenSucceeds();

        Assert.Equal(A.Day(100), terminated.EndsOn);
        var lease = Leased.Apply(terminated).Lease!;
        Assert.Equal((A.Day(100), InCustody.Grant.EndsOn, A.Day(40)), (lease.EndsOn, lease.AgreedEndsOn, lease.NoticeOn));
        Assert.Equal("Bên thuê sử dụng sai mục đích", lease.EndingReason);
    }

    [Fact]
    public void It_does_not_end_before_the_notice_has_run()
    {
        var refusal = Given(Leased).When(Terminating(InCustody.Terminate with { EndsOn = A.Day(99) })).ThenFails<LeaseNoticeTooShortException>();

        Assert.Equal((A.Day(100), 60), (refusal.Earliest, refusal.NoticeDays));
    }

    [Fact]
    public void Notice_never_makes_it_longer() => Assert.Equal(
        Leased.Lease!.EndsOn,
        Given(Leased).When(Terminating(InCustody.Terminate with { EndsOn = Leased.Lease!.EndsOn.AddDays(200) })).ThenSucceeds().EndsOn);

    [Fact]
    public void An_enterprise_never_outranks_an_open_public_request()
    {
        var refusal = Given(Planned).When(Granting(facility: Requested)).ThenFails<OutrankedByPublicNeedException>();

        Assert.Equal(["HS-0001"], refusal.DossierNumbers);
        Given(Planned).When(Granting(InCustody.Grant with { OverrideReason = "Chỉ cho thuê tạm" }, Requested)).ThenFails<OutrankedByPublicNeedException>();
        Given(Planned).When(Granting(InCustody.Grant with { OverridePaper = A.Paper(PaperKind.Decision, 19) }, Requested))
            .ThenFails<OutrankedByPublicNeedException>();
    }

    [Fact]
    public void With_a_reason_and_a_paper_it_may_and_whoever_was_outranked_may_read_why()
    {
        var grant = InCustody.Grant with { OverrideReason = "Chỉ cho thuê tạm ba tháng", OverridePaper = A.Paper(PaperKind.Decision, 19) };

        var leased = Planned.Apply(Given(Planned).When(Granting(grant, Requested)).ThenSucceeds());

        Assert.Equal([new(A.Id(500), "HS-0001", A.DoanKet.Id)], leased.Lease!.Override!.Outranked);
        Assert.True(CustodyVisibility.MaySee(A.OfficialOf(A.DoanKet), leased));
        Assert.False(CustodyVisibility.MaySee(A.OfficialOf(A.DoanKet), Leased));
    }

    [Fact]
    public void A_granted_request_names_the_lessee()
    {
        var asked = Planned.Apply(CustodyDecider.RecordBusinessRequest(InCustody.Ask, Planned, A.LandFundOfficer, A.Today));

        var leased = asked.Apply(Given(asked).When(Granting(InCustody.Grant with { BusinessRequestId = A.Id(906), Lessee = null })).ThenSucceeds());

        Assert.Equal("Hợp tác xã Sìn Hồ", leased.Lease!.Lessee);
        Assert.Equal(BusinessRequestStatus.Granted, leased.BusinessRequests[0].Status);
        var refusal = Assert.Throws<BusinessRequestNotOpenException>(
            () => CustodyDecider.CloseBusinessRequest(new(A.Id(906), false, "Không phù hợp", null, A.Day(60)), leased, A.LandFundOfficer, A.Today));
        Assert.Equal(BusinessRequestStatus.Granted, refusal.Status);
    }

    [Fact]
    public void Without_a_request_the_lessee_is_named() =>
        Assert.Equal("lessee", Given(Planned).When(Granting(InCustody.Grant with { Lessee = " " })).ThenFails<FieldRequiredException>().Field);

    [Fact]
    public void No_more_is_leased_than_planned() =>
        Assert.Equal(480m, Given(Planned).When(Granting(InCustody.Grant with { AreaM2 = 480.01m })).ThenFails<CustodyAreaExceededException>().AvailableM2);

    [Fact]
    public void No_more_is_planned_than_there_is() => Assert.Equal(2400m, Given(InCustody.Case(CustodyStatus.Kept))
        .When(custody => CustodyDecider.ProposePlan(
            InCustody.Propose(CustodyPlanKind.Auction) with { AreaM2 = 2400.01m }, custody, InCustody.Kept, A.LandFundOfficer, A.Today))
        .ThenFails<CustodyAreaExceededException>().AvailableM2);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(long.MaxValue)]
    public void The_rent_is_a_sound_sum(long price) => Assert.Equal(
        "pricePerMonthDong",
        Given(Planned).When(Granting(InCustody.Grant with { PricePerMonthDong = price })).ThenFails<FieldOutOfRangeException>().Field);

    [Fact]
    public void What_is_planned_for_something_else_is_not_leased() => Given(InCustody.Case(CustodyStatus.PlanApproved, CustodyPlanKind.Auction))
        .When(Granting()).ThenFails<CustodyPlanDoesNotFitException>();

    [Fact]
    public void What_was_given_to_somebody_is_not_leased() =>
        Given(Planned).When(Granting(facility: Assigned(OrganisationType.CommuneCommittee))).ThenFails<FacilityAlreadyDecidedException>();

    [Fact]
    public void What_was_given_to_the_centre_itself_is() =>
        Given(Planned).When(Granting(facility: Assigned(OrganisationType.LandFundCentre))).ThenSucceeds();

    [Fact]
    public void A_day_that_was_not_given_cannot_come_first() =>
        Given(Planned).When(Granting(InCustody.Grant with { StartsOn = A.Day(19) })).ThenFails<DateBeforePreviousStepException>();

    internal static Facility Requested { get; } = InCustody.Kept.Apply(
        DossierDecider.SubmitRequest(Commands.SubmitRequest, InCustody.Kept, A.DoanKet, InStatus.Proposer, A.Today).Requested);

    internal static Facility Assigned(OrganisationType receiver) => InCustody.Kept.Apply(Assignment(receiver));

    internal static FacilityAssigned Assignment(OrganisationType receiver) =>
        InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0] with { ReceiverType = receiver };

    private static Func<CustodyCase, CustodyLeaseGranted> Granting(GrantLease? command = null, Facility? facility = null) =>
        custody => CustodyDecider.GrantLease(command ?? InCustody.Grant, custody, facility ?? InCustody.Kept, RuleBook.Bundled, A.LandFundOfficer, A.Today);

    private static Func<CustodyCase, CustodyLeaseTerminated> Terminating(TerminateLease? command = null) =>
        custody => CustodyDecider.TerminateLease(command ?? InCustody.Terminate, custody, A.LandFundOfficer, A.Today);

    private static Func<CustodyCase, CustodyPlanProposed> Proposing(DateOnly day) => custody => CustodyDecider.ProposePlan(
        InCustody.Propose(CustodyPlanKind.Auction) with { PlanId = A.Id(911), EffectiveOn = day }, custody, InCustody.Kept, A.LandFundOfficer, A.Today);
}
