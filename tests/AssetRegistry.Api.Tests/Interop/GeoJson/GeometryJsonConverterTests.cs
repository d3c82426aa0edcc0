using System.Text.Json;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetRegistry.Api.Tests.Interop.GeoJson;

public sealed class GeometryJsonConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeometryJsonConverter() } };

    [Theory]
    [InlineData("POINT (103.45 22.4)")]
    [InlineData("MULTIPOINT ((103.45 22.4), (103.5 22.1))")]
    [InlineData("LINESTRING (103.45 22.4, 103.5 22.1)")]
    [InlineData("MULTILINESTRING ((103.45 22.4, 103.5 22.1), (104 22, 104 23))")]
    [InlineData("POLYGON ((103 22, 104 22, 104 23, 103 22), (103.6 22.2, 103.8 22.4, 103.8 22.2, 103.6 22.2))")]
    [InlineData("MULTIPOLYGON (((103 22, 104 22, 104 23, 103 22)), ((105 22, 106 22, 106 23, 105 22)))")]
    [InlineData("POLYGON EMPTY")]
    public void Geometry_comes_back_as_it_was(string wkt)
    {
        var geometry = new WKTReader().Read(wkt);

        var back = JsonSerializer.Deserialize<Geometry>(JsonSerializer.Serialize(geometry, Options), Options);

        Assert.Equal(wkt, back?.ToText());
        Assert.Equal(Srid.Wgs84, back?.SRID);
    }

    [Fact]
    public void Numbers_keep_every_bit()
    {
        var point = new Point(103.45678901234567, Math.BitIncrement(22.4));

        var back = JsonSerializer.Deserialize<Geometry>(JsonSerializer.Serialize<Geometry>(point, Options), Options);

        Assert.Equal(point.X, back?.Coordinate.X);
        Assert.Equal(point.Y, back?.Coordinate.Y);
    }

    [Fact]
    public void A_document_holds_geometry_of_a_narrower_type_or_none()
    {
        var parcel = new Parcel(StoredGeometry.Factory.CreatePoint(new Coordinate(103.45, 22.4)), null);

        var json = JsonSerializer.Serialize(parcel, Options);

        Assert.Equal("""{"Centre":{"type":"Point","coordinates":[103.45,22.4]},"Outline":null}""", json);
        Assert.Equal(parcel, JsonSerializer.Deserialize<Parcel>(json, Options));
    }

    [Fact]
    public void What_is_no_geometry_is_refused() => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize<Geometry>("""{"type":"Polygon","coordinates":[[[103,22],[104,22],[104,23],[103,23]]]}""", Options));

    private sealed record Parcel(Point Centre, Geometry? Outline);
}
