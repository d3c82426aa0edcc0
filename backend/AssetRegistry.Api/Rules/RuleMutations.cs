using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Rules;

[MutationType]
public static class RuleMutations
{
    /// <summary>Adopts a further rule pack: from its effective date on cases are judged by it, those of earlier days as before.</summary>
    [Error<NotPermittedException>]
    [Error<RulePackRejectedException>]
    [Error<RulePackVersionTakenException>]
    [Error<RulePackTooEarlyException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static async Task<AdoptedRules> AdoptRulePackAsync(
        AdoptRulePackInput input, Actor actor, CommandSession command, RuleBooks books, CancellationToken cancellationToken)
    {
        var adopted = await command.ExecuteAsync<AdoptedRules>(input, actor, async () =>
        {
            var stream = await command.Session.Events.FetchForWriting<AdoptedRules>(AdoptedRules.TheId, cancellationToken);
            CommandPermissions.Demand(actor, CommandName.AdoptRulePack);
            var version = (int)(stream.StartingVersion ?? 0);
            if (version != input.ExpectedVersion)
            {
                throw new StaleVersionException(nameof(AdoptedRules), stream.Id, input.ExpectedVersion, version);
            }

            stream.AppendOne(RuleDecider.Adopt(
                new AdoptRulePack(input.Content, input.Paper.ToPaper()), RuleBooks.Of(stream.Aggregate), actor, command.Today));

            return stream.Id;
        }, cancellationToken);
        await books.RefreshAsync(cancellationToken);

        return adopted;
    }
}
