namespace AssetRegistry.Api.Demo;

/// <summary>Official housing: every commune counts who needs it and who got it. The totals are the published ones on the days of the figures.</summary>
public sealed class DemoHousing(DemoStage stage)
{
    /// <summary>Published: 1,958 officials need housing, 607 have it.</summary>
    private const int Needed = 1958;
    private const int Arranged = 607;
    private const int ArrangedAfterwards = 25;
    private static readonly DateOnly FirstCount = new(2025, 8, 4);

    public IEnumerable<DemoStep> Steps()
    {
        var communes = DemoOrganisations.Communes;
        var needed = Shares(Needed, communes.Count);
        var arranged = Shares(Arranged, communes.Count);
        for (var turn = 0; turn < communes.Count; turn++)
        {
            var (commune, need, got) = (communes[turn], needed[turn], arranged[turn]);
            var date = DemoCalendar.Between(FirstCount, DemoCalendar.FirstDayOfFigures, turn, communes.Count);
            yield return new DemoStep(DemoCalendar.At(date, turn), token => stage.NeedHousingAsync(commune, need, token));
            yield return new DemoStep(DemoCalendar.At(date, 60 + turn), token => stage.ArrangeHousingAsync(commune, got, token));
        }

        yield return new DemoStep(
            DemoCalendar.At(DemoCalendar.AfterFigures), token => stage.ArrangeHousingAsync(communes[0], arranged[0] + ArrangedAfterwards, token));
    }

    /// <summary>Uneven shares that add up to the total: some communes lie further from the old district seats than others.</summary>
    private static int[] Shares(int total, int count)
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
