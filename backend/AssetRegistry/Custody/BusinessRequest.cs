namespace AssetRegistry.Custody;

/// <summary>An enterprise asks to lease a kept facility.</summary>
public sealed record BusinessRequest(
    Guid RequestId, string Business, string Purpose, decimal? AreaM2, long? PricePerMonthDong, int? TermMonths, DateOnly RequestedOn,
    BusinessRequestStatus Status = BusinessRequestStatus.Open, DateOnly? ClosedOn = null, string? ClosingReason = null);
