using System.Text.Json.Nodes;

namespace AssetRegistry.Tests.Rules;

public sealed class RulePackReaderTests
{
    private static readonly RulePack Newest = RuleBook.Bundled.Packs[^1];

    [Fact]
    public void A_written_pack_reads_back_the_same() => Assert.Equivalent(Newest, RulePackReader.Read(RulePackReader.Write(Newest), null), strict: true);

    [Fact]
    public void An_amendment_takes_over_what_it_leaves_out()
    {
        var pack = RulePackReader.Read(
            """
            { "version": "2026-03-01", "effectiveFrom": "2026-03-01", "amends": "2025-11-03", "title": { "vi": "Nghị định mới", "en": "New decree" },
              "deadlines": [{ "kind": "DECIDE_TRANSFER", "days": 15, "count": "WORKING_DAYS", "source": "Nghị định mới, Điều 1", "verified": true }] }
            """,
            Newest);

        Assert.Equal((15, DayKind.WorkingDays), (pack.Deadline(DeadlineKind.DecideTransfer).Days, pack.Deadline(DeadlineKind.DecideTransfer).Count));
        Assert.Equal(Newest.Deadline(DeadlineKind.DecideSale), pack.Deadline(DeadlineKind.DecideSale));
        Assert.Equal(Newest.Papers, pack.Papers);
    }

    [Theory]
    [InlineData("2025-07-01", true)]
    [InlineData("2025-11-03", false)]
    public void An_amendment_names_the_pack_before_it(string amends, bool hasOneBefore)
    {
        var text = $$"""{ "version": "2026", "effectiveFrom": "2026-03-01", "amends": "{{amends}}", "title": { "vi": "a", "en": "b" } }""";

        var refusal = Assert.Throws<RulePackRejectedException>(() => RulePackReader.Read(text, hasOneBefore ? Newest : null));
        Assert.Equal(("amends", RulePackProblem.NotInForce), (refusal.Entry, refusal.Problem));
    }

    public static TheoryData<string, string, string, RulePackProblem> Mistakes => new()
    {
        { "deadlines/0/days", "\"thirty\"", "deadlines[0].days", RulePackProblem.Unreadable },
        { "deadlines/0/days", "\"30\"", "deadlines[0].days", RulePackProblem.Unreadable },
        { "deadlines/0/kind", "\"DECIDE_NOTHING\"", "deadlines[0].kind", RulePackProblem.Unreadable },
        { "deadlines/0/kind", "3", "deadlines[0].kind", RulePackProblem.Unreadable },
        { "deadlines/0/source", "null", "deadlines[0].source", RulePackProblem.Unreadable },
        { "deadlines/0/source", "\" \"", "deadlines[0].source", RulePackProblem.Missing },
        { "deadlines/0/tage", "30", "deadlines[0].tage", RulePackProblem.Unreadable },
        { "deadlines/0/days", "-1", "deadlines DECIDE_TRANSFER", RulePackProblem.OutOfRange },
        { "deadlines/0/months", "1", "deadlines DECIDE_TRANSFER", RulePackProblem.OutOfRange },
        { "deadlines/1/kind", "\"DECIDE_TRANSFER\"", "deadlines DECIDE_TRANSFER", RulePackProblem.Repeated },
        { "priorities/0/rank", "7", "priorities 1", RulePackProblem.Missing },
        { "priorities/4/uses", "[]", "priorities LAND_FUND PROVINCE_COMMITTEE", RulePackProblem.Missing },
        { "norms/sharedShare", "1.5", "norms.sharedShare", RulePackProblem.OutOfRange },
        { "norms/titles/0/areaM2", "0", "norms.titles AGENCY_HEAD", RulePackProblem.OutOfRange },
        { "depreciationRates/0/grade", "9", "depreciationRates 1", RulePackProblem.Missing },
        { "holidays/0/date", "\"2025-01-04\"", "holidays 2025-01-04", RulePackProblem.OutOfRange },
        { "holidays/1/date", "\"2025-01-01\"", "holidays 2025-01-01", RulePackProblem.Repeated },
        { "holidays/0/date", "\"1/1/2025\"", "holidays[0].date", RulePackProblem.Unreadable },
        { "makeUpDays/0/insteadOf", "\"2025-04-27\"", "makeUpDays 2025-04-26", RulePackProblem.OutOfRange },
        { "title/en", "\"\"", "title.en", RulePackProblem.Missing },
        { "papers", "null", "papers", RulePackProblem.Missing },
        { "papers/0/command", "\"ACCEPT_NOTHING\"", "papers[0].command", RulePackProblem.Unreadable },
        { "papers/0/kind", "\"POSTCARD\"", "papers[0].kind", RulePackProblem.Unreadable },
        { "papers/0/command", "\"DISCARD_DRAFT\"", "papers DISCARD_DRAFT", RulePackProblem.OutOfRange },
        { "papers/1/withStep", "true", "papers SUBMIT_OFFER", RulePackProblem.Repeated },
        { "papers/0/form", "\"SALE\"", "papers SUBMIT_OFFER", RulePackProblem.OutOfRange },
        { "legalForms", "[]", "legalForms RETAIN", RulePackProblem.Missing },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_refused_by_the_name_of_its_entry(string place, string value, string entry, RulePackProblem problem)
    {
        var refusal = Assert.Throws<RulePackRejectedException>(() => RulePackReader.Read(With(place, value), null));

        Assert.Equal((entry, problem), (refusal.Entry, refusal.Problem));
        Assert.Contains(entry, refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    [InlineData("{")]
    [InlineData("<xml/>")]
    public void What_is_no_pack_at_all_is_refused(string text) =>
        Assert.Equal(RulePackProblem.Unreadable, Assert.Throws<RulePackRejectedException>(() => RulePackReader.Read(text, null)).Problem);

    private static string With(string place, string value)
    {
        var root = JsonNode.Parse(RulePackReader.Write(Newest))!;
        var steps = place.Split('/');
        var parent = steps[..^1].Aggregate(root, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);

        return root.ToJsonString();
    }
}
