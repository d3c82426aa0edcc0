namespace AssetRegistry.Reports;

/// <summary>Freezes a report as it is sent.</summary>
/// <param name="Content">Its figures and the records behind them, as canonical JSON.</param>
public sealed record FreezeReport(
    Guid SnapshotId,
    ReportCode Code,
    string ProvinceCode,
    DateOnly EffectiveAt,
    DateTimeOffset RecordedAt,
    string Content,
    string? Note,
    Paper? Paper,
    DateOnly EffectiveOn);
