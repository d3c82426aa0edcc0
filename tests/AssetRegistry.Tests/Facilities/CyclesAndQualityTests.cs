namespace AssetRegistry.Tests.Facilities;

public sealed class CyclesAndQualityTests
{
    [Fact]
    public void A_facility_in_use_can_become_surplus_again_and_keeps_its_past()
    {
        var used = Assigned().Apply(new FacilityHandedOver(A.Id(1001), A.Id(800), A.DoanKet.Id, "UBND phường Đoàn Kết", false, A.Imported(40)))
            .Apply(new FacilityPutToUse(A.Id(1001), A.Id(800), A.Imported(50)));
        var command = Commands.Classify with { EffectiveOn = A.Day(60), VacantSince = A.Day(58) };

        Assert.Throws<DateBeforePreviousStepException>(
            () => FacilityDecider.Classify(command with { EffectiveOn = A.Day(49) }, used, A.Appraiser, A.Today));
        var again = used.Apply(FacilityDecider.Classify(command, used, A.Appraiser, A.Today));

        Assert.Equal((Classification.Surplus, HandlingStage.None, null), (again.Classification, again.Stage, again.Assignment));
        Assert.Equal(A.Id(800), Assert.Single(again.PastAssignments).HandoverId);
        FacilityDecider.DemandUndecided(again);
    }

    [Fact]
    public void A_part_goes_through_cycles_of_its_own()
    {
        var part = A.Facility().Apply(FacilityDecider.DelimitPart(Commands.DelimitPart, A.Facility(), A.Appraiser, A.Today));
        var partId = part.Parts[0].Id;
        var retained = part.Apply(FacilityDecider.Classify(
            Commands.Classify with { PartId = partId, Classification = Classification.Retained, EffectiveOn = A.Day(7) }, part, A.Appraiser, A.Today));

        Assert.Equal((Classification.Retained, Classification.Retained, false), (retained.Parts[0].Classification, retained.Classification, retained.HasSurplusPart));
        Assert.Throws<FacilityPartNotFoundException>(
            () => FacilityDecider.Classify(Commands.Classify with { PartId = A.Id(1) }, part, A.Appraiser, A.Today));
    }

    [Theory]
    [InlineData("2025-01-31", "2025-02-27", 0)]
    [InlineData("2025-01-31", "2025-02-28", 1)]
    [InlineData("2025-07-01", "2026-06-30", 11)]
    [InlineData("2025-07-01", "2026-07-01", 12)]
    [InlineData("2025-07-02", "2026-07-01", 11)]
    [InlineData("2025-07-01", "2025-07-01", 0)]
    public void The_vacancy_clock_counts_whole_months(string since, string date, int months) => Assert.Equal(months, Vacancy.Of(Day(since), Day(date))!.Months);

    [Fact]
    public void The_vacancy_clock_does_not_run_before_it_starts_or_without_a_start()
    {
        Assert.Null(Vacancy.Of(null, A.Today));
        Assert.Null(Vacancy.Of(A.Today.AddDays(1), A.Today));
    }

    [Fact]
    public void A_year_of_vacancy_is_flagged_in_words()
    {
        var facility = A.Surplus() with { VacantSince = A.Day(0) };

        Assert.Empty(FacilityQuality.FlagsOf(facility, A.Day(300), RuleBook.Bundled));
        var flag = Assert.Single(FacilityQuality.FlagsOf(facility, A.Day(365), RuleBook.Bundled));
        Assert.Equal((QualityFlagKind.VacantTooLong, 12m, 12m), (flag.Kind, flag.Expected, flag.Found));
        Assert.Contains("12 tháng", flag.InWords().Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_that_contradict_each_other_are_flagged_and_kept()
    {
        var facility = A.Surplus() with
        {
            Parcels = [new(A.Id(1), "12", "1", "TSC", 2300m, null, null, null)],
            Buildings = [new(A.Id(2), "Nhà A", null, 1, null, null, 700m, 640m, null, null, null, null) { Use = new(A.Day(3), 600m, 0, 0, 0, 0, 0, 0, 0, 0, 0) }],
            LandUse = new(A.Day(3), 0, 0, 0, 0, 0, 0, 0, 2000m, 0, 0),
            PolygonAreaM2 = 2521m,
            IsOutsideCommune = true,
        };

        Assert.Equal(
            [
                QualityFlagKind.ParcelsDifferFromLandArea, QualityFlagKind.BuildingsDifferFromFloorArea, QualityFlagKind.LandUseDiffersFromArea,
                QualityFlagKind.PolygonAreaDiffers, QualityFlagKind.FloorBelowFootprint, QualityFlagKind.BuildingUseDiffersFromArea,
                QualityFlagKind.OutsideCommune,
            ],
            Kinds(facility));
        Assert.DoesNotContain(QualityFlagKind.PolygonAreaDiffers, Kinds(facility with { PolygonAreaM2 = 2520m }));
        Assert.Contains(QualityFlagKind.DecisionAreaDiffers, Kinds(Assigned(2000m)));
        Assert.DoesNotContain(QualityFlagKind.DecisionAreaDiffers, Kinds(Assigned(2400m)));
        Assert.Empty(Kinds(A.Surplus()));
    }

    [Fact]
    public void A_plan_made_before_the_receipt_is_flagged()
    {
        var plan = new LegalPaper(A.Id(3), LegalPaperKind.UsePlan, "07/PA", A.Day(2), null, null);
        var kept = A.Surplus().Apply(new FacilityReceivedIntoCustody(A.Id(1001), A.Imported(3))) with { LegalPapers = [plan] };

        Assert.Equal([QualityFlagKind.PlanBeforeReceipt], Kinds(kept));
        Assert.Empty(Kinds(kept with { LegalPapers = [plan with { Date = A.Day(3) }] }));
        Assert.Empty(Kinds(A.Surplus() with { LegalPapers = [plan] }));
    }

    [Fact]
    public void Every_flag_reads_in_both_languages() => Assert.All(Enum.GetValues<QualityFlagKind>(), kind =>
    {
        var text = new QualityFlag(kind, "Nhà A", 100m, 90m).InWords();

        Assert.NotEqual(text.Vietnamese, text.English);
        Assert.EndsWith(".", text.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith(".", text.English, StringComparison.Ordinal);
    });

    private static IEnumerable<QualityFlagKind> Kinds(Facility facility) =>
        FacilityQuality.FlagsOf(facility, A.Today, RuleBook.Bundled).Select(flag => flag.Kind);

    private static Facility Assigned(decimal? area = null) =>
        InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0] with { AreaM2 = area });

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
