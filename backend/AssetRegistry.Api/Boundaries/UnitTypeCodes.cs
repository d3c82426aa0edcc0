namespace AssetRegistry.Api.Boundaries;

/// <summary>How files name the sort of a unit: xa, phuong, thi_tran, dac_khu, and huyen for the island districts without communes.</summary>
internal static class UnitTypeCodes
{
    private static readonly (string Code, AdministrativeUnitType Type, string Word)[] Known =
    [
        ("xa", AdministrativeUnitType.Commune, "Xã"),
        ("phuong", AdministrativeUnitType.Ward, "Phường"),
        ("thi_tran", AdministrativeUnitType.Township, "Thị trấn"),
        ("dac_khu", AdministrativeUnitType.SpecialZone, "Đặc khu"),
        ("huyen", AdministrativeUnitType.District, "Huyện"),
    ];

    /// <summary>All that a commune can be, for messages.</summary>
    public static string Communes { get; } = string.Join(", ", Known.SkipLast(1).Select(known => known.Code));

    /// <summary>All that a former unit can be, for messages.</summary>
    public static string All { get; } = string.Join(", ", Known.Select(known => known.Code));

    /// <summary>Null for those that no file of communes holds.</summary>
    public static string? Of(AdministrativeUnitType type) => Known.Where(known => known.Type == type).Select(known => known.Code).FirstOrDefault();

    /// <summary>Null: it is none.</summary>
    public static AdministrativeUnitType? Find(string? code) =>
        Known.Where(known => known.Code == code).Select(known => (AdministrativeUnitType?)known.Type).FirstOrDefault();

    /// <summary>Null: it is no commune, ward, township or special zone.</summary>
    public static AdministrativeUnitType? OfCommune(string? code) => Find(code) is { } type and not AdministrativeUnitType.District ? type : null;

    /// <summary>The word before the name.</summary>
    public static string Word(AdministrativeUnitType type) => Known.First(known => known.Type == type).Word;
}
