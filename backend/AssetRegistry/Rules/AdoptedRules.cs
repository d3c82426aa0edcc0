using System.Security.Cryptography;

namespace AssetRegistry.Rules;

/// <summary>The packs that were adopted while the register was running, in the order of their adoption. There is one such record.</summary>
public sealed record AdoptedRules(Guid Id, IReadOnlyList<RulePack> Packs, int Version = 0)
{
    public static Guid TheId { get; } = new(SHA256.HashData("adopted-rules"u8).AsSpan(0, 16), bigEndian: true);

    public static AdoptedRules Create(RulePackAdopted adopted) => new(adopted.AdoptedRulesId, [adopted.Pack]);

    public AdoptedRules Apply(RulePackAdopted adopted) => this with { Packs = [.. Packs, adopted.Pack] };
}
