using AssetRegistry.Rules;

namespace AssetRegistry.Custody;

/// <summary>How long a short-term lease may last at most, and how long before its end notice must be given at least.</summary>
internal sealed record LeaseLimits(int MaxMonths, int NoticeDays)
{
    /// <summary>As the law of that day has them.</summary>
    public static LeaseLimits On(DateOnly day, RuleBook rules)
    {
        var pack = rules.On(day);
        return new(pack.Deadline(DeadlineKind.LeaseTermMax).Months, pack.Deadline(DeadlineKind.LeaseNotice).Days);
    }
}
