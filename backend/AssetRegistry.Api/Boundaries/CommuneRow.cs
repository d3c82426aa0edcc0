using System.Text.Json;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Boundaries;

/// <summary>One feature of a communes file, checked and in the stored form.</summary>
internal sealed record CommuneRow(
    string Code, string Name, string FullName, AdministrativeUnitType Type, string ProvinceCode, string ProvinceName, decimal? AreaKm2,
    BoundarySource Source, Geometry Boundary)
{
    private static readonly Dictionary<string, (AdministrativeUnitType Type, string Word)> Types = new()
    {
        ["xa"] = (AdministrativeUnitType.Commune, "Xã"),
        ["phuong"] = (AdministrativeUnitType.Ward, "Phường"),
        ["dac_khu"] = (AdministrativeUnitType.SpecialZone, "Đặc khu"),
    };

    private const string Demonstration = "demonstration", Official = "official";

    /// <summary>How files name the sort of a unit; null for those that no file of communes holds.</summary>
    public static string? TypeCode(AdministrativeUnitType type) =>
        Types.Where(pair => pair.Value.Type == type).Select(pair => pair.Key).FirstOrDefault();

    /// <summary>How files name the source of a boundary; null: there is none.</summary>
    public static string? SourceCode(BoundarySource? source) => source switch
    {
        null => null,
        BoundarySource.Demonstration => Demonstration,
        _ => Official,
    };

    /// <summary>The row, or the first thing that is wrong with it.</summary>
    public static (CommuneRow? Row, LocalizedText? Problem) Read(GeoJsonFeature feature)
    {
        if (feature.Problem is { IsNote: false } problem)
        {
            return (null, problem.Text);
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
            return ReadProperties(feature, GeometryNormalizer.Normalize(feature.Geometry));
        }
        catch (GeometryRejectedException e)
        {
            return (null, GeometryProblemText.Of(e));
        }
    }

    /// <summary>Code and name for a message about a feature, as far as they can be read.</summary>
    public static string? NameOf(GeoJsonFeature feature) =>
        string.Join(' ', new[] { Text(feature.Properties, "code"), Text(feature.Properties, "name") }.OfType<string>()) is { Length: > 0 } name ? name : null;

    public EstablishAdministrativeUnit Commune(Guid id, Guid provinceId) =>
        new(id, Code, Name, FullName, Type, ProvinceCode, provinceId, AreaKm2, default, null, []);

    public EstablishAdministrativeUnit Province(Guid id) =>
        new(id, ProvinceCode, ProvinceName, ProvinceName, AdministrativeUnitType.Province, ProvinceCode, null, null, default, null, []);

    private static (CommuneRow? Row, LocalizedText? Problem) ReadProperties(GeoJsonFeature feature, Geometry boundary)
    {
        var properties = feature.Properties;
        if (Text(properties, "code") is not { } code)
        {
            return (null, CommuneImportText.Missing("code"));
        }

        if (code.Length != 5 || !code.All(char.IsAsciiDigit))
        {
            return (null, CommuneImportText.BadCode("code", code, 5));
        }

        if (Text(properties, "name") is not { } name)
        {
            return (null, CommuneImportText.Missing("name"));
        }

        if (Text(properties, "province_code") is not { } provinceCode)
        {
            return (null, CommuneImportText.Missing("province_code"));
        }

        if (provinceCode.Length != 2 || !provinceCode.All(char.IsAsciiDigit))
        {
            return (null, CommuneImportText.BadCode("province_code", provinceCode, 2));
        }

        if (!Types.TryGetValue(Text(properties, "type") ?? "", out var type))
        {
            return (null, CommuneImportText.BadType(Text(properties, "type") ?? ""));
        }

        decimal? area = null;
        if (properties.TryGetProperty("area_km2", out var declared) && declared.ValueKind is not JsonValueKind.Null)
        {
            if (declared.ValueKind is not JsonValueKind.Number || !declared.TryGetDecimal(out var number) || number <= 0)
            {
                return (null, CommuneImportText.BadArea(declared.ToString()));
            }

            area = number;
        }

        var source = Text(properties, "boundary_source") is Demonstration ? BoundarySource.Demonstration : BoundarySource.Official;

        return (new CommuneRow(
            code, name, Text(properties, "full_name") ?? $"{type.Word} {name}", type.Type, provinceCode,
            Text(properties, "province_name") ?? $"Tỉnh {provinceCode}", area, source, boundary), null);
    }

    private static string? Text(JsonElement properties, string name) =>
        properties.ValueKind is JsonValueKind.Object && properties.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
        && VietnameseText.Normalise(value.ToString()) is { Length: > 0 } text ? text : null;
}
