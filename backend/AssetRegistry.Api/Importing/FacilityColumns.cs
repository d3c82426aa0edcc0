namespace AssetRegistry.Api.Importing;

/// <summary>How files call the columns: the names that exports give them, and the headings of the lists that officials keep.</summary>
internal static class FacilityColumns
{
    /// <summary>By key, the likeliest heading first. Marks, case and signs do not count.</summary>
    private static readonly IReadOnlyList<(FacilityColumn Column, string Key, string Field, string[] Headings)> All =
    [
        (FacilityColumn.Number, "number", "number", ["number", "Mã cơ sở", "Mã số", "Mã số cơ sở", "Facility number", "Code"]),
        (FacilityColumn.Name, "name", "name", ["name", "Tên cơ sở", "Tên cơ sở nhà, đất", "Tên trụ sở", "Tên", "Facility"]),
        (FacilityColumn.FormerName, "old_name", "formerName", ["old_name", "Tên cũ", "Tên trước sắp xếp", "Former name"]),
        (FacilityColumn.Category, "category", "category", ["category", "Loại cơ sở", "Loại hình", "Nhóm cơ sở"]),
        (FacilityColumn.Classification, "class", "classification", ["class", "Phân loại", "Phương án sắp xếp", "Classification"]),
        (FacilityColumn.Commune, "commune", "communeId", ["commune", "Mã xã", "Mã xã, phường", "Commune code", "commune_nm", "Xã, phường", "Xã", "Tên xã, phường"]),
        (FacilityColumn.FormerCommune, "old_comm", "formerCommuneName", ["old_comm", "Xã, phường cũ", "Xã cũ", "Xã trước sắp xếp", "Former commune"]),
        (FacilityColumn.Address, "address", "address", ["address", "Địa chỉ", "Địa điểm"]),
        (FacilityColumn.Holder, "holder", "holderId", ["holder", "Mã đơn vị quản lý", "Mã ĐVQHNS", "Holder code", "Cơ quan, đơn vị quản lý", "Đơn vị quản lý", "Đơn vị sử dụng"]),
        (FacilityColumn.LandArea, "land_m2", "landAreaM2", ["land_m2", "Diện tích đất (m²)", "Diện tích đất (m2)", "Diện tích đất", "Diện tích khuôn viên", "Land (m²)", "Land area"]),
        (FacilityColumn.FloorArea, "floor_m2", "floorAreaM2", ["floor_m2", "Diện tích sàn (m²)", "Diện tích sàn (m2)", "Diện tích sàn", "Diện tích sàn sử dụng", "Floor (m²)", "Floor area"]),
        (FacilityColumn.VacantSince, "vacant", "vacantSince", ["vacant", "Bỏ trống từ ngày", "Ngày bỏ trống", "Vacant since"]),
        (FacilityColumn.Sensitivity, "sensitive", "sensitivity", ["sensitive", "Mức độ bảo mật", "Sensitivity"]),
        (FacilityColumn.East, "east", "location", []),
        (FacilityColumn.North, "north", "location", []),
    ];

    private static readonly Dictionary<string, FacilityColumn> ByKey = All.ToDictionary(column => column.Key, column => column.Column);

    private static readonly Dictionary<FacilityColumn, string[]> Folded =
        All.ToDictionary(column => column.Column, column => column.Headings.Select(VietnameseText.Fold).Distinct().ToArray());

    public static IEnumerable<string> Keys => ByKey.Keys;

    public static FacilityColumn? OfKey(string key) => ByKey.TryGetValue(key, out var column) ? column : null;

    public static string KeyOf(FacilityColumn column) => All.First(known => known.Column == column).Key;

    /// <summary>The column a command's field comes from; null for fields that no column gives.</summary>
    public static FacilityColumn? OfField(string? field) =>
        All.Where(known => known.Field == field).Select(known => (FacilityColumn?)known.Column).FirstOrDefault();

    /// <summary>The heading that most likely means the column; null: none does.</summary>
    public static string? Recognise(FacilityColumn column, IReadOnlyList<string> headings)
    {
        var folded = headings.ToLookup(VietnameseText.Fold);

        return Folded[column].SelectMany(name => folded[name]).FirstOrDefault();
    }
}
