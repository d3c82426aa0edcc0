namespace AssetRegistry.Tests.Offices;

public sealed class OpeningOfficesTests
{
    private static readonly OpenOffice Main = new(A.Id(70), OfficeKind.MainHeadquarters, null, 400m, null, A.Day(5));

    [Fact]
    public void An_organisation_opens_its_main_office()
    {
        var facility = A.Facility();

        Given(facility).When(Opening(Main)).Then(new(
            A.Id(70),
            A.TaLeng.Id,
            "UBND xã Tả Lèng",
            OfficeKind.MainHeadquarters,
            new(A.Day(5), facility.Id, "LC-0001", facility.Name, null, null, "03427", 400m),
            new("van-thu", A.TaLeng.Id, A.Day(5), null, null)));
    }

    [Fact]
    public void A_second_main_office_in_the_same_period_is_refused_and_names_the_first()
    {
        var refusal = Given(A.Facility(2)).When(Opening(Main, AnOffice.Of())).ThenFails<MainOfficeExistsException>();

        Assert.Equal(AnOffice.Of().Id, refusal.OfficeId);
        Assert.Contains("LC-0001", refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_main_office_follows_one_that_has_ended(int ended, bool succeeds)
    {
        var opening = Given(A.Facility(2)).When(Opening(Main, AnOffice.Of().Ended(ended)));

        if (succeeds)
        {
            _ = opening.ThenSucceeds();
            return;
        }

        opening.ThenFails<MainOfficeExistsException>();
    }

    [Fact]
    public void A_main_office_that_opens_later_is_in_the_way_of_one_without_an_end() =>
        Given(A.Facility(2)).When(Opening(Main, AnOffice.Of(day: 9))).ThenFails<MainOfficeExistsException>();

    [Fact]
    public void There_may_be_many_second_sites() =>
        Given(A.Facility(2))
            .When(Opening(Main with { Kind = OfficeKind.SecondSite }, AnOffice.Of(), AnOffice.Of(kind: OfficeKind.SecondSite, id: 62)))
            .ThenSucceeds();

    [Theory]
    [InlineData(440.9, true)]
    [InlineData(440.91, false)]
    public void Offices_together_never_occupy_more_than_the_facility_has(double area, bool fits)
    {
        var opening = Given(A.Facility()).When(facility => OfficeDecider.Open(
            Main with { AreaM2 = (decimal)area }, A.DoanKet, facility, [], [AnOffice.Of()], A.OfficialOf(A.DoanKet), A.Today));

        if (fits)
        {
            _ = opening.ThenSucceeds();
            return;
        }

        Assert.Equal(835.3m, opening.ThenFails<OfficeAreaExceedsFacilityException>().TakenM2);
    }

    [Fact]
    public void What_ended_offices_occupied_is_free_again() =>
        Given(A.Facility()).When(facility => OfficeDecider.Open(
            Main with { AreaM2 = 1276.2m }, A.DoanKet, facility, [], [AnOffice.Of().Ended(4)], A.OfficialOf(A.DoanKet), A.Today)).ThenSucceeds();

    [Fact]
    public void An_area_that_is_not_known_yet_refuses_nobody() => Given(A.Facility()).When(Opening(Main with { AreaM2 = null })).ThenSucceeds();

    [Fact]
    public void Only_a_part_that_exists_can_be_occupied() =>
        Given(A.Facility()).When(Opening(Main with { PartId = A.Id(5) })).ThenFails<FacilityPartNotFoundException>();

    [Fact]
    public void Nothing_is_opened_tomorrow() =>
        Given(A.Facility()).When(Opening(Main with { EffectiveOn = A.Today.AddDays(1) })).ThenFails<DateInFutureException>();

    [Fact]
    public void An_area_is_more_than_nothing() => Given(A.Facility()).When(Opening(Main with { AreaM2 = 0m })).ThenFails<FieldOutOfRangeException>();

    private static Func<Facility, OfficeOpened> Opening(OpenOffice command, params Office[] ofOrganisation) =>
        facility => OfficeDecider.Open(command, A.TaLeng, facility, ofOrganisation, [], A.OfficialOf(A.TaLeng), A.Today);
}
