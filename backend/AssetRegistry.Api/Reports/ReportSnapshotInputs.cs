using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Reports;

/// <summary>Freezes a report as it is sent.</summary>
/// <param name="EffectiveAt">The day its figures hold for; null: today in Viet Nam.</param>
/// <param name="RecordedAt">The moment whose knowledge they rest on; null: now.</param>
/// <param name="Note">What it is sent for; null: nothing is noted.</param>
/// <param name="Paper">The letter it is sent with.</param>
public sealed record FreezeReportInput(
    Guid IdempotencyKey, ReportCode Code, string ProvinceCode, DateOnly? EffectiveAt = null, DateTimeOffset? RecordedAt = null,
    string? Note = null, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;
