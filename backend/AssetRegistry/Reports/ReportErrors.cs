namespace AssetRegistry.Reports;

/// <summary>A frozen report is not what its hash says: the database was changed behind the register's back.</summary>
public sealed class ReportAlteredException(Guid snapshotId, DateOnly effectiveAt) : AssetRegistryException(
    "REPORT_ALTERED",
    new($"Báo cáo đã chốt đến ngày {Wording.Date(effectiveAt).Vietnamese} không còn khớp với mã băm lúc gửi: dữ liệu lưu trữ đã bị thay đổi. " +
        "Hãy báo người quản trị đối chiếu với bản sao lưu và không dùng số liệu này.",
        $"The report frozen for {Wording.Date(effectiveAt).English} no longer matches the hash it was sent with: what is stored was changed. " +
        "Please ask the administrator to compare with a backup, and do not use its figures."))
{
    public Guid SnapshotId { get; } = snapshotId;

    public DateOnly EffectiveAt { get; } = effectiveAt;
}

/// <summary>Only the declaration of facilities is made of one facility by itself; other reports count many.</summary>
public sealed class ReportNotOfOneFacilityException(ReportCode report) : AssetRegistryException(
    "REPORT_NOT_OF_ONE_FACILITY",
    new($"Báo cáo “{report.InWords().Vietnamese}” không lập cho riêng một cơ sở. " +
        $"Hãy bỏ chọn cơ sở, hoặc chọn báo cáo “{ReportCode.InventoryOfFacilities.InWords().Vietnamese}”.",
        $"The report \"{report.InWords().English}\" is not made of one facility. " +
        $"Please leave the facility out, or choose the report \"{ReportCode.InventoryOfFacilities.InWords().English}\"."),
    "facilityId")
{
    public ReportCode Report { get; } = report;
}
