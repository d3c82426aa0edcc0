namespace AssetRegistry.Boundaries;

/// <summary>The code lists of administrative units in words.</summary>
public static class AdministrativeUnitTerms
{
    public static LocalizedText InWords(this AdministrativeUnitType type) => type switch
    {
        AdministrativeUnitType.Province => new("tỉnh", "province"),
        AdministrativeUnitType.Ward => new("phường", "ward"),
        AdministrativeUnitType.SpecialZone => new("đặc khu", "special zone"),
        AdministrativeUnitType.Township => new("thị trấn", "township"),
        AdministrativeUnitType.District => new("huyện", "district"),
        _ => new("xã", "commune"),
    };

    public static LocalizedText InWords(this SuccessionKind kind) => kind switch
    {
        SuccessionKind.Merged => new("nhập vào", "merged into"),
        SuccessionKind.Divided => new("chia một phần cho", "in part to"),
        SuccessionKind.Renamed => new("đổi thành", "renamed to"),
        SuccessionKind.Unchanged => new("giữ nguyên", "unchanged as"),
        _ => new("điều chỉnh địa giới", "redrawn as"),
    };
}
