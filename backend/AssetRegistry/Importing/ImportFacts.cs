namespace AssetRegistry.Importing;

/// <summary>The facts of imports as sentences; null for other facts.</summary>
internal static class ImportFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        FacilityImportStarted e => new($"Bắt đầu nhập tệp “{e.FileName}”.", $"The import of the file \"{e.FileName}\" began."),
        FacilityImportPartStored e => new(
            $"Nhập từ tệp: đăng ký {e.Registered.Count}, sửa {e.Corrected}, không đổi {e.Unchanged}, từ chối {e.Refused.Count} dòng.",
            $"Of the file, {e.Registered.Count} rows were registered, {e.Corrected} corrected, {e.Unchanged} unchanged and {e.Refused.Count} refused."),
        FacilityImportPartUndone e => new(
            $"Hoàn tác lần nhập tệp: kết thúc {e.Ended.Count} cơ sở, giữ lại {e.Kept.Count} cơ sở đã có phát sinh.",
            $"The import was undone: {e.Ended.Count} facilities ended, {e.Kept.Count} kept because something has happened to them."),
        ImportRequested e => new($"Nộp tệp “{e.FileName}” để nhập {e.Kind.InWords().Vietnamese}.", $"The file \"{e.FileName}\" was handed in to import {e.Kind.InWords().English}."),
        ImportChecked e => new($"Đã kiểm tra tệp: {Words(e.Figures).Vietnamese}.", $"The file was checked: {Words(e.Figures).English}."),
        ImportFileRefused e => new($"Không đọc được tệp: {e.Reason.Vietnamese}", $"The file cannot be read: {e.Reason.English}"),
        ImportAccepted { IsPartial: true } => new("Chấp nhận lưu các dòng đúng của tệp.", "What is right in the file was accepted."),
        ImportAccepted => new("Chấp nhận lưu tệp.", "The file was accepted."),
        ImportCancelled => new("Hủy lần nhập tệp.", "The import was cancelled."),
        ImportCompleted e => new($"Đã lưu tệp: {Words(e.Figures).Vietnamese}.", $"The file was stored: {Words(e.Figures).English}."),
        ImportUndoRequested => new("Yêu cầu hoàn tác lần nhập tệp.", "The import is to be undone."),
        ImportUndone e => new(
            $"Đã hoàn tác lần nhập tệp: kết thúc {e.Ended} cơ sở, giữ lại {e.Kept}.", $"The import was undone: {e.Ended} facilities ended, {e.Kept} kept."),
        _ => null,
    };

    private static LocalizedText Words(ImportFigures figures) => new(
        $"{figures.Added} mới, {figures.Changed} thay đổi, {figures.Unchanged} không đổi, {figures.Refused} bị từ chối",
        $"{figures.Added} new, {figures.Changed} changed, {figures.Unchanged} unchanged, {figures.Refused} refused");
}
