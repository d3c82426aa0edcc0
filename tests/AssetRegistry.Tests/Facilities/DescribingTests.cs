using FsCheck;
using FsCheck.Fluent;
using NetTopologySuite.IO;

namespace AssetRegistry.Tests.Facilities;

public sealed class DescribingTests
{
    private static readonly Actor Holder = A.OfficialOf(A.TaLeng);
    private static readonly LandParcel Parcel = new(A.Id(11), "12", "345", " tsc ", 2400m, null, null, null);

    private static readonly Building Building =
        new(A.Id(12), "Nhà A", BuildingGrade.III, 2, 2009, new(2010, 3, 1), 640m, 1276.2m, 4_000_000_000, null, null, null);

    private static readonly Facility WithBuilding = A.Facility().Apply(Record(A.Facility(), Building));

    [Fact]
    public void Keeps_parcels_and_replaces_one_that_is_entered_anew()
    {
        var facility = A.Facility().Apply(Record(A.Facility(), Parcel));
        var again = facility.Apply(Record(facility, Parcel with { AreaM2 = 2300m }));

        Assert.Equal("TSC", Assert.Single(facility.Parcels).PurposeCode);
        Assert.Equal(2300m, Assert.Single(again.Parcels).AreaM2);
        Assert.Throws<DuplicateLandParcelException>(() => Record(facility, Parcel with { Id = A.Id(13) }));
        Assert.Equal("landValueVnd", Assert.Throws<FieldOutOfRangeException>(() => Record(facility, Parcel with { ValueVnd = -1 })).Field);
    }

    [Fact]
    public void A_building_stands_before_it_is_used_and_is_worth_no_more_than_it_cost()
    {
        Assert.Throws<BuildingUsedBeforeBuiltException>(() => Record(A.Facility(), Building with { YearBuilt = 2011 }));
        Assert.Throws<BuildingUsedBeforeBuiltException>(() => Record(A.Facility(), Building with { YearBuilt = 2026, InUseSince = null }));
        Assert.Throws<ResidualExceedsCostException>(() => Record(A.Facility(), Building with { BookResidualVnd = 4_000_000_001 }));
        Assert.Equal("storeys", Assert.Throws<FieldOutOfRangeException>(() => Record(A.Facility(), Building with { Storeys = 0 })).Field);
        _ = Record(A.Facility(), Building with { BookResidualVnd = 4_000_000_000 });
    }

    [Theory]
    [InlineData("2010-12-30", 4_000_000_000)]
    [InlineData("2010-12-31", 3_840_000_000)]
    [InlineData("2025-10-14", 1_600_000_000)]
    [InlineData("2034-12-31", 0)]
    [InlineData("2050-01-01", 0)]
    public void A_building_of_grade_III_wears_out_in_25_years(string date, long residual) =>
        Assert.Equal(residual, Building.ResidualOn(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), RuleBook.Bundled));

    [Fact]
    public void What_is_left_has_no_figure_while_one_is_missing_and_is_the_books_where_they_have_one()
    {
        Assert.Null((Building with { Grade = null }).ResidualOn(A.Today, RuleBook.Bundled));
        Assert.Null((Building with { BudgetCostVnd = null }).ResidualOn(A.Today, RuleBook.Bundled));
        Assert.Equal(7, (Building with { BookResidualVnd = 7 }).ResidualOn(A.Today, RuleBook.Bundled));
    }

    [Fact]
    public void What_is_left_never_grows_and_never_leaves_its_bounds() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(14102025, 9),
            Prop.ForAll(
                Arb.From(
                    from grade in Gen.Elements(Enum.GetValues<BuildingGrade>())
                    from days in Gen.Choose(0, 40_000)
                    from cost in Gen.Choose(0, 2_000_000_000)
                    select (grade, days, cost)),
                given =>
                {
                    var building = Building with { Grade = given.grade, BudgetCostVnd = given.cost * 1000L };
                    var (before, after) = (
                        building.ResidualOn(new DateOnly(2010, 3, 1).AddDays(given.days), RuleBook.Bundled),
                        building.ResidualOn(new DateOnly(2010, 3, 1).AddDays(given.days + 366), RuleBook.Bundled));
                    return after >= 0 && after <= before && before <= building.OriginalCostVnd;
                }));

    [Fact]
    public void Uses_add_up_to_the_area_they_are_uses_of() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(14102025, 11),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 40_000), 10)), hundredths =>
            {
                var use = Use([.. hundredths.Select(value => value / 100m)]);
                var exact = use with { Other = use.Other + 2400m - use.Total };
                if (exact.Other < 0)
                {
                    Assert.Throws<FieldOutOfRangeException>(() => Record(A.Facility(), null, exact));
                    return true;
                }

                var facility = A.Facility().Apply(Record(A.Facility(), null, exact));
                Assert.Equal(exact.Total, facility.LandUse!.Total);
                return exact.Total == use.Total || Assert.Throws<UseDoesNotAddUpException>(() => Record(A.Facility(), null, use)).Area == 2400m;
            }));

    [Fact]
    public void The_use_of_a_building_is_measured_by_its_floor_and_a_late_look_back_replaces_nothing()
    {
        var use = Use([1276.2m]);
        var seen = WithBuilding.Apply(FacilityDecider.RecordUse(new(A.Id(1001), A.Id(12), use, null, A.Day(60)), WithBuilding, Holder, A.Today));
        var lookedBack = seen.Apply(FacilityDecider.RecordUse(
            new(A.Id(1001), A.Id(12), use with { Headquarters = 0, Vacant = 1276.2m }, null, A.Day(40)), seen, Holder, A.Today));

        Assert.Equal((A.Day(60), 1276.2m), (seen.Buildings[0].Use!.AsOf, lookedBack.Buildings[0].Use!.Headquarters));
        Assert.Equal(use.Total, seen.Apply(Record(seen, Building with { Name = "Nhà B" })).Buildings[0].Use!.Total);
        Assert.Throws<FacilityItemNotFoundException>(() => Record(A.Facility(), A.Id(99), use));
    }

    [Fact]
    public void The_outline_is_measured_on_the_nearest_zone()
    {
        // 0.0005° by 0.0005° at 22.36° N: 51.46 m by 55.37 m on the ellipsoid.
        var outline = new WKTReader().Read("POLYGON((103.52 22.36,103.5205 22.36,103.5205 22.3605,103.52 22.3605,103.52 22.36))");
        var recorded = FacilityDecider.RecordBoundary(new(A.Id(1001), outline, null, A.Day(5)), A.Facility(), Holder, A.Today);

        Assert.InRange(recorded.AreaM2, 2845m, 2853m);
        Assert.Equal(recorded.AreaM2, A.Facility().Apply(recorded).PolygonAreaM2);
    }

    [Fact]
    public void Papers_about_buildings_name_one_and_items_can_be_taken_out()
    {
        var paper = new LegalPaper(A.Id(14), LegalPaperKind.AcceptanceMinutes, "12/BBNT", A.Day(-900), null, A.Id(12));
        var facility = WithBuilding.Apply(FacilityDecider.RecordLegalPaper(new(A.Id(1001), paper, A.Day(5)), WithBuilding, Holder, A.Today));
        var removed = FacilityDecider.RemoveItem(new(A.Id(1001), A.Id(12), "Đã phá dỡ", null, A.Day(6)), facility, Holder, A.Today);

        Assert.Equal("Nhà A", removed.Name);
        Assert.Empty(facility.Apply(removed).Buildings);
        Assert.Throws<FacilityItemNotFoundException>(
            () => FacilityDecider.RecordLegalPaper(new(A.Id(1001), paper with { BuildingId = A.Id(99) }, A.Day(5)), WithBuilding, Holder, A.Today));
        Assert.Throws<FacilityItemNotFoundException>(
            () => FacilityDecider.RemoveItem(new(A.Id(1001), A.Id(99), "Nhầm", null, A.Day(6)), facility, Holder, A.Today));
    }

    private static LandParcelRecorded Record(Facility facility, LandParcel parcel) =>
        FacilityDecider.RecordParcel(new(facility.Id, parcel, null, A.Day(5)), facility, Holder, A.Today);

    private static BuildingRecorded Record(Facility facility, Building building) =>
        FacilityDecider.RecordBuilding(new(facility.Id, building, null, A.Day(5)), facility, Holder, A.Today);

    private static FacilityUseRecorded Record(Facility facility, Guid? buildingId, UseBreakdown use) =>
        FacilityDecider.RecordUse(new(facility.Id, buildingId, use, null, A.Day(5)), facility, Holder, A.Today);

    private static UseBreakdown Use(decimal[] buckets)
    {
        decimal At(int index) => buckets.ElementAtOrDefault(index);
        return new(A.Day(5), At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), At(8), At(9));
    }
}
