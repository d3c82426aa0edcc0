namespace AssetRegistry.Tests.Offices;

/// <summary>Staff, area, moves and assets over time.</summary>
public sealed class KeepingOfficesTests
{
    private static readonly Actor Official = A.OfficialOf(A.TaLeng);

    [Fact]
    public void Staff_is_what_the_last_count_by_a_day_says()
    {
        var office = AnOffice.Of().Counted(3, new StaffGroup(TitleGroup.Specialist, 20)).Counted(10, new StaffGroup(TitleGroup.Specialist, 18));

        Assert.Null(office.StaffOn(A.Day(2)));
        Assert.Equal(20, office.StaffOn(A.Day(9))!.Headcount);
        Assert.Equal(18, office.StaffOn(A.Day(10))!.Headcount);
        Assert.Null(office.Ended(12).StaffOn(A.Day(12)));
    }

    [Fact]
    public void A_second_count_of_a_day_corrects_the_first() =>
        Assert.Equal(7, Assert.Single(AnOffice.Of().Counted(3, new StaffGroup(TitleGroup.Support, 8)).Counted(3, new StaffGroup(TitleGroup.Support, 7)).StaffCounts).Headcount);

    [Fact]
    public void A_count_does_not_lie_before_the_last_one() =>
        Given(AnOffice.Of().Counted(10, new StaffGroup(TitleGroup.Support, 8)))
            .When(office => OfficeDecider.CountStaff(new([new(TitleGroup.Support, 7)], null, A.Day(9)), office, Official, A.Today))
            .ThenFails<DateBeforePreviousStepException>();

    [Fact]
    public void A_count_names_each_title_once_and_no_negative_heads()
    {
        Given(AnOffice.Of()).When(Counting()).ThenFails<FieldRequiredException>();
        Given(AnOffice.Of()).When(Counting(new StaffGroup(TitleGroup.Support, -1))).ThenFails<FieldOutOfRangeException>();
        Assert.Equal(
            TitleGroup.Support,
            Given(AnOffice.Of()).When(Counting(new StaffGroup(TitleGroup.Support, 1), new StaffGroup(TitleGroup.Support, 2))).ThenFails<TitleGroupRepeatedException>().Title);
    }

    [Fact]
    public void A_moved_office_was_where_it_was()
    {
        var office = AnOffice.Of().Counted(3, new StaffGroup(TitleGroup.Specialist, 20)).WithCar();
        var moved = office.Apply(OfficeDecider.Move(new(null, 300m, null, A.Day(20)), office, A.Facility(2), [], Official, A.Today));

        Assert.Equal("LC-0001", moved.SiteOn(A.Day(19))!.FacilityNumber);
        Assert.Equal("LC-0002", moved.SiteOn(A.Day(20))!.FacilityNumber);
        Assert.Equal(20, moved.StaffOn(A.Day(20))!.Headcount);
        Assert.Single(moved.AssetsOn(A.Day(20)));
        Assert.Equal(2, moved.FacilityIds.Count);
    }

    [Fact]
    public void An_office_moves_to_another_place() =>
        Given(AnOffice.Of()).When(office => OfficeDecider.Move(new(null, 10m, null, A.Day(20)), office, A.Facility(), [office], Official, A.Today))
            .ThenFails<OfficeAlreadyThereException>();

    [Fact]
    public void A_new_measurement_does_not_count_the_office_itself_as_another()
    {
        var office = AnOffice.Of();
        var measured = office.Apply(OfficeDecider.MeasureArea(new(1276.2m, null, A.Day(4)), office, A.Facility(), [office], Official, A.Today));

        Assert.Equal((835.3m, 1276.2m), (measured.SiteOn(A.Day(3))!.AreaM2, measured.SiteOn(A.Day(4))!.AreaM2));
        Given(office).When(given => OfficeDecider.MeasureArea(new(1276.3m, null, A.Day(4)), given, A.Facility(), [given], Official, A.Today))
            .ThenFails<OfficeAreaExceedsFacilityException>();
    }

    [Fact]
    public void A_transferred_item_is_in_one_office_on_every_day()
    {
        var (giver, receiver) = (AnOffice.Of().WithCar(), AnOffice.Of(A.DoanKet, facility: 2, id: 65));
        var (given, received) = OfficeDecider.TransferAsset(
            new(AnOffice.CarId, A.Paper(PaperKind.HandoverMinutes, 8), A.Day(8)), giver, receiver, A.Appraiser, A.Today);
        (giver, receiver) = (giver.Apply(given), receiver.Apply(received));

        Assert.All(Enumerable.Range(2, 20), day => Assert.Single(giver.AssetsOn(A.Day(day)).Concat(receiver.AssetsOn(A.Day(day)))));
        Assert.Equal(AnOffice.Car.OriginalCost, receiver.AssetsOn(A.Day(8))[0].OriginalCost);
    }

    [Fact]
    public void An_item_that_went_cannot_go_again()
    {
        var office = AnOffice.Of().WithCar();
        var without = office.Apply(OfficeDecider.EndAsset(
            new(AnOffice.CarId, "Thanh lý", A.Paper(PaperKind.Decision, 8), A.Day(8)), office, Official, A.Today));

        Given(without).When(given => OfficeDecider.EndAsset(new(AnOffice.CarId, "Thanh lý", A.Paper(PaperKind.Decision, 8), A.Day(9)), given, Official, A.Today))
            .ThenFails<OfficeAssetNotFoundException>();
        Assert.Empty(without.AssetsOn(A.Day(8)));
        Assert.Single(without.AssetsOn(A.Day(7)));
    }

    [Fact]
    public void Nothing_is_worth_more_than_it_cost() =>
        Given(AnOffice.Of()).When(Recording(1, 100, 101)).ThenFails<ResidualExceedsCostException>();

    [Theory]
    [InlineData(0, 100, null)]
    [InlineData(1, -1, null)]
    [InlineData(1, 100, -1)]
    public void An_item_has_a_quantity_and_costs(int quantity, long cost, int? residual) =>
        Given(AnOffice.Of()).When(Recording(quantity, cost, residual)).ThenFails<FieldOutOfRangeException>();

    [Fact]
    public void An_office_with_assets_is_not_given_up()
    {
        var refusal = Given(AnOffice.Of().WithCar()).When(Ending).ThenFails<OfficeStillHasAssetsException>();

        Assert.Equal(1, refusal.Count);
        Given(AnOffice.Of()).When(Ending).ThenSucceeds();
    }

    private static OfficeEnded Ending(Office office) => OfficeDecider.End(new("Sáp nhập", null, A.Day(30)), office, Official, A.Today);

    private static Func<Office, OfficeStaffCounted> Counting(params StaffGroup[] groups) =>
        office => OfficeDecider.CountStaff(new(groups, null, A.Day(9)), office, Official, A.Today);

    private static Func<Office, OfficeAssetRecorded> Recording(int quantity, long cost, long? residual) => office => OfficeDecider.RecordAsset(
        new(A.Id(3), OfficeAssetKind.Machinery, "Máy phát điện", quantity, cost, residual, null, AssetCondition.InProperUse, null, A.Day(9)),
        office,
        Official,
        A.Today);
}
