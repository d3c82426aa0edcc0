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
        _ => new("xã", "commune"),
    };
}
