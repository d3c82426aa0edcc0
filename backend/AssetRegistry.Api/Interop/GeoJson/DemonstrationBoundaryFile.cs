using System.Globalization;
using Geo.Coverage;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>
/// Makes <c>geodata/boundaries/lai-chau-demonstration.geojson</c> from <c>geodata/communes.csv</c>: invented boundaries of the declared
/// areas around the real centres.
/// </summary>
public static class DemonstrationBoundaryFile
{
    private const string ProvinceCode = "12";
    private const string ProvinceName = "Lai Châu";
    private const string Header = "code,name,type,area_km2,centre_longitude,centre_latitude";

    /// <summary>Reads the plain facts and writes one feature per commune, in their order.</summary>
    /// <exception cref="InvalidDataException">The facts do not have the expected columns.</exception>
    public static async Task WriteAsync(TextReader communes, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(communes);
        var rows = await ReadAsync(communes, cancellationToken);
        var boundaries = DemonstrationBoundaries.Build([.. rows.Select(row => row.Seed)]);
        await FeatureCollectionWriter.WriteAsync(
            output,
            rows.Zip(boundaries, (row, boundary) => new GeoJsonRecord(row.Seed.Code, Properties(row), boundary.Boundary)).ToAsyncEnumerable(),
            srid: null,
            cancellationToken);
    }

    private static async Task<List<(UnitSeed Seed, string Name, string Type)>> ReadAsync(TextReader communes, CancellationToken cancellationToken)
    {
        if (await communes.ReadLineAsync(cancellationToken) != Header)
        {
            throw new InvalidDataException($"The list of communes must begin with the line \"{Header}\".");
        }

        var rows = new List<(UnitSeed, string, string)>();
        while (await communes.ReadLineAsync(cancellationToken) is { } line)
        {
            var cells = line.Split(',');
            double Number(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);
            rows.Add((new UnitSeed(cells[0], Longitude: Number(4), Latitude: Number(5), AreaKm2: Number(3)), cells[1], cells[2]));
        }

        return rows;
    }

    private static IReadOnlyList<KeyValuePair<string, object?>> Properties((UnitSeed Seed, string Name, string Type) row) =>
    [
        new("code", row.Seed.Code),
        new("name", row.Name),
        new("full_name", $"{(row.Type == "phuong" ? "Phường" : "Xã")} {row.Name}"),
        new("type", row.Type),
        new("province_code", ProvinceCode),
        new("province_name", ProvinceName),
        new("area_km2", row.Seed.AreaKm2),
        new("boundary_source", "demonstration"),
    ];
}
