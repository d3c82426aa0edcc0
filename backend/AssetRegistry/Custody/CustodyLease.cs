namespace AssetRegistry.Custody;

/// <summary>A short-term lease of a kept facility: no auction, no land registration.</summary>
/// <param name="EndsOn">Its last day; moved forward when notice is given. Whether it still runs is told by the date alone.</param>
/// <param name="AgreedEndsOn">The last day as agreed in the contract.</param>
/// <param name="NoticeDays">How many days before its end notice must be given in writing.</param>
/// <param name="NoticeOn">When notice was given; null while none was.</param>
/// <param name="EndingReason">Why it ends before the agreed day; null when it does not.</param>
/// <param name="Override">Why it was granted although a public body had asked; null when none had.</param>
public sealed record CustodyLease(
    Guid LeaseId, Guid? BusinessRequestId, string Lessee, decimal AreaM2, long PricePerMonthDong, DateOnly StartsOn, DateOnly EndsOn,
    DateOnly AgreedEndsOn, int NoticeDays, Paper? Contract, DateOnly? NoticeOn = null, string? EndingReason = null, PublicNeedOverride? Override = null)
{
    /// <summary>How it stood before notice was given because of a decision: so it stands again when that decision is revoked. Null: no such notice.</summary>
    public LeaseTerm? BeforeDecision { get; init; }

    /// <summary>Whether somebody has the facility on lease on this day, or will have.</summary>
    public bool IsOverOn(DateOnly day) => EndsOn < day;

    /// <summary>The last day on which notice that ends it on the agreed day can be given.</summary>
    public DateOnly NoticeDueOn => AgreedEndsOn.AddDays(-NoticeDays);

    public LeaseTerm Term => new(EndsOn, NoticeOn, EndingReason);

    /// <summary>Of two notices the one that ends it sooner holds; the other holds again should the decision behind the first be revoked.</summary>
    internal CustodyLease With(LeaseTerm notice, bool isOfDecision)
    {
        if (NoticeOn is not null && notice.EndsOn >= EndsOn)
        {
            return !isOfDecision && BeforeDecision is { } before && notice.EndsOn < before.EndsOn ? this with { BeforeDecision = notice } : this;
        }

        return WithTerm(notice) with { BeforeDecision = isOfDecision ? BeforeDecision ?? Term : null };
    }

    internal CustodyLease Restored() => BeforeDecision is { } before ? WithTerm(before) with { BeforeDecision = null } : this;

    private CustodyLease WithTerm(LeaseTerm term) => this with { EndsOn = term.EndsOn, NoticeOn = term.NoticeOn, EndingReason = term.EndingReason };
}

/// <summary>When a lease ends, since when that is known, and why before the agreed day.</summary>
public sealed record LeaseTerm(DateOnly EndsOn, DateOnly? NoticeOn, string? EndingReason);
