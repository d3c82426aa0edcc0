using System.Globalization;

namespace AssetRegistry.Api.Exports;

/// <summary>The columns of the lists of a merger plan.</summary>
internal static partial class ExportColumns
{
    public static IReadOnlyList<ExportColumn<BoundaryFinding>> MergerFindings { get; } =
    [
        ExportColumn<BoundaryFinding>.OfWords("Lỗi", "Fault", 24, finding => finding.Fault.InWords()),
        ExportColumn<BoundaryFinding>.OfText("Đơn vị", "Units", 48, finding => string.Join(", ", finding.Units)),
        ExportColumn<BoundaryFinding>.OfArea("Diện tích (m²)", "Area (m²)", finding => (decimal)finding.AreaM2),
        ExportColumn<BoundaryFinding>.OfArea("Bề rộng trung bình (m)", "Mean width (m)", finding => (decimal)finding.WidthMetres),
        ExportColumn<BoundaryFinding>.OfWords(
            "Do số hóa", "Trace of digitising", 12, finding => finding.IsSliver ? new("có", "yes") : new("không", "no")),
        ExportColumn<BoundaryFinding>.OfText("Vị trí (kinh độ, vĩ độ)", "Place (longitude, latitude)", 28, finding =>
            string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Longitude:0.######}, {finding.Place.Latitude:0.######}")),
    ];

    public static IReadOnlyList<ExportColumn<BoundaryArea>> MergerAreas { get; } =
    [
        ExportColumn<BoundaryArea>.OfText("Đơn vị", "Unit", 32, area => area.FullName),
        ExportColumn<BoundaryArea>.OfArea("Theo ranh giới (km²)", "By the boundary (km²)", area => (decimal)area.MeasuredKm2),
        ExportColumn<BoundaryArea>.OfArea("Theo công bố (km²)", "As published (km²)", area => area.PublishedKm2),
        ExportColumn<BoundaryArea>.OfArea("Chênh lệch (%)", "Difference (%)", area => (decimal?)area.DifferencePercent),
        ExportColumn<BoundaryArea>.OfArea("Thay đổi so với trước (%)", "Changed ground (%)", area => (decimal?)area.ChangedPercent),
    ];

    public static IReadOnlyList<ExportColumn<FacilityNearBorder>> FacilitiesNearBorder { get; } =
    [
        ExportColumn<FacilityNearBorder>.OfText("Mã cơ sở", "Number", 18, facility => facility.Number),
        ExportColumn<FacilityNearBorder>.OfText("Tên cơ sở", "Name", 48, facility => facility.Name),
        ExportColumn<FacilityNearBorder>.OfArea("Cách ranh giới (m)", "From the border (m)", facility => (decimal)facility.DistanceMetres),
    ];

    /// <param name="units">The names of the units before and after.</param>
    public static IReadOnlyList<ExportColumn<MergerMove>> MergerMoves(IReadOnlyDictionary<Guid, string> units) =>
    [
        ExportColumn<MergerMove>.OfWords("Loại", "Sort", 26, move => move.Subject.InWords()),
        ExportColumn<MergerMove>.OfText("Bản ghi", "Record", 56, move => move.Name),
        ExportColumn<MergerMove>.OfText("Từ", "From", 30, move => units.GetValueOrDefault(move.FromUnitId)),
        ExportColumn<MergerMove>.OfText("Về", "To", 30, move => move.ToUnitId is { } to ? units.GetValueOrDefault(to) : null),
        ExportColumn<MergerMove>.OfWords("Vì sao phải quyết định", "Why a person must place it", 40, move => move.Doubt?.InWords()),
    ];
}
