using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Assignments;

/// <summary>Small provinces made of random numbers, and what trying every assignment of them finds.</summary>
internal static class RandomMatching
{
    private static readonly decimal?[] Areas = [null, 100, 200, 300, 420, 500, 900];
    private static readonly Position[] Places = [new(103.40, 22.40), new(103.45, 22.40), new(103.40, 22.50), new(103.60, 22.20)];

    public static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(250).WithReplay(20251125, 3);

    /// <summary>Up to five spaces and six needs, so that all assignments can be tried.</summary>
    public static Arbitrary<MatchingInputs> Small { get; } = Arb.From(Provinces(5, 6));

    public static Arbitrary<MatchingInputs> Larger { get; } = Arb.From(Provinces(15, 40));

    /// <summary>The best worth of all assignments, found by trying each.</summary>
    public static MatchingWorth BestOf(FitTable fits) => BestFrom(fits, 0, []);

    public static MatchingWorth WorthOf(FitTable fits, IReadOnlyList<AssignmentPairing> pairings) => MatchingWorth.Of(
        fits, [.. MatchingReport.Of(fits, pairings).Pairs.Select(pair => pair.Fit)]);

    private static MatchingWorth BestFrom(FitTable fits, int index, List<SpaceFit> chosen)
    {
        if (index == fits.Inputs.Spaces.Count)
        {
            return MatchingWorth.Of(fits, chosen);
        }

        var best = BestFrom(fits, index + 1, chosen);
        foreach (var fit in fits.ForSpace(fits.Inputs.Spaces[index].Key).Where(fit => chosen.All(taken => taken.Request.Key != fit.Request.Key)))
        {
            var worth = BestFrom(fits, index + 1, [.. chosen, fit]);
            best = worth.CompareTo(best) > 0 ? worth : best;
        }

        return best;
    }

    private static Gen<MatchingInputs> Provinces(int mostSpaces, int mostNeeds) =>
        from spaces in Gen.Choose(0, mostSpaces)
        from needs in Gen.Choose(0, mostNeeds)
        from numbers in Gen.ArrayOf(Gen.Choose(0, 9999), (spaces * 3) + (needs * 6))
        select Province(spaces, needs, new Queue<int>(numbers));

    private static MatchingInputs Province(int spaceCount, int needCount, Queue<int> numbers)
    {
        T One<T>(IReadOnlyList<T> of) => of[numbers.Dequeue() % of.Count];
        var communes = new[] { Matchable.TaLeng, Matchable.MuongKim };
        List<OfferedSpace> spaces =
            [.. Enumerable.Range(1, spaceCount).Select(number => Matchable.Space(number, One(Areas), One(communes), One(Places)))];
        return MatchingInputs.Of(spaces, Enumerable.Range(1, needCount).Select(number =>
        {
            var need = Matchable.Need(number, One([1, 1, 2, 3]), One(Areas), One([.. communes, null]), One(Places), One([5, 5, 9]));
            var wanted = numbers.Dequeue();
            return spaces.Count > 0 && wanted % 3 == 0 ? need with { Wanted = spaces[wanted % spaces.Count].Key } : need;
        }));
    }
}

/// <summary>What an assignment is worth: requests served by class, need met, ways, days; told once more, without the weights of the method.</summary>
internal sealed record MatchingWorth(IReadOnlyList<long> Levels) : IComparable<MatchingWorth>
{
    public static MatchingWorth Of(FitTable fits, IReadOnlyList<SpaceFit> pairs) => new(
    [
        .. fits.Inputs.Requests.Select(request => request.Priority.Rank).Distinct().Order()
            .Select(rank => (long)pairs.Count(pair => pair.Request.Priority.Rank == rank)),
        (long)(pairs.Sum(pair => pair.MetAreaM2) * 100),
        -pairs.Sum(pair => pair.DistanceM ?? PairValue.UnknownDistanceM),
        -pairs.Sum(pair => (long)pair.Request.AskedOn.DayNumber),
    ]);

    public int CompareTo(MatchingWorth? other) =>
        Levels.Zip(other!.Levels, (left, right) => left.CompareTo(right)).FirstOrDefault(order => order != 0);
}
