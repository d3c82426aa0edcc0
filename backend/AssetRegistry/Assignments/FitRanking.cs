namespace AssetRegistry.Assignments;

/// <summary>One pairing in an order of pairings, with the reason for its place.</summary>
/// <param name="Place">1 is the best.</param>
/// <param name="IsBest">Whether the register would propose this one. Nothing is chosen by it.</param>
/// <param name="IsAskedFor">Whether the request itself names the space.</param>
public sealed record RankedFit(SpaceFit Fit, int Place, bool IsBest, bool IsAskedFor, LocalizedText Reason);

/// <summary>Orders pairings side by side: what the register may propose before what it may not, then by what they are worth.</summary>
public static class FitRanking
{
    /// <param name="fits">All for one space, or all of one request.</param>
    /// <param name="nameOf">What tells them apart, in a sentence.</param>
    /// <param name="isAskedFor">Whether the request itself names the space.</param>
    public static IReadOnlyList<RankedFit> Of(IEnumerable<SpaceFit> fits, Func<SpaceFit, string> nameOf, Func<SpaceFit, bool> isAskedFor)
    {
        List<SpaceFit> ordered =
        [
            .. fits.OrderByDescending(fit => fit.IsProposable)
                .ThenByDescending(isAskedFor)
                .ThenBy(fit => fit.Value, Comparer<PairValue>.Create(PairValue.Compare))
                .ThenBy(fit => fit.Request.Number, StringComparer.Ordinal)
                .ThenBy(fit => fit.Space.Number, StringComparer.Ordinal)
                .ThenBy(fit => fit.Space.PartId),
        ];
        return
        [
            .. ordered.Select((fit, index) => new RankedFit(
                fit,
                index + 1,
                index == 0 && fit.IsProposable,
                isAskedFor(fit),
                index == 0 && fit.IsProposable ? Best(ordered, nameOf) : Behind(fit, ordered[0], nameOf, isAskedFor))),
        ];
    }

    private static LocalizedText Best(List<SpaceFit> ordered, Func<SpaceFit, string> nameOf)
    {
        if (ordered.Count == 1 || !ordered[1].IsProposable)
        {
            return new("phương án duy nhất phù hợp", "the only one that fits");
        }

        var comparison = PairComparison.Tell(nameOf(ordered[1]), ordered[1].Value, ordered[0].Value);
        return new($"phù hợp nhất: {comparison.Vietnamese}", $"the best: {comparison.English}");
    }

    private static LocalizedText Behind(SpaceFit fit, SpaceFit best, Func<SpaceFit, string> nameOf, Func<SpaceFit, bool> isAskedFor)
    {
        if (!fit.IsProposable)
        {
            return Wording.List(fit.Misfits.Where(misfit => misfit.Weight is not MisfitWeight.Note).Select(misfit => misfit.Text));
        }

        return isAskedFor(best) && !isAskedFor(fit)
            ? new("hồ sơ đề nghị cơ sở khác", "the request names another facility")
            : PairComparison.Tell(nameOf(fit), fit.Value, best.Value);
    }
}
