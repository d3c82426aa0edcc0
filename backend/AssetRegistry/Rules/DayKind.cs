namespace AssetRegistry.Rules;

/// <summary>Which days of a span count.</summary>
public enum DayKind
{
    CalendarDays,
    WorkingDays,
}
