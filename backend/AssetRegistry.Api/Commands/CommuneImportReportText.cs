using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Commands;

/// <summary>The outcome of an import, said at the command line.</summary>
internal static class CommuneImportReportText
{
    public static LocalizedText NothingStored { get; } = new("Không lưu gì cả.", "Nothing was stored.");

    public static LocalizedText Of(RejectedFeature rejected) => new(
        $"Đối tượng {rejected.Index + 1}{Name(rejected)}: {rejected.Reason.Vietnamese}",
        $"Feature {rejected.Index + 1}{Name(rejected)}: {rejected.Reason.English}");

    public static LocalizedText Of(CommuneImportReport report) => report switch
    {
        { DryRun: true } => new(
            $"Chạy thử: {report.Accepted} xã, phường hợp lệ, {report.Rejected.Count} bị từ chối. Không lưu gì cả.",
            $"Dry run: {report.Accepted} communes are right, {report.Rejected.Count} were refused. Nothing was stored."),
        { Rejected.Count: > 0, Stored: 0, Unchanged: 0 } => new(
            $"{report.Rejected.Count} đối tượng bị từ chối, {report.Accepted} hợp lệ. Không lưu gì cả; hãy sửa tệp, hoặc dùng --partial để lưu phần hợp lệ.",
            $"{report.Rejected.Count} features were refused, {report.Accepted} are right. Nothing was stored; mend the file, or use --partial to store what is right."),
        _ => new(
            $"Đã lưu ranh giới {report.Stored} xã, phường; {report.Unchanged} không thay đổi; {report.Rejected.Count} bị từ chối.",
            $"Stored the boundaries of {report.Stored} communes; {report.Unchanged} unchanged; {report.Rejected.Count} refused."),
    };

    private static string Name(RejectedFeature rejected) => rejected.Name is null ? "" : $" ({rejected.Name})";
}
