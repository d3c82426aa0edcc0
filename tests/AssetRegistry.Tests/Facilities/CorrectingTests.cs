namespace AssetRegistry.Tests.Facilities;

public sealed class CorrectingTests
{
    private static readonly CorrectFacility Command = new(
        A.Id(1001), null, null, null, null, null, null, 2500m, null, null, [], "Nhập nhầm số", A.Paper(PaperKind.OfficialLetter, 5), A.Day(5));

    private static readonly ChangeFacility Renaming =
        new(A.Id(1001), "Trạm Y tế xã Tả Lèng", null, "Đổi công năng", A.Paper(PaperKind.Decision, 5), A.Day(5));

    [Fact]
    public void Keeps_old_and_new_value_and_touches_nothing_else()
    {
        var corrected = Given(A.Facility()).When(Correcting()).ThenSucceeds();
        var facility = A.Facility().Apply(corrected);

        Assert.Equal(new(2400m, 2500m), corrected.Changes.LandAreaM2);
        Assert.Equal(FacilityChanges.None, corrected.Changes with { LandAreaM2 = null });
        Assert.Equal((2500m, 1276.2m, A.Day(5)), (facility.LandAreaM2, facility.FloorAreaM2, facility.DescribedOn));
        Assert.Equal(
            "Sửa số liệu: diện tích đất từ 2.400,00 m² thành 2.500,00 m² (căn cứ công văn số 1/VB ngày 06/07/2025).",
            FactText.Describe(corrected).Vietnamese);
    }

    [Fact]
    public void A_value_can_be_taken_back_to_no_figure_yet()
    {
        var command = Command with { LandAreaM2 = null, Clear = [ClearableFact.LandArea, ClearableFact.Location, ClearableFact.Address] };
        var facility = A.Facility().Apply(Given(A.Facility()).When(Correcting(command)).ThenSucceeds());

        Assert.Equal((null, null, null), (facility.LandAreaM2, facility.Location, facility.Address));
    }

    [Fact]
    public void Commune_category_and_holder_can_be_put_right()
    {
        var corrected = FacilityDecider.Correct(
            Command with { LandAreaM2 = null, Category = FacilityCategory.School }, A.Facility(), A.TaLengCommune with { Id = A.Id(89), Code = "03408" },
            A.HealthDepartment, [], A.Administrator, A.Today);
        var facility = A.Facility().Apply(corrected);

        Assert.Equal((FacilityCategory.School, "03408", A.Id(89), A.HealthDepartment.Id), (facility.Category, facility.CommuneCode, facility.CommuneId, facility.HolderId));
    }

    [Fact]
    public void Says_whether_the_new_position_lies_in_the_commune()
    {
        var square = A.TaLengCommune with { Boundary = new NetTopologySuite.IO.WKTReader().Read("POLYGON((103 22,104 22,104 23,103 23,103 22))") };
        FacilityCorrected Moved(double longitude) => FacilityDecider.Correct(
            Command with { Location = new(longitude, 22.5) }, A.Facility(), square, null, [], A.Administrator, A.Today);

        Assert.True(A.Facility().Apply(Moved(104.5)).IsOutsideCommune);
        Assert.False(A.Facility().Apply(Moved(104.5)).Apply(Moved(103.5)).IsOutsideCommune);
        Assert.Null(FacilityDecider.Correct(Command, A.Facility(), square, null, [], A.Administrator, A.Today).IsOutsideCommune);
    }

    [Fact]
    public void A_holder_corrects_its_own_and_nobody_elses()
    {
        Given(A.Facility()).When(Correcting(actor: A.OfficialOf(A.TaLeng))).ThenSucceeds();
        Given(A.Facility()).When(Correcting(actor: A.OfficialOf(A.DoanKet))).ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void Refuses_what_changes_nothing() =>
        Given(A.Facility()).When(Correcting(Command with { LandAreaM2 = 2400m })).ThenFails<NothingChangedException>();

    [Fact]
    public void Refuses_an_area_below_its_parts()
    {
        var facility = A.Facility().Apply(FacilityDecider.DelimitPart(Commands.DelimitPart, A.Facility(), A.Appraiser, A.Today));

        Assert.Equal(600m, Given(facility).When(Correcting(Command with { LandAreaM2 = 599m })).ThenFails<AreaBelowPartsException>().Parts);
        Given(facility).When(Correcting(Command with { LandAreaM2 = null, Clear = [ClearableFact.LandArea] })).ThenFails<AreaBelowPartsException>();
        Given(facility).When(Correcting(Command with { LandAreaM2 = 600m })).ThenSucceeds();
    }

    [Fact]
    public void Needs_reason_and_paper_and_a_date_not_before_the_last_description()
    {
        Given(A.Facility()).When(Correcting(Command with { Reason = " " })).ThenFails<FieldRequiredException>();
        Given(A.Facility()).When(Correcting(Command with { Paper = null })).ThenFails<PaperRequiredException>();
        var corrected = A.Facility().Apply(Given(A.Facility()).When(Correcting()).ThenSucceeds());
        Given(corrected).When(Correcting(Command with { LandAreaM2 = 1m, EffectiveOn = A.Day(4) })).ThenFails<DateBeforePreviousStepException>();
    }

    [Fact]
    public void The_holder_stays_while_a_case_is_open()
    {
        var change = Renaming with { Name = null };
        var refusal = Assert.Throws<FacilityHasOpenCaseException>(
            () => FacilityDecider.Change(change, InStatus.WantedAndRequested, A.DoanKet, [], A.Administrator, A.Today));
        Assert.Contains("HS-0001", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<FacilityHasOpenCaseException>(() => FacilityDecider.Change(
            change, A.Facility(), A.DoanKet, [InStatus.ForwardedOffer(A.Facility(), A.TaLeng)], A.Administrator, A.Today));

        var changed = FacilityDecider.Change(change, A.Facility(), A.DoanKet, [], A.Administrator, A.Today);
        Assert.Equal((A.DoanKet.Id, A.Day(5)), (A.Facility().Apply(changed).HolderId, A.Facility().Apply(changed).HeldSince));
    }

    [Fact]
    public void A_changed_name_goes_on_leading_to_the_facility()
    {
        var facility = A.Facility().Apply(FacilityDecider.Change(Renaming, A.Facility(), null, [], A.OfficialOf(A.TaLeng), A.Today));

        Assert.Equal(("Trạm Y tế xã Tả Lèng", "LC-0001"), (facility.Name, facility.Number));
        Assert.True(new FacilityFilter { Search = "trụ sở tả mung" }.ToExpression<Facility>().Compile()(facility));
        Assert.True(new FacilityFilter { Search = "tram y te ta leng" }.ToExpression<Facility>().Compile()(facility));
    }

    private static Func<Facility, FacilityCorrected> Correcting(CorrectFacility? command = null, Actor? actor = null) =>
        facility => FacilityDecider.Correct(command ?? Command, facility, A.TaLengCommune, null, [], actor ?? A.Administrator, A.Today);
}
