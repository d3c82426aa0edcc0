namespace AssetRegistry.Tests.Access;

public sealed class VisibilityTests
{
    private static readonly Actor Commune = A.OfficialOf(A.TaLeng);
    private static readonly Actor Agency = A.OfficialOf(A.HealthDepartment);

    public static TheoryData<Role> ProvinceWide =>
        [Role.LandFundOfficer, Role.FinanceAppraiser, Role.ProvinceDecider, Role.Planner, Role.Auditor, Role.Administrator];

    [Theory]
    [MemberData(nameof(ProvinceWide))]
    public void The_province_sees_everything(Role role)
    {
        var actor = new Actor("a", role, null, null);

        Assert.True(FacilityVisibility.MaySee(actor, A.Facility(1, A.HealthDepartment)));
        Assert.True(DossierVisibility.MaySee(actor, InStatus.RequestIn(DossierStatus.Submitted)));
        Assert.True(HandoverVisibility.MaySee(actor, InStatus.HandoverIn(HandoverStatus.Awaited)));
    }

    [Fact]
    public void A_commune_sees_what_stands_in_it_whoever_holds_it()
    {
        Assert.True(FacilityVisibility.MaySee(Commune, A.Facility(1, A.HealthDepartment)));
        Assert.False(FacilityVisibility.MaySee(A.OfficialOf(A.DoanKet), A.Facility(1, A.HealthDepartment)));
    }

    [Fact]
    public void An_agency_does_not_see_what_merely_stands_in_a_commune() =>
        Assert.False(FacilityVisibility.MaySee(Agency with { CommuneCode = "03427" }, A.Facility()));

    [Fact]
    public void An_organisation_sees_what_it_holds_wherever_it_stands() => Assert.True(FacilityVisibility.MaySee(Agency, A.Facility(1, A.HealthDepartment)));

    [Fact]
    public void A_body_sees_what_those_below_it_hold_and_propose_and_hand_over_but_no_secret_and_does_not_act_for_them()
    {
        var above = Agency with { OrganisationId = A.Id(77), SubordinateIds = [A.HealthDepartment.Id] };
        var secret = A.Facility(1, A.HealthDepartment) with { Sensitivity = Sensitivity.Restricted };
        var request = InStatus.RequestIn(DossierStatus.Submitted) with { ProposerId = A.HealthDepartment.Id };

        Assert.True(FacilityVisibility.MaySee(above, A.Facility(1, A.HealthDepartment)));
        Assert.False(FacilityVisibility.MaySee(above, secret));
        Assert.True(DossierVisibility.MaySee(above, request));
        Assert.False(DossierVisibility.MaySee(above with { HiddenFacilityIds = [.. request.FacilityIds] }, request));
        Assert.False(DossierVisibility.MaySee(above, InStatus.RequestIn(DossierStatus.Draft) with { ProposerId = A.HealthDepartment.Id }));
        Assert.True(HandoverVisibility.MaySee(above, InStatus.HandoverIn(HandoverStatus.Awaited) with { GiverId = A.HealthDepartment.Id }));
        Assert.False(above.ActsFor(A.HealthDepartment.Id));
        Assert.False(FacilityVisibility.MaySee(Agency with { OrganisationId = A.Id(77) }, A.Facility(1, A.HealthDepartment)));
    }

    [Fact]
    public void Everybody_sees_what_is_surplus()
    {
        Assert.True(FacilityVisibility.MaySee(Agency, A.Surplus()));
        Assert.True(FacilityVisibility.MaySee(A.OfficialOf(A.DoanKet), A.Surplus()));
        Assert.True(FacilityVisibility.MaySee(new("a", Role.AgencyOfficial, null, null), A.Surplus()));
    }

    [Fact]
    public void The_receiver_sees_what_it_will_get()
    {
        var decided = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);

        Assert.Equal(Classification.Rearranged, decided.Classification);
        Assert.True(FacilityVisibility.MaySee(InStatus.Proposer, decided));
        Assert.True(FacilityVisibility.MaySee(Agency, decided));
        Assert.False(FacilityVisibility.MaySee(A.OfficialOf(A.DoanKet) with { OrganisationId = A.Id(77), CommuneCode = "1" }, decided));
    }

    [Fact]
    public void Everybody_sees_what_is_surplus_in_part_and_the_receiver_of_a_part_goes_on_seeing_it()
    {
        var delimited = A.Facility().Apply(FacilityDecider.DelimitPart(Commands.DelimitPart, A.Facility(), A.Appraiser, A.Today));
        var assigned = InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0] with { FacilityId = delimited.Id, PartId = A.Id(2001) };
        var decided = delimited.Apply(assigned);

        Assert.True(FacilityVisibility.MaySee(Agency, delimited));
        Assert.False(FacilityVisibility.MaySee(Agency, decided));
        Assert.True(FacilityVisibility.MaySee(InStatus.Proposer, decided));
    }

    [Fact]
    public void A_dossier_is_seen_by_proposer_holder_and_receiver()
    {
        var dossier = InStatus.RequestIn(DossierStatus.Submitted);

        Assert.True(DossierVisibility.MaySee(InStatus.Proposer, dossier));
        Assert.True(DossierVisibility.MaySee(Agency, dossier));
        Assert.False(DossierVisibility.MaySee(Commune, dossier));
        Assert.True(DossierVisibility.MaySee(Commune, dossier with { ReceiverId = A.TaLeng.Id }));
        Assert.False(DossierVisibility.MaySee(Commune with { OrganisationId = null }, dossier));
    }

    [Fact]
    public void A_handover_is_seen_by_both_sides()
    {
        var handover = InStatus.HandoverIn(HandoverStatus.Awaited);

        Assert.True(HandoverVisibility.MaySee(InStatus.Proposer, handover));
        Assert.True(HandoverVisibility.MaySee(Agency, handover));
        Assert.False(HandoverVisibility.MaySee(Commune, handover));
    }

    [Fact]
    public void Every_predicate_can_be_translated_by_a_store()
    {
        Assert.All([Commune, Agency, A.Decider, Commune with { OrganisationId = null }], actor =>
        {
            TranslatableExpression.AssertIs(FacilityVisibility.MayBeSeenBy<Facility>(actor));
            TranslatableExpression.AssertIs(DossierVisibility.MayBeSeenBy<Dossier>(actor));
            TranslatableExpression.AssertIs(HandoverVisibility.MayBeSeenBy<Handover>(actor));
            TranslatableExpression.AssertIs(CustodyVisibility.MayBeSeenBy<CustodyCase>(actor));
            TranslatableExpression.AssertIs(HousingVisibility.SiteMayBeSeenBy<HousingSite>(actor));
            TranslatableExpression.AssertIs(HousingVisibility.ApplicationMayBeSeenBy<HousingApplication>(actor));
            TranslatableExpression.AssertIs(
                FacilityVisibility.MayBeSeenBy<Facility>(actor).And(new FacilityFilter { Search = "xã" }.ToExpression<Facility>()));
        });
    }
}
