namespace AssetRegistry.Rules;

/// <summary>On which days the offices of Viet Nam work: Monday to Friday but for holidays, and on the weekend days that make up for exchanged ones.
/// A year that no pack speaks of has weekends only.</summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<DateOnly> _off;
    private readonly HashSet<DateOnly> _madeUp;

    public WorkingCalendar(IEnumerable<Holiday> holidays, IEnumerable<MakeUpDay> makeUpDays)
    {
        var exchanged = makeUpDays.ToList();
        _off = [.. holidays.Select(holiday => holiday.Date), .. exchanged.Select(day => day.InsteadOf)];
        _madeUp = [.. exchanged.Select(day => day.Date)];
    }

    public bool IsWorkingDay(DateOnly date) =>
        _madeUp.Contains(date) || (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_off.Contains(date));

    /// <summary>The n-th working day after a date, which is not counted itself; the date itself for 0.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>How many working days lie after the first date, up to and with the last; 0 when the last does not come after it.</summary>
    public int CountWorkingDays(DateOnly after, DateOnly last)
    {
        var count = 0;
        for (var date = after.AddDays(1); date <= last; date = date.AddDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The date itself when offices work on it, else the next day they do.</summary>
    public DateOnly WorkingDayFrom(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }
}
