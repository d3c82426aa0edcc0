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
    /// <summary>Whether somebody has the facility on lease on this day, or will have.</summary>
    public bool IsOverOn(DateOnly day) => EndsOn < day;

    /// <summary>The last day on which notice that ends it on the agreed day can be given.</summary>
    public DateOnly NoticeDueOn => AgreedEndsOn.AddDays(-NoticeDays);
}
