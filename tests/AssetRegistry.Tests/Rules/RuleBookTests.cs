namespace AssetRegistry.Tests.Rules;

public sealed class RuleBookTests
{
    private static readonly RuleBook Bundled = RuleBook.Bundled;

    [Fact]
    public void The_program_brings_the_law_of_2025() =>
        Assert.Equal(["2025-01-01", "2025-06-16", "2025-07-01", "2025-11-03"], Bundled.Packs.Select(pack => pack.Version));

    [Theory]
    [InlineData("2025-06-15", "2025-01-01")]
    [InlineData("2025-06-16", "2025-06-16")]
    [InlineData("2025-06-30", "2025-06-16")]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("2026-08-01", "2025-11-03")]
    public void A_case_is_judged_by_the_rule_of_its_day(string day, string version) =>
        Assert.Equal(version, Bundled.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Version);

    [Fact]
    public void Before_the_first_pack_the_first_one_is_applied() => Assert.Equal("2025-01-01", Bundled.On(new(2019, 5, 4)).Version);

    [Fact]
    public void A_decree_changes_only_what_it_speaks_of()
    {
        var before = Bundled.On(new(2025, 6, 15));
        var after = Bundled.On(new(2025, 6, 16));

        Assert.NotEqual(before.Norms, after.Norms);
        Assert.Equal(before.Deadlines, after.Deadlines);
        Assert.Equal(before.Papers, after.Papers);
    }

    [Theory]
    [InlineData("2025-06-30", "01/TSC-BBGN")]
    [InlineData("2025-07-01", "02/TSC-BBGN")]
    public void Handover_minutes_are_written_on_the_form_of_their_day(string day, string form)
    {
        var papers = Bundled.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).RequiredPapers(CommandName.RecordHandover);

        Assert.Equal(form, Assert.Single(papers).FormNumber);
    }

    [Fact]
    public void An_adopted_pack_holds_from_its_day_on_and_no_sooner()
    {
        var next = Bundled.On(new(2026, 1, 1)) with { Version = "2026-03-01", EffectiveFrom = new(2026, 3, 1) };
        var book = Bundled.With([next]);

        Assert.Equal("2025-11-03", book.On(new(2026, 2, 28)).Version);
        Assert.Equal("2026-03-01", book.On(new(2026, 3, 1)).Version);
        Assert.Equal("2025-11-03", Bundled.On(new(2026, 3, 1)).Version);
    }

    [Fact]
    public void Of_two_packs_for_one_day_the_later_adopted_one_holds()
    {
        var mended = Bundled.Packs[^1] with { Version = "2025-11-03 (đính chính)" };

        Assert.Equal(mended, Bundled.With([mended]).On(new(2025, 11, 3)));
    }

    [Fact]
    public void A_pack_stored_before_papers_said_whether_a_step_rests_on_them_is_completed_from_the_law_of_its_day()
    {
        var newest = Bundled.Packs[^1];
        var stored = newest with { Version = "2026", EffectiveFrom = new(2026, 1, 1), Papers = [.. newest.Papers.Select(paper => paper with { WithStep = null })] };

        Assert.Equal(newest.Papers, Bundled.With([stored]).On(new(2026, 1, 1)).Papers);
    }

    [Fact]
    public void What_such_a_pack_had_left_out_is_not_asked_for()
    {
        var newest = Bundled.Packs[^1];
        var stored = newest with { Version = "2026", EffectiveFrom = new(2026, 1, 1), Papers = [] };

        Assert.Null(Bundled.With([stored]).On(new(2026, 1, 1)).PaperOf(CommandName.AcceptDossier));
    }

    [Fact]
    public void Holidays_of_a_new_year_count_for_old_cases_too()
    {
        var newest = Bundled.Packs[^1];
        var newYear = new Holiday(new(2027, 1, 1), new("Tết Dương lịch", "New Year's Day"), "lịch nghỉ năm 2027", true);
        var book = Bundled.With([newest with { Version = "2027", EffectiveFrom = new(2026, 12, 1), Holidays = [newYear], MakeUpDays = [] }]);

        Assert.False(book.Calendar.IsWorkingDay(new(2027, 1, 1)));
        Assert.False(book.Calendar.IsWorkingDay(new(2025, 9, 2)));
        Assert.True(book.Calendar.IsWorkingDay(new(2025, 4, 26)));
    }

    [Fact]
    public void What_nobody_has_compared_with_the_law_is_marked()
    {
        var pack = Bundled.On(new(2025, 9, 16));

        Assert.True(pack.Deadline(DeadlineKind.DecideSale).Verified);
        Assert.False(pack.Deadline(DeadlineKind.DecideTransfer).Verified);
        Assert.All(pack.DepreciationRates, rate => Assert.False(rate.Verified));
    }
}
