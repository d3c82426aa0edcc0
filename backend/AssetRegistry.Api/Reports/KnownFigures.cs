namespace AssetRegistry.Api.Reports;

/// <summary>Sums of what is known.</summary>
internal static class KnownFigures
{
    /// <summary>Null when not one figure is known: no figure is no zero.</summary>
    public static decimal? Sum<T>(IEnumerable<T> items, Func<T, decimal?> figure) =>
        items.Select(figure).Aggregate((decimal?)null, (sum, known) => known is null ? sum : (sum ?? 0) + known);
}
