namespace AssetRegistry;

/// <summary>The residual value of a building or of another asset is greater than what it cost. Both in đồng.</summary>
/// <param name="thing">What it is called.</param>
/// <param name="residualVnd">The residual value.</param>
/// <param name="originalCostVnd">What it cost; null counts as nothing.</param>
/// <param name="field">The input field of the residual value.</param>
public sealed class ResidualExceedsCostException(string thing, long residualVnd, long? originalCostVnd, string field) : AssetRegistryException(
    "RESIDUAL_EXCEEDS_COST",
    new($"“{thing}” có giá trị còn lại {Wording.Number(residualVnd).Vietnamese} đồng, lớn hơn nguyên giá " +
        $"{Wording.Number(originalCostVnd ?? 0).Vietnamese} đồng. Hãy kiểm tra nguyên giá và giá trị còn lại.",
        $"\"{thing}\" has a residual value of {Wording.Number(residualVnd).English} đồng, more than its original cost of " +
        $"{Wording.Number(originalCostVnd ?? 0).English} đồng. Please check both figures."),
    field)
{
    public string Thing { get; } = thing;

    public long ResidualVnd { get; } = residualVnd;

    public long? OriginalCostVnd { get; } = originalCostVnd;
}
