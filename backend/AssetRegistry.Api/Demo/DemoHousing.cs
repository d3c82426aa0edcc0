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
        var needed = DemoShares.Of(Needed, communes.Count);
        var arranged = DemoShares.Of(Arranged, communes.Count);
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
}
