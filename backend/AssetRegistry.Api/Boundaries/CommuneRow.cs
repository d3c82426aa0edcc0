using System.Globalization;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Boundaries;

/// <summary>One feature of a communes file, checked and in the stored form.</summary>
internal sealed record CommuneRow(
    string Code, string Name, string FullName, AdministrativeUnitType Type, string ProvinceCode, string ProvinceName, decimal? AreaKm2,
    BoundarySource Source, Geometry Boundary)
{
    private const string Demonstration = "demonstration", Official = "official";

    /// <summary>More than any commune has, and no more than a decimal holds.</summary>
    private const double LargestKm2 = 1e6;

    private const int ShapefileNameLength = 10;

    /// <summary>How files name the source of a boundary; null: there is none.</summary>
    public static string? SourceCode(BoundarySource? source) => source switch
    {
        null => null,
        BoundarySource.Demonstration => Demonstration,
        _ => Official,
    };

    /// <summary>The row, or the first thing that is wrong with it.</summary>
    /// <param name="feature">As the file has it.</param>
    /// <param name="srid">EPSG number of the system its shape is in.</param>
    public static (CommuneRow? Row, LocalizedText? Problem) Read(FileFeature feature, int srid)
    {
        if (feature.Problem is { } problem)
        {
            return (null, problem);
        }

        if (feature.Geometry is null)
        {
            return (null, CommuneImportText.NoGeometry);
        }

        if (feature.Geometry is not (Polygon or MultiPolygon))
        {
            return (null, CommuneImportText.NotAnArea);
        }

        try
        {
            return ReadAttributes(
                feature, GeometryNormalizer.Normalize(srid == Srid.Wgs84 ? feature.Geometry : Reprojection.Transform(feature.Geometry, srid, Srid.Wgs84)));
        }
        catch (GeometryRejectedException e)
        {
            return (null, GeometryProblemText.Of(e));
        }
    }

    /// <summary>Code and name for a message about a feature, as far as they can be read.</summary>
    public static string? NameOf(FileFeature feature) =>
        string.Join(' ', new[] { Text(feature, "code"), Text(feature, "name") }.OfType<string>()) is { Length: > 0 } name ? name : null;

    public EstablishAdministrativeUnit Commune(Guid id, Guid provinceId) =>
        new(id, Code, Name, FullName, Type, ProvinceCode, provinceId, AreaKm2, default, null, []);

    public EstablishAdministrativeUnit Province(Guid id) =>
        new(id, ProvinceCode, ProvinceName, ProvinceName, AdministrativeUnitType.Province, ProvinceCode, null, null, default, null, []);

    private static (CommuneRow? Row, LocalizedText? Problem) ReadAttributes(FileFeature feature, Geometry boundary)
    {
        if (Text(feature, "code") is not { } code)
        {
            return (null, CommuneImportText.Missing("code"));
        }

        if (code.Length != 5 || !code.All(char.IsAsciiDigit))
        {
            return (null, CommuneImportText.BadCode("code", code, 5));
        }

        if (Text(feature, "name") is not { } name)
        {
            return (null, CommuneImportText.Missing("name"));
        }

        if (Text(feature, "province_code") is not { } provinceCode)
        {
            return (null, CommuneImportText.Missing("province_code"));
        }

        if (provinceCode.Length != 2 || !provinceCode.All(char.IsAsciiDigit))
        {
            return (null, CommuneImportText.BadCode("province_code", provinceCode, 2));
        }

        if (UnitTypeCodes.OfCommune(Text(feature, "type")) is not { } type)
        {
            return (null, CommuneImportText.BadType(Text(feature, "type") ?? ""));
        }

        if (!TryReadArea(feature, out var area))
        {
            return (null, CommuneImportText.BadArea(Text(feature, "area_km2")!));
        }

        var source = Text(feature, "boundary_source") is Demonstration ? BoundarySource.Demonstration : BoundarySource.Official;

        return (new CommuneRow(
            code, name, Text(feature, "full_name") ?? $"{UnitTypeCodes.Word(type)} {name}", type, provinceCode,
            Text(feature, "province_name") ?? $"Tỉnh {provinceCode}", area, source, boundary), null);
    }

    /// <summary>True with null when none is given.</summary>
    private static bool TryReadArea(FileFeature feature, out decimal? areaKm2)
    {
        areaKm2 = null;
        switch (Value(feature, "area_km2"))
        {
            case null:
                return true;
            case (long or double) and var number when Convert.ToDouble(number, CultureInfo.InvariantCulture) is > 0 and < LargestKm2 and var km2:
                areaKm2 = (decimal)km2;
                return true;

            // KML knows no numbers. Digits and a point are read as a number, so long as no reader could take the point for one between thousands.
            case string text when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number > 0 && (double)number < LargestKm2 && PlainNumber.Of(number) == text:
                areaKm2 = number;
                return true;
            default:
                return false;
        }
    }

    private static string? Text(FileFeature feature, string name) =>
        Convert.ToString(Value(feature, name), CultureInfo.InvariantCulture) is { } text && VietnameseText.Normalise(text) is { Length: > 0 } normalised ? normalised : null;

    /// <summary>Shapefiles have names of no more than ten letters.</summary>
    private static object? Value(FileFeature feature, string name) =>
        feature.Attributes.TryGetValue(name, out var value) ? value
        : name.Length > ShapefileNameLength ? feature.Attributes.GetValueOrDefault(name[..ShapefileNameLength])
        : null;
}
