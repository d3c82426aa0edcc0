namespace AssetRegistry.Tests.Facilities;

public sealed class ClassifyingTests
{
    [Fact]
    public void Classifies_anew_with_reason_and_paper() =>
        Given(A.Facility()).When(Classifying()).Then(new(
            A.Id(1001),
            Classification.Surplus,
            A.Day(5),
            new("tai-chinh-1", A.Finance.Id, A.Day(5), A.Paper(PaperKind.OfficialLetter, 5), "Sau sắp xếp không còn sử dụng")));

    [Fact]
    public void Folds_the_new_classification()
    {
        var facility = A.Facility().Apply(Given(A.Facility()).When(Classifying()).ThenSucceeds());

        Assert.Equal((Classification.Surplus, A.Day(5), A.Day(5)), (facility.Classification, facility.ClassifiedOn, facility.VacantSince));
    }

    [Fact]
    public void Refuses_a_facility_that_has_been_decided() =>
        Given(InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]))
            .When(Classifying()).ThenFails<FacilityAlreadyDecidedException>();

    [Fact]
    public void Refuses_a_date_before_the_present_classification() =>
        Given(A.Facility().Apply(new FacilityClassified(A.Id(1001), Classification.Surplus, null, A.Imported(6))))
            .When(Classifying()).ThenFails<DateBeforePreviousStepException>();

    [Fact]
    public void Needs_a_reason()
    {
        var refusal = Given(A.Facility()).When(Classifying(Commands.Classify with { Reason = "" })).ThenFails<FieldRequiredException>();

        Assert.Equal("reason", refusal.Field);
    }

    private static Func<Facility, FacilityClassified> Classifying(ClassifyFacility? command = null) =>
        facility => FacilityDecider.Classify(command ?? Commands.Classify, facility, A.Appraiser, A.Today);
}
