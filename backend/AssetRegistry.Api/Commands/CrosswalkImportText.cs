using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Commands;

/// <summary>The outcome of an import of a crosswalk, said at the command line.</summary>
internal static class CrosswalkImportText
{
    public static LocalizedText Of(CrosswalkImportReport report) => report switch
    {
        { DryRun: true } => new($"Chạy thử: {Counts(report).Vietnamese} Không lưu gì cả.", $"Dry run: {Counts(report).English} Nothing was stored."),
        { IsStored: true } => new($"Đã lưu: {Counts(report).Vietnamese}", $"Stored: {Counts(report).English}"),
        { RefusedRows: > 0, Counts.ChangeSomething: true } => new(
            $"{Counts(report).Vietnamese} Không lưu gì cả; hãy sửa tệp, hoặc dùng --partial để lưu phần đúng.",
            $"{Counts(report).English} Nothing was stored; mend the file, or use --partial to store what is right."),
        _ => new($"{Counts(report).Vietnamese} Không có gì để lưu.", $"{Counts(report).English} There was nothing to store."),
    };

    private static LocalizedText Counts(CrosswalkImportReport report) => new(
        $"{report.Counts.Entered} đơn vị cũ được thêm, {report.Counts.Ended} đơn vị được kết thúc, {report.Counts.Unchanged} không đổi, trong đó {report.Counts.Divided} đơn vị bị chia; {report.RefusedRows} dòng bị từ chối.",
        $"{report.Counts.Entered} former units entered, {report.Counts.Ended} units ended, {report.Counts.Unchanged} unchanged, of these {report.Counts.Divided} divided; {report.RefusedRows} rows refused.");
}
