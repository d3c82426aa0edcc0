using AssetRegistry.Api.Importing;

namespace AssetRegistry.Api.Commands;

/// <summary>The outcome of an import of facilities, said at the command line.</summary>
internal static class FacilityImportText
{
    public static LocalizedText Stopped { get; } = new(
        "Việc nhập dừng lại. Phần đã lưu trước đó, nếu có, vẫn giữ; nhập lại tệp đã sửa sẽ không ghi trùng.",
        "The import has stopped. What was stored before, if anything, stays; importing the mended file again repeats nothing.");

    public static LocalizedText Of(RefusedRow row) => new(
        $"Dòng {row.Row}{Place(row).Vietnamese}: {row.Reason.Vietnamese}",
        $"Row {row.Row}{Place(row).English}: {row.Reason.English}");

    public static LocalizedText Of(FacilityImportReport report) => report switch
    {
        { DryRun: true } => new($"Chạy thử: {Counts(report).Vietnamese} Không lưu gì cả.", $"Dry run: {Counts(report).English} Nothing was stored."),
        { IsStored: true } => new(
            $"Đã lưu: {Counts(report).Vietnamese} Hoàn tác bằng: assetregistry import undo {report.BatchId}",
            $"Stored: {Counts(report).English} Undo with: assetregistry import undo {report.BatchId}"),
        { Outcome.Refused: > 0, Outcome.ChangeSomething: true } => new(
            $"{Counts(report).Vietnamese} Không lưu gì cả; hãy sửa tệp, hoặc dùng --partial để lưu phần đúng.",
            $"{Counts(report).English} Nothing was stored; mend the file, or use --partial to store what is right."),
        _ => new($"{Counts(report).Vietnamese} Không có gì để lưu.", $"{Counts(report).English} There was nothing to store."),
    };

    public static LocalizedText Of(KeptFacility kept) => new(
        $"Giữ lại cơ sở {kept.Number} – {kept.Name}: đã có phát sinh sau khi nhập.",
        $"Facility {kept.Number} – {kept.Name} was kept: something has happened to it since the import.");

    public static LocalizedText Of(ImportBatch batch) => new(
        $"Đã hoàn tác lần nhập “{batch.FileName}”: kết thúc {batch.Undone} cơ sở, giữ lại {batch.Kept}.",
        $"The import of \"{batch.FileName}\" was undone: {batch.Undone} facilities ended, {batch.Kept} kept.");

    private static LocalizedText Place(RefusedRow row) => new(
        (row.Number is null ? "" : $" ({row.Number})") + (row.Column is null ? "" : $", cột “{row.Column}”"),
        (row.Number is null ? "" : $" ({row.Number})") + (row.Column is null ? "" : $", column \"{row.Column}\""));

    private static LocalizedText Counts(FacilityImportReport report) => new(
        $"{report.Outcome.Registered} cơ sở mới, {report.Outcome.Corrected} cơ sở được sửa, {report.Outcome.Unchanged} không đổi, {report.Outcome.Refused} dòng bị từ chối.",
        $"{report.Outcome.Registered} new facilities, {report.Outcome.Corrected} corrected, {report.Outcome.Unchanged} unchanged, {report.Outcome.Refused} rows refused.");
}
