namespace AssetRegistry.Api.Reports;

/// <summary>What somebody has to be warned of.</summary>
internal enum WarningKind
{
    ProvisionalHandoverOverdue,
    VacantTooLong,
    CaseOverdue,
    AreaAboveNorm,
}

/// <summary>One case of report R10.</summary>
/// <param name="CommuneCode">Null: it is in no one commune.</param>
/// <param name="Category">Null: it is about no facility.</param>
/// <param name="Holder">Whose matter it is.</param>
/// <param name="Since">When the time that has run out began, or the area became what it is.</param>
/// <param name="Due">The last day it would have been in order; null: the law sets none.</param>
/// <param name="OverM2">What goes beyond the norm; null: it is about time.</param>
internal sealed record Warning(
    WarningKind Kind, RecordReference Record, string? CommuneCode, string? CommuneName, string? Category, Guid HolderId, string Holder,
    DateOnly Since, DateOnly? Due, decimal? OverM2 = null)
{
    /// <summary>The row of report R1 that the case belongs to; null: to none.</summary>
    public string? RowKey(FacilityGrouping grouping) => Record.Noun != nameof(Facility) ? null : grouping switch
    {
        FacilityGrouping.Commune => CommuneCode,
        FacilityGrouping.Holder => HolderId.ToString(),
        _ => Category,
    };
}

/// <summary>Warnings in words.</summary>
internal static class WarningTerms
{
    public static LocalizedText InWords(this WarningKind kind) => kind switch
    {
        WarningKind.ProvisionalHandoverOverdue => new("cơ sở tạm bàn giao quá hạn chưa hoàn thiện", "provisional handovers not made formal in time"),
        WarningKind.VacantTooLong => new("cơ sở bỏ trống quá thời hạn", "facilities vacant for too long"),
        WarningKind.AreaAboveNorm => new("đơn vị có diện tích làm việc vượt tiêu chuẩn, định mức", "organisations with more area than the norm allows"),
        _ => new("hồ sơ quá thời hạn quyết định", "dossiers not decided in time"),
    };
}
