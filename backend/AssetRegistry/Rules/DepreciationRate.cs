namespace AssetRegistry.Rules;

/// <summary>How fast a building of one grade wears out on the books.</summary>
/// <param name="Grade">Grade of the building, 1 (special and I) to 4.</param>
public sealed record DepreciationRate(int Grade, int Years, decimal AnnualPercent, string Source, bool Verified) : IRule
{
    /// <summary>What is left of the original cost after so many full years, in đồng: straight-line, never below 0.</summary>
    public long ResidualOf(long originalCost, int fullYears) =>
        (long)Math.Max(0, decimal.Round(originalCost * (1 - (AnnualPercent / 100 * fullYears)), MidpointRounding.AwayFromZero));
}
