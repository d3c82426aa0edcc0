using System.Text.Json.Nodes;

namespace AssetRegistry.Tests.Rules;

public sealed class AdoptingTests
{
    private const string Amendment =
        """
        { "version": "2026-03-01", "effectiveFrom": "2026-03-01", "amends": "2025-11-03", "title": { "vi": "Nghị định mới", "en": "New decree" },
          "deadlines": [{ "kind": "DECIDE_TRANSFER", "days": 15, "count": "WORKING_DAYS", "source": "Nghị định mới, Điều 1", "verified": true }] }
        """;

    private static readonly Paper Decree = A.Paper(PaperKind.Other, 3);

    [Fact]
    public void A_pack_may_take_effect_in_the_future_and_is_recorded_whole()
    {
        var adopted = Given(RuleBook.Bundled).When(Adopting(Amendment)).ThenSucceeds();

        Assert.Equal(new DateOnly(2026, 3, 1), adopted.Provenance.EffectiveOn);
        Assert.Equal(Decree, adopted.Provenance.Paper);
        Assert.Equal(RuleBook.Bundled.Packs[^1].Priorities, adopted.Pack.Priorities);
        Assert.Equal(15, AdoptedRules.Create(adopted).Packs[0].Deadline(DeadlineKind.DecideTransfer).Days);
    }

    [Fact]
    public void A_second_amendment_builds_on_the_first()
    {
        var first = AdoptedRules.Create(Given(RuleBook.Bundled).When(Adopting(Amendment)).ThenSucceeds());
        var book = RuleBook.Bundled.With(first.Packs);
        var second = With("amends", "2026-03-01", With("version", "2026-03-01 b"));

        var rules = first.Apply(Given(book).When(Adopting(second)).ThenSucceeds());

        Assert.Equal(["2026-03-01", "2026-03-01 b"], rules.Packs.Select(pack => pack.Version));
        Assert.Equal("2026-03-01 b", RuleBook.Bundled.With(rules.Packs).On(new(2026, 3, 1)).Version);
    }

    [Fact]
    public void A_version_has_its_name_for_ever() =>
        Given(RuleBook.Bundled).When(Adopting(With("version", "2025-07-01"))).ThenFails<RulePackVersionTakenException>();

    [Fact]
    public void What_was_judged_by_older_packs_stays_judged()
    {
        var refusal = Given(RuleBook.Bundled).When(Adopting(With("effectiveFrom", "2025-11-02"))).ThenFails<RulePackTooEarlyException>();

        Assert.Equal("2025-11-03", refusal.NewestVersion);
    }

    [Fact]
    public void A_mistake_is_named() =>
        Assert.Equal("version", Given(RuleBook.Bundled).When(Adopting(With("version", " "))).ThenFails<RulePackRejectedException>().Entry);

    [Fact]
    public void An_empty_text_is_refused() =>
        Given(RuleBook.Bundled).When(Adopting(" ")).ThenFails<FieldRequiredException>();

    [Fact]
    public void It_rests_on_a_paper_that_exists()
    {
        Given(RuleBook.Bundled).When(Adopting(Amendment, null)).ThenFails<PaperRequiredException>();
        Given(RuleBook.Bundled).When(Adopting(Amendment, Decree with { Date = A.Today.AddDays(1) })).ThenFails<DateInFutureException>();
    }

    private static Func<RuleBook, RulePackAdopted> Adopting(string content) => Adopting(content, Decree);

    private static Func<RuleBook, RulePackAdopted> Adopting(string content, Paper? paper) =>
        rules => RuleDecider.Adopt(new(content, paper), rules, A.Administrator, A.Today);

    private static string With(string field, string value, string content = Amendment)
    {
        var root = JsonNode.Parse(content)!;
        root[field] = value;

        return root.ToJsonString();
    }
}
