using AssetRegistry.Api.Interop.Features;
using Benchmarks.Boundaries;
using Geo.CoordinateSystems;

namespace Benchmarks.Importing;

/// <summary>A list of facilities as officials keep it.</summary>
internal sealed class FacilityList(Country country, string prefix, int count)
{
    private static readonly string[] Categories = ["SCHOOL", "HEALTH_STATION", "COMMUNE_HEADQUARTERS", "CULTURE_HOUSE", "AGENCY_HEADQUARTERS"];
    private static readonly string[] Classes = ["RETAINED", "REARRANGED", "SURPLUS"];

    private static readonly FeatureLayer Layer = new("facilities", FeatureShapeKind.Point, Srid.Wgs84,
    [
        .. new[] { "number", "name", "category", "class", "commune", "holder", "address" }.Select(name => new FeatureField(name, FeatureFieldType.Text)),
        new("land_m2", FeatureFieldType.Number),
        new("floor_m2", FeatureFieldType.Number),
    ]);

    public IEnumerable<LayerRecord> Rows() => Enumerable.Range(0, count).Select(row => new LayerRecord(
        StoredGeometry.Factory.CreatePoint(country.Facilities[row]),
        [
            FormattableString.Invariant($"{prefix}-{row:000000}"), $"Trụ sở cơ quan số {row}", Categories[row % Categories.Length], Classes[row % Classes.Length],
            country.Codes[row % country.Codes.Count], Holders.CodeOf(row), $"Số {row % 500} đường Trần Hưng Đạo", 500.5 + (row % 1000), 300.25 + (row % 700),
        ]));

    public async Task WriteAsync(string path, FeatureFileWriter writer)
    {
        await using var file = File.Create(path);
        await writer.WriteAsync(Layer, Rows().ToAsyncEnumerable(), file, CancellationToken.None);
    }
}
