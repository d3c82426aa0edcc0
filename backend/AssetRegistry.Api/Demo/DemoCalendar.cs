using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Demo;

/// <summary>Dates of the story. Offices work from Monday to Friday.</summary>
public static class DemoCalendar
{
    /// <summary>From this day on, and until <see cref="LastDayOfFigures"/>, the published figures hold.</summary>
    public static readonly DateOnly FirstDayOfFigures = new(2025, 9, 16);

    public static readonly DateOnly LastDayOfFigures = new(2025, 10, 14);

    /// <summary>The first day on which the figures differ again.</summary>
    public static readonly DateOnly AfterFigures = LastDayOfFigures.AddDays(1);

    public static DateOnly Workday(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(-1),
        DayOfWeek.Sunday => date.AddDays(-2),
        _ => date,
    };

    public static DateOnly AddWorkdays(DateOnly date, int days)
    {
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            left -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return date;
    }

    /// <summary>The workday that lies the given part of the way from the first to the last day.</summary>
    public static DateOnly Between(DateOnly first, DateOnly last, int index, int count) =>
        count <= 1 ? last : Workday(first.AddDays((last.DayNumber - first.DayNumber) * index / (count - 1)));

    /// <summary>A moment of that day in Viet Nam, in office hours; later steps of a day have a higher turn.</summary>
    public static DateTimeOffset At(DateOnly date, int turn = 0) => VietnamTime.At(date, new TimeOnly(8, 0)).AddMinutes(turn * 5);
}
