namespace AssetRegistry.Importing;

/// <summary>The words for codes of imports.</summary>
public static class ImportTerms
{
    public static LocalizedText InWords(this ImportStatus status) => status switch
    {
        ImportStatus.Checking => new("đang kiểm tra", "being checked"),
        ImportStatus.Checked => new("đã kiểm tra, chờ chấp nhận", "checked and waiting to be accepted"),
        ImportStatus.Unreadable => new("không đọc được", "not readable"),
        ImportStatus.Storing => new("đang lưu", "being stored"),
        ImportStatus.Completed => new("đã lưu xong", "stored"),
        ImportStatus.Cancelled => new("đã hủy", "cancelled"),
        ImportStatus.Undoing => new("đang hoàn tác", "being undone"),
        _ => new("đã hoàn tác", "undone"),
    };

    public static LocalizedText InWords(this ImportKind kind) => kind switch
    {
        ImportKind.Facilities => new("cơ sở nhà, đất", "facilities"),
        ImportKind.Communes => new("ranh giới xã, phường", "boundaries of communes"),
        _ => new("bảng đối chiếu đơn vị cũ – mới", "crosswalk of units"),
    };
}
