namespace AssetRegistry.Api.Demo;

/// <summary>Splits published totals over the communes.</summary>
public static class DemoShares
{
    /// <summary>Uneven shares that add up to the total: some communes lie further from the old district seats than others.</summary>
    public static IReadOnlyList<int> Of(int total, int count)
    {
        var weights = Enumerable.Range(0, count).Select(index => 40 + (index * 7 % 23)).ToArray();
        var shares = weights.Select(weight => total * weight / weights.Sum()).ToArray();
        for (var index = 0; shares.Sum() < total; index++)
        {
            shares[index]++;
        }

        return shares;
    }
}
