namespace AssetRegistry.Rules;

/// <summary>How much working area a head of one title group may have.</summary>
public sealed record TitleNorm(TitleGroup Title, decimal AreaM2, string Source, bool Verified) : IRule;

/// <summary>The norms of office area: so much a head, and a share of the sum for what all use together.</summary>
/// <param name="SharedShare">0.85: shared rooms may take 85 % of the titles' area.</param>
public sealed record AreaNorms(IReadOnlyList<TitleNorm> Titles, decimal SharedShare, string Source, bool Verified) : IRule
{
    /// <summary>The area these people may have, in m².</summary>
    public NormArea Of(IEnumerable<KeyValuePair<TitleGroup, int>> staff)
    {
        var titles = staff.Sum(group => group.Value * Titles.Single(norm => norm.Title == group.Key).AreaM2);

        return new(titles, titles * SharedShare);
    }
}

/// <summary>A norm worked out for an office, in m².</summary>
public sealed record NormArea(decimal TitlesM2, decimal SharedM2)
{
    public decimal TotalM2 => TitlesM2 + SharedM2;
}
