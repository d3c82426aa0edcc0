namespace AssetRegistry.Api.Demo;

/// <summary>The inventory: most facilities are entered in July 2025, some late, the last ones when the figures are drawn up, a few after that.</summary>
public sealed class DemoInventory(DemoStage stage, DemoCast cast)
{
    private const int FoundOnFirstDayOfFigures = 7;
    private const int EnteredLate = 20;
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly EndOfInventory = new(2025, 7, 25);
    private static readonly DateOnly LateEntry = new(2025, 8, 12);

    public IEnumerable<DemoStep> Steps()
    {
        var inTime = cast.Registered.Count - FoundOnFirstDayOfFigures;
        for (var index = 0; index < cast.Registered.Count; index++)
        {
            var facility = cast.Registered[index];
            yield return index >= inTime ? Enter(facility, DemoCalendar.FirstDayOfFigures, DemoCalendar.FirstDayOfFigures, index - inTime)
                : index >= inTime - EnteredLate ? Enter(facility, Reform, LateEntry, index - inTime + EnteredLate)
                : Enter(facility, Reform, DemoCalendar.Between(Reform, EndOfInventory, index, inTime), 0);
        }

        for (var index = 0; index < cast.RegisteredLater.Count; index++)
        {
            yield return Enter(cast.RegisteredLater[index], DemoCalendar.AfterFigures, DemoCalendar.AfterFigures, index);
        }
    }

    private DemoStep Enter(DemoFacility facility, DateOnly effectiveOn, DateOnly recordedOn, int turn) =>
        new(DemoCalendar.At(recordedOn, turn), cancellationToken => stage.RegisterAsync(facility, effectiveOn, cancellationToken), IsIndependent: true);
}
