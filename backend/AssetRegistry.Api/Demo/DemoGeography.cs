using System.Globalization;
using System.Reflection;
using AssetRegistry.Api.Interop.GeoJson;
using NetTopologySuite.Geometries.Prepared;

namespace AssetRegistry.Api.Demo;

/// <summary>A commune in force since 1 July 2025. The centre is rounded to 0.01 degrees.</summary>
public sealed record DemoCommune(string Code, string Name, AdministrativeUnitType Type, decimal AreaKm2, double Longitude, double Latitude)
{
    public Guid UnitId { get; } = DemoId.Of("unit", Code, "2025");

    public string FullName => $"{DemoGeography.TypeWord(Type)} {Name}";
}

/// <summary>A commune that ended on 30 June 2025, and the one it went to.</summary>
/// <param name="OtherSpelling">How its name is written elsewhere; null: only in this way.</param>
public sealed record FormerCommune(string Code, string Name, AdministrativeUnitType Type, DemoCommune Successor, string? OtherSpelling)
{
    public Guid UnitId { get; } = DemoId.Of("unit", Code, "before 2025");

    public string FullName => $"{DemoGeography.TypeWord(Type)} {Name}";
}

/// <summary>The plain facts of Lai Châu's communes, from the tables in geodata/.</summary>
public static class DemoGeography
{
    public const string ProvinceCode = "12";

    public static Guid ProvinceId { get; } = DemoId.Of("unit", ProvinceCode, "province");

    public static IReadOnlyList<DemoCommune> Communes { get; } = [.. Rows("communes.csv").Select(row => new DemoCommune(
        row["code"], row["name"], TypeOf(row["type"]), decimal.Parse(row["area_km2"], CultureInfo.InvariantCulture),
        double.Parse(row["centre_longitude"], CultureInfo.InvariantCulture), double.Parse(row["centre_latitude"], CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<FormerCommune> FormerCommunes { get; } = [.. Rows("former-communes.csv").Select(row => new FormerCommune(
        row["code"], row["name"], TypeOf(row["type"]), Communes.Single(commune => commune.Code == row["successor_code"]),
        row["other_spelling"] is "" ? null : row["other_spelling"]))];

    /// <summary>The invented boundaries, by code.</summary>
    public static IReadOnlyDictionary<string, IPreparedGeometry> Boundaries { get; } = GeoJsonReader.ReadAsync(OpenBoundaries()).ToBlockingEnumerable()
        .ToDictionary(feature => feature.Properties.GetProperty("code").GetString()!, feature => PreparedGeometryFactory.Prepare(feature.Geometry));

    public static Stream OpenBoundaries() => Open("boundaries/lai-chau-demonstration.geojson");

    internal static string TypeWord(AdministrativeUnitType type) => type switch
    {
        AdministrativeUnitType.Commune => "Xã",
        AdministrativeUnitType.Ward => "Phường",
        AdministrativeUnitType.Township => "Thị trấn",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static AdministrativeUnitType TypeOf(string type) => type switch
    {
        "xa" => AdministrativeUnitType.Commune,
        "phuong" => AdministrativeUnitType.Ward,
        "thi_tran" => AdministrativeUnitType.Township,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var reader = new StreamReader(Open(file));
        var header = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { } line)
        {
            yield return header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second);
        }
    }

    private static Stream Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"geodata/{file}")!;
}
