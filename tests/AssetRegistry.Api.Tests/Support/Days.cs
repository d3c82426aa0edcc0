using System.Globalization;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>The dates of a case in the tests: after the demonstration's declarations of surplus, each step on a day of its own.</summary>
public static class Days
{
    public const string Drafted = "2026-01-05";
    public const string Requested = "2026-01-05";
    public const string Accepted = "2026-01-06";
    public const string SupplementAsked = "2026-01-07";
    public const string AppraisalStarted = "2026-01-08";
    public const string OpinionDue = "2026-01-09";
    public const string Appraised = "2026-01-12";
    public const string Forwarded = "2026-01-14";
    public const string Decided = "2026-01-20";
    public const string Resubmitted = "2026-01-22";
    public const string Objected = "2026-01-23";
    public const string Changed = "2026-01-22";
    public const string HandedOver = "2026-01-28";
    public const string Reformed = "2026-02-02";
    public const string Merged = "2026-02-05";
    public const string InUse = "2026-02-09";

    /// <summary>Two days from now: tomorrow for every clock on earth.</summary>
    public static string Future => TimeProvider.System.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
