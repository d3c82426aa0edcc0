using AssetRegistry.Access;

namespace AssetRegistry.Rules;

/// <summary>The rules of rule packs.</summary>
public static class RuleDecider
{
    /// <param name="command">The pack.</param>
    /// <param name="rules">Every pack so far.</param>
    /// <param name="actor">Who adopts it.</param>
    /// <param name="today">The day of recording.</param>
    public static RulePackAdopted Adopt(AdoptRulePack command, RuleBook rules, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.AdoptRulePack);
        var newest = rules.Packs[^1];
        var pack = RulePackReader.Read(Require.Text(command.Content, "content"), newest);
        if (rules.Packs.Any(known => known.Version == pack.Version))
        {
            throw new RulePackVersionTakenException(pack.Version);
        }

        // Between two older packs it would change what cases of that time were judged by.
        if (pack.EffectiveFrom < newest.EffectiveFrom)
        {
            throw new RulePackTooEarlyException(pack.Version, pack.EffectiveFrom, newest.Version, newest.EffectiveFrom);
        }

        return new(
            AdoptedRules.TheId,
            pack,
            Provenance.Of(actor, pack.EffectiveFrom, Require.Paper(command.Paper, CommandName.AdoptRulePack, today)));
    }
}
