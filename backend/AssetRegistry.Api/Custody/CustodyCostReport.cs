namespace AssetRegistry.Api.Custody;

/// <summary>What custody has cost in a period, in whole đồng. The parts add up to the total.</summary>
public sealed record CustodyCostReport(DateOnly From, DateOnly To, long TotalDong, IReadOnlyList<KindCost> ByKind, IReadOnlyList<CaseCost> Cases)
{
    public static CustodyCostReport Of(IReadOnlyList<CustodyCase> cases, DateOnly from, DateOnly to)
    {
        var counted = cases.OrderBy(custody => custody.Facility.Number, StringComparer.Ordinal)
            .Select(custody => new CaseCost(custody, KindCost.Of(custody.Costs.Where(cost => cost.CountsIn(from, to)))))
            .Where(custody => custody.ByKind.Count > 0)
            .ToList();

        return new CustodyCostReport(
            from, to, counted.Sum(custody => custody.TotalDong),
            KindCost.Of(cases.SelectMany(custody => custody.Costs).Where(cost => cost.CountsIn(from, to))), counted);
    }
}

/// <summary>What one case has cost in the period.</summary>
public sealed record CaseCost(CustodyCase CustodyCase, IReadOnlyList<KindCost> ByKind)
{
    public long TotalDong => ByKind.Sum(kind => kind.AmountDong);
}

/// <summary>What was spent on one kind of cost.</summary>
public sealed record KindCost(CustodyCostKind Kind, long AmountDong)
{
    public static IReadOnlyList<KindCost> Of(IEnumerable<CustodyCost> costs) =>
    [
        .. costs.GroupBy(cost => cost.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new KindCost(kind.Key, kind.Sum(cost => cost.AmountDong))),
    ];
}
