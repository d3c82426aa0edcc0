namespace AssetRegistry.Tests.Dossiers;

public sealed class SubmittingRequestsTests
{
    private static readonly SubmitRequest Command = Commands.SubmitRequest;
    private static readonly Actor Official = A.OfficialOf(A.DoanKet);

    [Fact]
    public void Asks_for_a_surplus_facility()
    {
        var facility = A.Surplus();
        var provenance = new Provenance("van-thu", A.DoanKet.Id, A.Day(10), A.Paper(PaperKind.OfficialLetter, 10), null);

        Given(facility).When(Submitting()).Then(new(
            new(
                A.Id(500),
                "HS-0001",
                DossierKind.Request,
                A.DoanKet.Id,
                "UBND phường Đoàn Kết",
                [facility.ToReference()],
                IntendedUse.Headquarters,
                600m,
                "Thiếu phòng làm việc",
                provenance),
            new(facility.Id, A.Id(500), "HS-0001", A.DoanKet.Id, "UBND phường Đoàn Kết", IntendedUse.Headquarters, 600m, provenance)));
    }

    [Theory]
    [InlineData(Classification.Retained)]
    [InlineData(Classification.Rearranged)]
    public void Refuses_a_facility_that_is_not_surplus(Classification classification)
    {
        var refusal = Given(A.Facility(1, A.DoanKet, classification) with { HolderId = A.TaLeng.Id, CommuneCode = "03408" })
            .When(Submitting()).ThenFails<FacilityNotSurplusException>();

        Assert.Equal(("LC-0001", classification), (refusal.FacilityNumber, refusal.Classification));
    }

    [Fact]
    public void Names_the_winner_when_the_facility_has_been_decided()
    {
        var decided = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);

        var refusal = Given(decided)
            .When(facility => DossierDecider.SubmitRequest(Command, facility, A.LandFund, A.LandFundOfficer, A.Today))
            .ThenFails<FacilityAlreadyDecidedException>();

        Assert.Equal(("4/VB", "UBND phường Đoàn Kết"), (refusal.DecisionNumber, refusal.ReceiverName));
        Assert.Contains("UBND phường Đoàn Kết", refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_second_open_request_of_the_same_organisation()
    {
        var refusal = Given(InStatus.WantedAndRequested).When(Submitting()).ThenFails<FacilityAlreadyRequestedException>();

        Assert.Equal("HS-0001", refusal.DossierNumber);
    }

    [Fact]
    public void Allows_requests_of_several_organisations()
    {
        var second = Command with { DossierId = A.Id(502), Number = "HS-0003" };
        var requested = DossierDecider.SubmitRequest(second, InStatus.WantedAndRequested, A.TaLeng, A.OfficialOf(A.TaLeng), A.Today).Requested;

        Assert.Equal([A.Id(500), A.Id(502)], InStatus.WantedAndRequested.Apply(requested).OpenRequestIds);
    }

    [Fact]
    public void Refuses_a_facility_the_organisation_already_holds() =>
        Given(A.Surplus(1, A.DoanKet)).When(Submitting()).ThenFails<ReceiverIsHolderException>();

    [Fact]
    public void Refuses_to_ask_in_the_name_of_another_organisation() =>
        Given(A.Surplus())
            .When(facility => DossierDecider.SubmitRequest(Command, facility, A.TaLeng, Official, A.Today))
            .ThenFails<NotYourOrganisationException>();

    [Fact]
    public void Hides_a_facility_the_actor_may_not_see() =>
        Given(A.Facility(1, A.HealthDepartment)).When(Submitting()).ThenFails<FacilityNotFoundException>();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Needs_a_justification(string justification)
    {
        var refusal = Given(A.Surplus()).When(Submitting(Command with { Justification = justification })).ThenFails<FieldRequiredException>();

        Assert.Equal("justification", refusal.Field);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Refuses_an_area_that_is_not_positive(int area)
    {
        var refusal = Given(A.Surplus()).When(Submitting(Command with { AreaNeededM2 = area })).ThenFails<FieldOutOfRangeException>();

        Assert.Equal(("areaNeededM2", area), (refusal.Field, refusal.Value));
    }

    [Fact]
    public void An_area_may_be_left_open() =>
        Assert.Null(Given(A.Surplus()).When(Submitting(Command with { AreaNeededM2 = null })).ThenSucceeds().Submitted.AreaNeededM2);

    [Fact]
    public void Refuses_an_effective_date_after_the_day_of_recording()
    {
        var refusal = Given(A.Surplus())
            .When(Submitting(Command with { EffectiveOn = A.Today.AddDays(1) })).ThenFails<DateInFutureException>();

        Assert.Equal("effectiveOn", refusal.Field);
    }

    [Fact]
    public void Refuses_an_effective_date_before_the_facility_became_surplus()
    {
        var facility = A.Facility().Apply(new FacilityClassified(A.Id(1001), Classification.Surplus, null, A.Imported(20)));

        var refusal = Given(facility).When(Submitting()).ThenFails<DateBeforePreviousStepException>();

        Assert.Equal((A.Day(10), A.Day(20)), (refusal.Date, refusal.PreviousDate));
    }

    [Fact]
    public void Stores_the_justification_normalised() =>
        Assert.Equal(
            "Thiếu phòng",
            Given(A.Surplus()).When(Submitting(Command with { Justification = " Thiếu   phòng " })).ThenSucceeds().Submitted.Justification);

    private static Func<Facility, RequestSubmission> Submitting(SubmitRequest? command = null) =>
        facility => DossierDecider.SubmitRequest(command ?? Command, facility, A.DoanKet, Official, A.Today);
}
