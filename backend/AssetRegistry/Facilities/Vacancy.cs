namespace AssetRegistry.Facilities;

/// <summary>How long a facility or a part has stood vacant on a day.</summary>
/// <param name="Months">Whole months.</param>
public sealed record Vacancy(DateOnly Since, int Months)
{
    /// <summary>Null when it is not vacant, or was not yet.</summary>
    public static Vacancy? Of(DateOnly? vacantSince, DateOnly date) => vacantSince is { } since && since <= date
        ? new(since, ((date.Year - since.Year) * 12) + date.Month - since.Month - (IsMonthComplete(since, date) ? 0 : 1))
        : null;

    // A month begun on the 31st is complete on the last day of a shorter one.
    private static bool IsMonthComplete(DateOnly since, DateOnly date) =>
        date.Day >= since.Day || date.Day == DateTime.DaysInMonth(date.Year, date.Month);
}
