namespace AssetRegistry.Api.Demo;

/// <summary>What nobody needs: six seats of former districts go to the land fund centre, and more is found surplus after the published figures.</summary>
public sealed class DemoSurplus(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly FirstSurplus = new(2025, 8, 11);
    private static readonly DateOnly LastSurplus = new(2025, 11, 28);

    public IEnumerable<DemoStep> Steps()
    {
        for (var turn = 0; turn < cast.Custody.Count; turn++)
        {
            var date = DemoCalendar.Between(FirstSurplus, DemoCalendar.FirstDayOfFigures, turn, cast.Custody.Count);
            yield return Declare(cast.Custody[turn], date, 5 + turn);
            yield return Receive(cast.Custody[turn], date, 80 + turn);
        }

        for (var turn = 0; turn < cast.LaterSurplus.Count; turn++)
        {
            yield return Declare(
                cast.LaterSurplus[turn], DemoCalendar.Between(DemoCalendar.AfterFigures, LastSurplus, turn, cast.LaterSurplus.Count), 5 + turn);
        }

        foreach (var (facility, turn) in cast.LaterSurplus.TakeLast(4).Select((facility, turn) => (facility, turn)))
        {
            yield return Receive(facility, new DateOnly(2025, 12, 10), turn);
        }
    }

    private DemoStep Declare(DemoFacility facility, DateOnly date, int turn) => new(DemoCalendar.At(date, turn), async token => await stage.ClassifyAsync(
        await stage.FacilityAsync(facility.Number, token), Classification.Surplus, Reform, "Dôi dư sau sắp xếp đơn vị hành chính",
        papers.Next(PaperKind.Submission, DemoOrganisations.FinanceDepartment, stage.Today), token));

    private DemoStep Receive(DemoFacility facility, DateOnly date, int turn) => new(DemoCalendar.At(date, turn), async token => await stage.ReceiveIntoCustodyAsync(
        await stage.FacilityAsync(facility.Number, token), papers.Next(PaperKind.HandoverMinutes, DemoOrganisations.LandFundCentre, stage.Today), token));
}
