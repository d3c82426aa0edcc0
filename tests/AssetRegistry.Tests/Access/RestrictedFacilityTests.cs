namespace AssetRegistry.Tests.Access;

/// <summary>A restricted facility, and the records that name it.</summary>
public sealed class RestrictedFacilityTests
{
    private static readonly Facility Site = A.Facility(1, A.HealthDepartment) with { Sensitivity = Sensitivity.Restricted };

    public static TheoryData<Role> Entitled => [Role.FinanceAppraiser, Role.ProvinceDecider, Role.Auditor, Role.Administrator];

    public static TheoryData<Role> Others => [Role.LandFundOfficer, Role.Planner, Role.CommuneOfficial, Role.AgencyOfficial];

    [Theory]
    [MemberData(nameof(Entitled))]
    public void Is_seen_by_who_decides_and_watches_over_the_whole(Role role) => Assert.True(FacilityVisibility.MaySee(new("a", role, null, null), Site));

    [Theory]
    [MemberData(nameof(Others))]
    public void Is_seen_by_nobody_else_but_its_own_organisation(Role role)
    {
        Assert.False(FacilityVisibility.MaySee(new("a", role, A.DoanKet.Id, Site.CommuneCode), Site));
        Assert.False(FacilityVisibility.MaySee(new("a", role, null, Site.CommuneCode), Site with { Classification = Classification.Surplus }));
        Assert.True(FacilityVisibility.MaySee(new("a", role, A.HealthDepartment.Id, null), Site));
    }

    [Fact]
    public void Is_seen_by_the_land_fund_officer_as_long_as_it_is_in_custody() =>
        Assert.True(FacilityVisibility.MaySee(new("a", Role.LandFundOfficer, null, null), Site with { CustodySince = A.Day(3) }));

    [Fact]
    public void The_right_to_decide_that_was_delegated_does_not_reach_it() =>
        Assert.False(FacilityVisibility.MaySee(A.OfficialOf(A.DoanKet) with { IsDelegate = true }, Site));

    [Fact]
    public void What_names_it_is_its_parties_alone()
    {
        var request = InStatus.RequestIn(DossierStatus.Submitted);
        var handover = InStatus.HandoverIn(HandoverStatus.Awaited);
        var planner = new Actor("a", Role.Planner, null, null);
        var blind = planner with { HiddenFacilityIds = [request.Facilities[0].Id, handover.Facility.Id] };

        Assert.True(DossierVisibility.MaySee(planner, request));
        Assert.False(DossierVisibility.MaySee(blind, request));
        Assert.True(DossierVisibility.MaySee(InStatus.Proposer with { HiddenFacilityIds = blind.HiddenFacilityIds }, request));
        Assert.True(HandoverVisibility.MaySee(planner, handover));
        Assert.False(HandoverVisibility.MaySee(blind, handover));
        Assert.True(HandoverVisibility.MaySee(InStatus.Proposer with { HiddenFacilityIds = blind.HiddenFacilityIds }, handover));
    }

    [Fact]
    public void A_party_knows_of_it_what_stood_in_the_record()
    {
        var described = Site with { Address = "số 1", LandAreaM2 = 500m, Location = new(103.4, 22.4), VacantSince = A.Day(1) };
        var blind = A.OfficialOf(A.DoanKet) with { HiddenFacilityIds = [Site.Id] };

        var named = FacilityDisclosure.Named(blind, described, A.DoanKet.Id);

        Assert.Equal((Site.Id, Site.Number, Site.Name, A.DoanKet.Id), (named.Id, named.Number, named.Name, named.HolderId));
        Assert.Equal((null, null, null, null, 0), (named.Address, named.LandAreaM2, named.Location, named.VacantSince, named.Version));
        Assert.Same(described, FacilityDisclosure.Named(A.OfficialOf(A.DoanKet), described, A.DoanKet.Id));
    }

    [Fact]
    public void What_is_made_of_it_is_restricted_too()
    {
        var division = FacilityDecider.Merge(
            new(Site.Id, A.Id(1002), "Trùng", A.Paper(PaperKind.Decision, 58), A.Day(60)), Site, A.Facility(2, A.HealthDepartment), [], A.Appraiser, A.Today);

        Assert.Equal(Sensitivity.Restricted, A.Facility(2, A.HealthDepartment).Apply(division.Absorbed).Sensitivity);
        Assert.Null(FacilityDecider.Merge(
            new(A.Id(1002), Site.Id, "Trùng", A.Paper(PaperKind.Decision, 58), A.Day(60)), A.Facility(2, A.HealthDepartment), Site, [], A.Appraiser, A.Today)
            .Absorbed.Sensitivity);
    }

    [Fact]
    public void Only_who_may_say_so_registers_it_as_anything_but_internal() => Assert.Throws<NotPermittedException>(() => FacilityDecider.SetSensitivity(
        new(Site.Id, Sensitivity.Public, "Mở", null, A.Day(60)), Site, new("a", Role.LandFundOfficer, null, null), A.Today));

    [Fact]
    public void What_is_said_already_is_not_said_again() => Assert.Throws<NothingChangedException>(() => FacilityDecider.SetSensitivity(
        new(Site.Id, Sensitivity.Restricted, "Như cũ", null, A.Day(60)), Site, A.Appraiser, A.Today));
}
