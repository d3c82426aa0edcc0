namespace AssetRegistry.Tests.Dossiers;

public sealed class SubmittingOffersTests
{
    private static readonly Actor Official = A.OfficialOf(A.TaLeng);

    [Fact]
    public void Offers_facilities_the_organisation_holds()
    {
        var submitted = Given<IReadOnlyList<Facility>>([A.Facility(1), A.Surplus(2)]).When(Offering()).ThenSucceeds();

        Assert.Equal(DossierKind.Offer, submitted.Kind);
        Assert.Equal(["LC-0001", "LC-0002"], submitted.Facilities.Select(facility => facility.Number));
        Assert.Null(submitted.IntendedUse);
    }

    [Fact]
    public void Counts_a_facility_named_twice_once() =>
        Assert.Single(Given<IReadOnlyList<Facility>>([A.Facility(), A.Facility()]).When(Offering()).ThenSucceeds().Facilities);

    [Fact]
    public void Needs_a_facility()
    {
        var refusal = Given<IReadOnlyList<Facility>>([]).When(Offering()).ThenFails<FieldRequiredException>();

        Assert.Equal("facilityIds", refusal.Field);
    }

    [Fact]
    public void Refuses_a_facility_somebody_else_holds()
    {
        var refusal = Given<IReadOnlyList<Facility>>([A.Facility(1), A.Surplus(2, A.HealthDepartment)])
            .When(Offering()).ThenFails<NotYourOrganisationException>();

        Assert.Equal(A.HealthDepartment.Id, refusal.OrganisationId);
        Assert.Contains("LC-0002", refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Hides_a_facility_the_actor_may_not_see() =>
        Given<IReadOnlyList<Facility>>([A.Facility(1, A.HealthDepartment) with { CommuneCode = "00000" }])
            .When(Offering()).ThenFails<FacilityNotFoundException>();

    [Fact]
    public void Refuses_a_facility_that_has_been_decided()
    {
        var decided = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);

        Given<IReadOnlyList<Facility>>([decided])
            .When(facilities => DossierDecider.SubmitOffer(
                Commands.SubmitOffer, facilities, A.HealthDepartment, A.OfficialOf(A.HealthDepartment), A.Today))
            .ThenFails<FacilityAlreadyDecidedException>();
    }

    [Fact]
    public void The_land_fund_centre_offers_what_it_keeps_for_others()
    {
        var kept = A.Surplus().Apply(new FacilityReceivedIntoCustody(A.Id(1001), A.Imported(3)));

        Given<IReadOnlyList<Facility>>([kept])
            .When(facilities => DossierDecider.SubmitOffer(Commands.SubmitOffer, facilities, A.LandFund, A.LandFundOfficer, A.Today))
            .ThenSucceeds();
        Given<IReadOnlyList<Facility>>([A.Surplus()])
            .When(facilities => DossierDecider.SubmitOffer(Commands.SubmitOffer, facilities, A.LandFund, A.LandFundOfficer, A.Today))
            .ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void Refuses_what_an_open_dossier_offers_already()
    {
        var open = Dossier.Create(DossierDecider.SubmitOffer(Commands.SubmitOffer, [A.Facility(1)], A.TaLeng, Official, A.Today));

        var refusal = Assert.Throws<FacilityAlreadyOfferedException>(() => DossierDecider.DemandNewOffer(OfferOf(A.Facility(2), A.Facility(1)), [open]));

        Assert.Equal(("LC-0001", open.Number), (refusal.FacilityNumber, refusal.DossierNumber));
        DossierDecider.DemandNewOffer(OfferOf(A.Facility(2)), [open]);
        DossierDecider.DemandNewOffer(OfferOf(A.Facility(1)), [open with { ClosedOn = A.Day(12) }]);
        DossierDecider.DemandNewOffer(new(DossierKind.Request, [new(A.Facility(1))]), [open]);
    }

    [Fact]
    public void A_part_is_offered_already_where_the_whole_or_the_same_part_is()
    {
        var (part, other) = (A.Id(71), A.Id(72));
        var open = Dossier.Create(DossierDecider.SubmitOffer(Commands.SubmitOffer, [A.Facility(1)], A.TaLeng, Official, A.Today));
        var ofPart = open with { Facilities = [open.Facilities[0] with { PartId = part }] };

        void Demand(Guid? partId, Dossier offer) => DossierDecider.DemandNewOffer(new(DossierKind.Offer, [new(A.Facility(1), partId)]), [offer]);

        _ = Assert.Throws<FacilityAlreadyOfferedException>(() => Demand(part, open));
        _ = Assert.Throws<FacilityAlreadyOfferedException>(() => Demand(part, ofPart));
        _ = Assert.Throws<FacilityAlreadyOfferedException>(() => Demand(null, ofPart));
        Demand(other, ofPart);
    }

    private static Proposal OfferOf(params Facility[] facilities) => new(DossierKind.Offer, [.. facilities.Select(facility => new ProposedItem(facility))]);

    private static Func<IReadOnlyList<Facility>, DossierSubmitted> Offering() =>
        facilities => DossierDecider.SubmitOffer(Commands.SubmitOffer, facilities, A.TaLeng, Official, A.Today);
}
