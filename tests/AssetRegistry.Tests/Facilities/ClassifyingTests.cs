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

    [Fact]
    public void A_plan_is_approved_by_a_decision_until_the_facility_is_classified_anew()
    {
        var decision = new Paper(PaperKind.Decision, "1150/QĐ-UBND", A.Day(5));
        var approved = A.Facility().Apply(Given(A.Facility()).When(Classifying(Commands.Classify with { Paper = decision })).ThenSucceeds());
        var again = approved.Apply(Given(approved).When(Classifying()).ThenSucceeds());

        Assert.Equal(decision, approved.ApprovedPlan);
        Assert.Null(A.Facility().ApprovedPlan);
        Assert.Null(again.ApprovedPlan);
    }

    private static Func<Facility, FacilityClassified> Classifying(ClassifyFacility? command = null) =>
        facility => FacilityDecider.Classify(command ?? Commands.Classify, facility, A.Appraiser, A.Today);
}
