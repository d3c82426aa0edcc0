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
        _ => null,
    };
}
