namespace AssetRegistry.Tests.Assignments;

/// <summary>What is proposed for small provinces that can be judged by eye, and what is said about it.</summary>
public sealed class MatchingTests
{
    private static readonly Position Near = new(103.451, 22.401);
    private static readonly Position Far = new(103.70, 22.60);

    [Fact]
    public void The_first_class_gets_the_only_facility_though_it_is_too_small_for_it()
    {
        var report = Matchable.Report(MatchingInputs.Of(
            [Matchable.Space(1, 300)], [Matchable.Need(1, rank: 2, area: 300), Matchable.Need(2, rank: 1, area: 500)]));

        Assert.Equal("HS-0002", Assert.Single(report.Pairs).Fit.Request.Number);
        Assert.Equal(
            "LC-0001 – Trụ sở cũ: HS-0002 (UBND phường Đoàn Kết) thuộc hạng ưu tiên trước (hạng 1 so với hạng 2)",
            Assert.Single(Assert.Single(report.Unmet).Obstacles).Vietnamese);
        Assert.Equal(
            "HS-0001 (UBND phường Đoàn Kết) is of a later class (class 2 against 1)", Assert.Single(report.Pairs[0].Alternatives).English);
    }

    [Fact]
    public void A_request_gives_way_where_it_has_another_choice()
    {
        // The first need could take either; the second only the small one. Taken one by one, the nearer would go to the first and the second be left.
        var small = Matchable.Space(1, 300, at: Near);
        var large = Matchable.Space(2, 900, at: Far);
        var report = Matchable.Report(MatchingInputs.Of(
            [small, large], [Matchable.Need(1, area: 300, from: Near), Matchable.RequestFor(small, 2, area: 300)]));

        Assert.Equal(
            [("LC-0001", "HS-0002"), ("LC-0002", "HS-0001")], report.Pairs.Select(pair => (pair.Fit.Space.Number, pair.Fit.Request.Number)));
        Assert.Contains(report.Pairs[1].Alternatives, told => told.Vietnamese == "LC-0001 – Trụ sở cũ được dự kiến giao cho HS-0002 (UBND phường Đoàn Kết)");
    }

    [Fact]
    public void Of_two_equal_classes_the_greater_need_met_wins_and_says_by_how_much()
    {
        var report = Matchable.Report(MatchingInputs.Of([Matchable.Space(1, 600)], [Matchable.Need(1, area: 400), Matchable.Need(2, area: 550)]));

        Assert.Equal("HS-0002", Assert.Single(report.Pairs).Fit.Request.Number);
        Assert.Equal(
            "HS-0001 (UBND phường Đoàn Kết) đáp ứng ít hơn 150,00 m²", Assert.Single(report.Pairs[0].Alternatives).Vietnamese);
    }

    [Fact]
    public void Then_the_nearer_then_the_earlier_then_the_lower_number()
    {
        var space = Matchable.Space(1, at: Near);

        Assert.Equal("HS-0002", Winner(space, Matchable.Need(1, from: Far), Matchable.Need(2, from: Near)));
        Assert.Equal("HS-0002", Winner(space, Matchable.Need(1, day: 12), Matchable.Need(2, day: 11)));
        Assert.Equal("HS-0001", Winner(space, Matchable.Need(2), Matchable.Need(1)));
        Assert.Equal("HS-0002", Winner(space, Matchable.Need(1) with { Origin = null }, Matchable.Need(2, from: Far)));
    }

    [Fact]
    public void A_need_far_greater_than_anything_offered_says_what_stands_in_the_way()
    {
        var unmet = Assert.Single(Matchable.Report(MatchingInputs.Of([Matchable.Space(1, 100)], [Matchable.Need(1, area: 500)])).Unmet);

        Assert.Equal("Không có cơ sở nào phù hợp", unmet.Reason.Vietnamese);
        Assert.Equal("LC-0001 – Trụ sở cũ: 400.00 m² too small (80%)", Assert.Single(unmet.Obstacles).English);
    }

    [Fact]
    public void A_need_where_nothing_stands_free_is_told_so() => Assert.Equal(
        "There is no surplus facility in the commune wanted",
        Assert.Single(Matchable.Report(MatchingInputs.Of([Matchable.Space(1)], [Matchable.Need(1, commune: Matchable.MuongKim)])).Unmet).Reason.English);

    [Fact]
    public void A_request_for_what_is_no_longer_free_is_told_so() => Assert.Contains(
        "can no longer be given",
        Assert.Single(Matchable.Report(MatchingInputs.Of([Matchable.Space(1)], [Matchable.RequestFor(Matchable.Space(2), 1)])).Unmet).Reason.English,
        StringComparison.Ordinal);

    [Fact]
    public void A_facility_nobody_needs_says_so() => Assert.Equal(
        "No request fits this facility",
        Assert.Single(Matchable.Report(MatchingInputs.Of([Matchable.Space(1)], [])).Unused).Reason.English);

    [Fact]
    public void A_facility_left_over_names_where_those_it_fits_have_gone()
    {
        var unused = Assert.Single(Matchable.Report(MatchingInputs.Of(
            [Matchable.Space(1, at: Near), Matchable.Space(2, at: Far)], [Matchable.Need(1, from: Near)])).Unused);

        Assert.Equal("LC-0002", unused.Space.Number);
        Assert.StartsWith("HS-0001 (UBND phường Đoàn Kết): LC-0001 – Trụ sở cũ gần hơn", Assert.Single(unused.Obstacles).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_alternatives_are_told_ten_at_a_time()
    {
        var pair = Assert.Single(Matchable.Report(MatchingInputs.Of(
            [Matchable.Space(1)], Enumerable.Range(1, 30).Select(number => Matchable.Need(number)))).Pairs);

        Assert.Equal(11, pair.Alternatives.Count);
        Assert.Equal("and 19 more", pair.Alternatives[^1].English);
    }

    [Fact]
    public void A_facility_is_never_given_out_more_than_once()
    {
        var whole = Matchable.Space(1, 500);

        Assert.Throws<ArgumentException>(() => MatchingInputs.Of([whole, whole with { PartId = A.Id(1) }], []));
        Assert.Throws<ArgumentException>(() => MatchingInputs.Of(
            [whole with { PartId = A.Id(1), AreaM2 = 300 }, whole with { PartId = A.Id(2), AreaM2 = 201 }], []));
        Assert.Equal(2, MatchingInputs.Of(
            [whole with { PartId = A.Id(1), AreaM2 = 300 }, whole with { PartId = A.Id(2), AreaM2 = 200 }], []).Spaces.Count);
    }

    private static string Winner(OfferedSpace space, params PendingRequest[] needs) =>
        Assert.Single(Matchable.Report(MatchingInputs.Of([space], needs)).Pairs).Fit.Request.Number;
}
