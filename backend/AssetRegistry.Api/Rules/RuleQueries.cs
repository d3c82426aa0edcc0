using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Rules;

[QueryType]
public static class RuleQueries
{
    /// <summary>The law as the register applies it to cases of a day (default: today in Viet Nam): forms, papers, deadlines, order, norms, holidays,
    /// each with its source and whether it was compared with the act.</summary>
    public static async Task<RuleBookDetails> GetRuleBookAsync(
        DateOnly? on, Actor _, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var day = on ?? clock.Today();
        var adopted = await session.LoadAsync<AdoptedRules>(AdoptedRules.TheId, cancellationToken);
        var book = RuleBooks.Of(adopted);

        return new(day, adopted?.Version ?? 0, book.On(day), book.Packs);
    }
}
