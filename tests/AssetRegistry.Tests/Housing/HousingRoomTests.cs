namespace AssetRegistry.Tests.Housing;

/// <summary>Rooms, beds, and the clock of the steps.</summary>
public sealed class HousingRoomTests
{
    private static readonly HousingApplication Eligible = Housed.Application(HousingApplicationStatus.Eligible);

    [Fact]
    public void A_room_is_never_given_to_more_than_it_has_beds_for()
    {
        var site = Housed.Site.Apply(HousingApplicationDecider.Allocate(Housed.Allocate with { Beds = 1 }, Eligible, Housed.Site, A.LandFundOfficer, A.Today).AtSite);
        Assert.Equal((2, 1), (site.FreeBedsOn(A.Day(24)), site.FreeBedsOn(A.Day(25))));

        var refusal = Assert.Throws<HousingRoomFullException>(
            () => HousingApplicationDecider.Allocate(Housed.Allocate with { From = A.Day(22) }, Eligible, site, A.LandFundOfficer, A.Today));

        Assert.Equal((2, 1, A.Day(25)), (refusal.Beds, refusal.Free, refusal.Day));
        Assert.Contains("UBND xã Tả Lèng (chuyên viên, 1 chỗ, từ 26/07/2025)", refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Beds_that_were_given_back_are_free_the_day_after()
    {
        var allocation = HousingApplicationDecider.Allocate(Housed.Allocate, Eligible, Housed.Site, A.LandFundOfficer, A.Today);
        var returned = HousingApplicationDecider.Return(Housed.Return, Eligible.Apply(allocation.AtApplication), A.LandFundOfficer, A.Today);

        var site = Housed.Site.Apply(allocation.AtSite).Apply(returned.AtSite);

        Assert.Equal((0, 2), (site.FreeBedsOn(A.Day(80)), site.FreeBedsOn(A.Day(81))));
    }

    [Fact]
    public void A_stay_that_ended_before_is_not_made_longer_by_its_return()
    {
        var allocation = HousingApplicationDecider.Allocate(Housed.Allocate with { To = A.Day(60) }, Eligible, Housed.Site, A.LandFundOfficer, A.Today);
        var returned = HousingApplicationDecider.Return(Housed.Return, Eligible.Apply(allocation.AtApplication), A.LandFundOfficer, A.Today);

        Assert.Equal(A.Day(60), Housed.Site.Apply(allocation.AtSite).Apply(returned.AtSite).Stays[0].To);
    }

    [Fact]
    public void A_room_somebody_lives_in_is_not_closed_and_a_closed_one_not_given()
    {
        var site = Housed.Site.Apply(HousingApplicationDecider.Allocate(Housed.Allocate, Eligible, Housed.Site, A.LandFundOfficer, A.Today).AtSite);
        Assert.Throws<HousingRoomOccupiedException>(() => HousingSiteDecider.CloseRoom(new(Housed.Room, "Xuống cấp", A.Day(90)), site, A.LandFundOfficer, A.Today));

        var closed = Housed.Site.Apply(HousingSiteDecider.CloseRoom(new(Housed.Room, "Xuống cấp", A.Day(20)), Housed.Site, A.LandFundOfficer, A.Today));

        Assert.Equal((2, 0), (closed.BedsOn(A.Day(19)), closed.BedsOn(A.Day(20))));
        Assert.Throws<HousingRoomNotFoundException>(() => HousingApplicationDecider.Allocate(Housed.Allocate, Eligible, closed, A.LandFundOfficer, A.Today));
    }

    [Fact]
    public void Rooms_have_names_of_their_own_and_beds()
    {
        Assert.Throws<DuplicateHousingRoomException>(() => HousingSiteDecider.AddRoom(new(A.Id(1), " P.101 ", 2, null, A.Day(5)), Housed.Site, A.LandFundOfficer, A.Today));
        Assert.Throws<FieldOutOfRangeException>(() => HousingSiteDecider.AddRoom(new(A.Id(1), "P.102", 0, null, A.Day(5)), Housed.Site, A.LandFundOfficer, A.Today));
    }

    [Fact]
    public void A_site_stands_in_a_facility_or_in_a_commune()
    {
        var command = new RegisterHousingSite(A.Id(1), "Nhà khách", null, null, PremisesCondition.Good, null, A.Day(5));

        Assert.Equal(A.Surplus().CommuneCode, HousingSiteDecider.Register(command, A.Surplus(), null, A.LandFundOfficer, A.Today).CommuneCode);
        Assert.Equal(
            "communeId", Assert.Throws<FieldRequiredException>(() => HousingSiteDecider.Register(command, null, null, A.LandFundOfficer, A.Today)).Field);
    }

    [Fact]
    public void Repairs_add_up_and_say_in_which_condition_the_site_is()
    {
        var repair = new RecordHousingRepair(null, 45_000_000, PremisesCondition.Fair, false, A.Paper(PaperKind.Other, 10), A.Day(10));
        var site = Housed.Site.Apply(HousingSiteDecider.RecordRepair(repair, Housed.Site, A.LandFundOfficer, A.Today));
        site = site.Apply(HousingSiteDecider.RecordRepair(repair with { IsComplete = true, Condition = PremisesCondition.Good }, site, A.LandFundOfficer, A.Today));

        Assert.Equal((90_000_000, PremisesCondition.Good, true), (site.RepairCostDong, site.Condition, site.IsRepaired));
    }

    [Fact]
    public void The_clock_is_ten_twenty_and_ten_days_and_ends_on_a_working_day()
    {
        // 11 July 2025 and ten days is Monday the 21st; 16 July and twenty is Tuesday 5 August; 21 July and ten is Thursday the 31st.
        Assert.Equal(new DateOnly(2025, 7, 21), Housed.Application(HousingApplicationStatus.AwaitingVerification).DueOn);
        Assert.Equal(new DateOnly(2025, 8, 5), Housed.Application(HousingApplicationStatus.AwaitingDecision).DueOn);
        Assert.Equal(new DateOnly(2025, 7, 31), Housed.Application(HousingApplicationStatus.Allocated).DueOn);
        Assert.Null(Housed.Application(HousingApplicationStatus.ContractSigned).DueOn);
        Assert.True(Eligible.IsOverdueOn(new(2025, 8, 1)));
        Assert.False(Eligible.IsOverdueOn(new(2025, 7, 31)));
    }

    [Theory]
    [InlineData(false, false, null, true, true)]
    [InlineData(true, true, 1.0, true, true)]
    [InlineData(true, false, 9.99, true, false)]
    [InlineData(true, false, 10.0, true, true)]
    [InlineData(true, false, 29.0, false, false)]
    [InlineData(true, false, 30.0, false, true)]
    public void Who_owns_a_house_nearby_is_not_eligible(bool ownsHouse, bool isOvercrowded, double? distanceKm, bool isRemote, bool isEligible)
    {
        var application = Housed.Application(HousingApplicationStatus.AwaitingDecision) with
        {
            Conditions = new(ownsHouse, isOvercrowded, (decimal?)distanceKm, isRemote),
        };
        if (isEligible)
        {
            Assert.True(HousingApplicationDecider.Decide(Housed.Decide, application, RuleBook.Bundled, A.Decider, A.Today).IsEligible);
            return;
        }

        var refusal = Assert.Throws<HousingConditionsNotMetException>(
            () => HousingApplicationDecider.Decide(Housed.Decide, application, RuleBook.Bundled, A.Decider, A.Today));
        Assert.Equal(isRemote ? 10 : 30, refusal.LeastKm);
    }

    [Fact]
    public void A_refusal_says_why() => Assert.Equal("reason", Assert.Throws<FieldRequiredException>(() => HousingApplicationDecider.Decide(
        Housed.Decide with { IsEligible = false }, Housed.Application(HousingApplicationStatus.AwaitingDecision), RuleBook.Bundled, A.Decider, A.Today)).Field);

    [Fact]
    public void Who_owns_a_house_says_how_far_it_is() => Assert.Equal("distanceKm", Assert.Throws<FieldRequiredException>(() => HousingApplicationDecider.Submit(
        Housed.Submit with { Conditions = new(true, false, null, true) }, A.TaLeng, RuleBook.Bundled, Housed.Official, A.Today)).Field);

    [Fact]
    public void An_organisation_applies_for_its_own_officials_only() => Assert.Throws<NotYourOrganisationException>(
        () => HousingApplicationDecider.Submit(Housed.Submit, A.DoanKet, RuleBook.Bundled, Housed.Official, A.Today));

    [Fact]
    public void The_title_groups_of_a_need_add_up_to_its_total()
    {
        HousingNeedRecorded Record(params TitleHeadcount[] groups) =>
            HousingNeedDecider.RecordNeed(new(10, null, A.Day(3), groups), A.TaLeng, null, A.OfficialOf(A.TaLeng), A.Today);

        Assert.Equal(2, HousingNeed.Create(Record(new(TitleGroup.Specialist, 7), new(TitleGroup.DivisionHead, 3))).Groups.Count);
        Assert.Equal(9, Assert.Throws<HousingGroupsDoNotAddUpException>(() => Record(new TitleHeadcount(TitleGroup.Specialist, 9))).Sum);
        Assert.Throws<FieldOutOfRangeException>(() => Record(new(TitleGroup.Specialist, 11), new(TitleGroup.DivisionHead, -1)));
    }

    [Fact]
    public void A_site_is_seen_by_its_commune_and_by_whoever_lives_in_it()
    {
        var lived = Housed.Site.Apply(HousingApplicationDecider.Allocate(
            Housed.Allocate, Eligible with { OrganisationId = A.HealthDepartment.Id }, Housed.Site, A.LandFundOfficer, A.Today).AtSite);

        Assert.True(HousingVisibility.MaySee(A.OfficialOf(A.TaLeng), Housed.Site));
        Assert.False(HousingVisibility.MaySee(A.OfficialOf(A.HealthDepartment), Housed.Site));
        Assert.True(HousingVisibility.MaySee(A.OfficialOf(A.HealthDepartment), lived));
        Assert.False(HousingVisibility.MaySee(A.OfficialOf(A.DoanKet), Eligible));
    }
}
