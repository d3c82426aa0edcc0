using System.Globalization;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Says in both languages why a geometry was refused and what to do about it.</summary>
public static class GeometryProblemText
{
    /// <summary>The sentence for a refusal.</summary>
    public static LocalizedText Of(GeometryRejectedException rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return Of(rejection.Reason, rejection.Coordinate);
    }

    /// <summary>The sentence for a reason, with the place if there is one.</summary>
    public static LocalizedText Of(GeometryRejection reason, Coordinate? coordinate)
    {
        var text = Sentence(reason);
        return coordinate is null
            ? new($"{text.Fact.Vietnamese}. {text.Advice.Vietnamese}", $"{text.Fact.English}. {text.Advice.English}")
            : new(
                $"{text.Fact.Vietnamese} tại kinh độ, vĩ độ {Place(coordinate)}. {text.Advice.Vietnamese}",
                $"{text.Fact.English} at longitude, latitude {Place(coordinate)}. {text.Advice.English}");
    }

    private static (LocalizedText Fact, LocalizedText Advice) Sentence(GeometryRejection reason) => reason switch
    {
        GeometryRejection.Empty => (
            new("Hình không có tọa độ nào", "The geometry has no coordinates"),
            new("Hãy vẽ lại đối tượng rồi xuất tệp lại.", "Draw the feature and export the file again.")),
        GeometryRejection.WrongType => (
            new("Loại hình này không lưu được", "A geometry of this type cannot be stored"),
            new("Hãy dùng Point, Polygon hoặc MultiPolygon.", "Use Point, Polygon or MultiPolygon.")),
        GeometryRejection.NotFinite => (
            new("Một tọa độ không phải là số hữu hạn", "A coordinate is not a finite number"),
            new("Hãy sửa số này trong tệp.", "Correct the number in the file.")),
        GeometryRejection.RingNotClosed => (
            new("Đường bao không khép kín", "A ring is not closed"),
            new("Điểm cuối phải trùng với điểm đầu.", "Its last position must repeat its first.")),
        GeometryRejection.RingTooShort => (
            new("Đường bao có quá ít điểm", "A ring has too few positions"),
            new("Cần ít nhất ba điểm khác nhau, điểm cuối lặp lại điểm đầu.", "It needs three different ones and the first again at the end.")),
        GeometryRejection.SelfIntersection => (
            new("Đường bao tự cắt hoặc tự chạm", "The outline crosses or touches itself"),
            new("Hãy sửa hình trong phần mềm bản đồ, ví dụ bằng Check Validity của QGIS.", "Mend it in a GIS program, for instance with Check Validity in QGIS.")),
        GeometryRejection.MisplacedRing => (
            new("Một đường bao nằm sai chỗ so với đường bao khác", "A ring lies on the wrong side of another"),
            new("Lỗ phải nằm trong vùng của nó và các phần không được lồng nhau.", "Holes must lie inside their area, and parts must not lie inside each other.")),
        GeometryRejection.SwappedAxes => (
            new("Kinh độ và vĩ độ có vẻ bị đổi chỗ", "Longitude and latitude seem to have changed places"),
            new("Trong GeoJSON kinh độ đứng trước; hãy xuất lại tệp.", "In GeoJSON the longitude comes first; export the file again.")),
        _ => (
            new("Vị trí nằm ngoài Việt Nam", "The position lies outside Viet Nam"),
            new("Hãy kiểm tra hệ tọa độ: tệp phải ở WGS 84 (EPSG:4326), tính bằng độ.", "Check the coordinate system: the file must be in WGS 84 (EPSG:4326), in degrees.")),
    };

    private static string Place(Coordinate coordinate) =>
        string.Create(CultureInfo.InvariantCulture, $"{coordinate.X:0.######}, {coordinate.Y:0.######}");
}
