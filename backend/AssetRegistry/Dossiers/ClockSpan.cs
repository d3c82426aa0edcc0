namespace AssetRegistry.Dossiers;

/// <summary>Days on which a dossier's clock ran, or stood still while something was missing.</summary>
/// <param name="From">The first day; the day itself is not counted, the next is the first of the time allowed.</param>
/// <param name="To">Null while it lasts.</param>
public sealed record ClockSpan(DateOnly From, DateOnly? To, bool IsRunning);
