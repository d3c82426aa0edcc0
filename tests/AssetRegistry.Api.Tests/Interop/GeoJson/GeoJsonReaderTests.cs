using System.Text;
using AssetRegistry.Api.Interop.GeoJson;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Tests.Interop.GeoJson;

public sealed class GeoJsonReaderTests
{
    private static readonly string ThreeFeatures = FeatureFile.Collection(FeatureFile.Point("00001"), FeatureFile.Point("00002"), FeatureFile.Point("00003"));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task Features_come_one_by_one_whatever_the_portions(int portion)
    {
        var features = await FeatureFile.ReadAsync(ThreeFeatures, portion);

        Assert.Equal([0, 1, 2], features.Select(feature => feature.Index));
        Assert.Equal(["00001", "00002", "00003"], features.Select(feature => feature.Properties.GetProperty("code").GetString()));
        Assert.All(features, feature => Assert.Equal(new Point(103.45, 22.4), feature.Geometry));
        Assert.All(features, feature => Assert.Null(feature.Problem));
        Assert.Equal(ThreeFeatures.IndexOf("{\"type\":\"Feature\",", StringComparison.Ordinal), features[0].ByteOffset);
    }

    [Fact]
    public async Task A_packed_file_is_known_by_its_first_bytes()
    {
        using var packed = new MemoryStream(FeatureFile.Zip(ThreeFeatures));

        Assert.Equal(3, (await FeatureFile.ReadAsync(packed)).Count);
    }

    [Fact]
    public async Task Members_around_the_features_are_passed_over()
    {
        var text = $$$"""
            {
              "name": "communes ]}[{ \" \\",
              "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
              "features": [ {{{FeatureFile.Point()}}} ,
                {{{FeatureFile.Point()}}}
              ],
              "bbox": [103, 22, 104, 23],
              "type": "FeatureCollection"
            }

            """;

        Assert.Equal(2, (await FeatureFile.ReadAsync("\uFEFF" + text, 5)).Count);
    }

    [Fact]
    public async Task A_collection_may_have_no_features() => Assert.Empty(await FeatureFile.ReadAsync(FeatureFile.Collection()));

    [Fact]
    public async Task Type_may_follow_the_coordinates()
    {
        var feature = await FeatureFile.ReadOneAsync("""{"coordinates":[103.45,22.4],"type":"Point"}""");

        Assert.Equal(new Point(103.45, 22.4), feature.Geometry);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("<kml/>", "JSON")]
    [InlineData("[]", "features")]
    [InlineData("{}", "features")]
    [InlineData("""{"type":"Topology","objects":{}}""", "Topology")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "features")]
    [InlineData("""{"features":[]}""", "FeatureCollection")]
    [InlineData("""{"features":[],"type":"Features"}""", "Features")]
    [InlineData("""{"type":"FeatureCollection","features":[]""", "too early")]
    [InlineData("""{"type":"FeatureCollection","fea""", "too early")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feat""", "too early")]
    [InlineData("""{"type":"FeatureCollection","features":[{"a":[1}]}""", "Brackets")]
    [InlineData("""{"type":"FeatureCollection","features":[,]}""", "JSON")]
    [InlineData("""{"type":"FeatureCollection","features":[{},]}""", "JSON")]
    [InlineData("""{"type":"FeatureCollection","features":[]} x""", "JSON")]
    public async Task A_file_that_is_no_collection_is_refused(string text, string said)
    {
        var error = await Assert.ThrowsAsync<GeoJsonFormatException>(() => FeatureFile.ReadAsync(text));

        Assert.Contains(said, error.Text.English, StringComparison.Ordinal);
        Assert.NotEqual(error.Text.English, error.Text.Vietnamese);
    }

    [Fact]
    public async Task A_truncated_file_gives_what_it_has_and_then_names_the_place()
    {
        var text = FeatureFile.Collection(FeatureFile.Point(), "\n\n" + FeatureFile.Point());
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text[..^20]));
        var read = 0;

        var error = await Assert.ThrowsAsync<GeoJsonFormatException>(async () =>
        {
            await foreach (var _ in GeoJsonReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            {
                read++;
            }
        });

        Assert.Equal(1, read);
        Assert.Equal((1, 3L, text.Length - 20L), (error.Feature, error.Line, error.ByteOffset));
        Assert.Contains("đối tượng số 2", error.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_packing_is_said_to_be_that()
    {
        var packed = FeatureFile.Zip(ThreeFeatures);
        packed[20] ^= 0xFF;
        packed[21] ^= 0xFF;
        using var stream = new MemoryStream(packed);

        await Assert.ThrowsAsync<GeoJsonFormatException>(() => FeatureFile.ReadAsync(stream));
    }

    [Fact]
    public async Task A_feature_beyond_the_limit_is_refused_before_it_fills_the_memory()
    {
        var large = FeatureFile.Feature($$"""{"type":"Point","coordinates":[103.45,22.4],"note":"{{new string('x', 400_000)}}"}""");

        var error = await Assert.ThrowsAsync<GeoJsonFormatException>(
            () => FeatureFile.ReadAsync(FeatureFile.Collection(FeatureFile.Point(), large), limits: new(MaxFeatureBytes: 200_000)));

        Assert.Equal(1, error.Feature);
        Assert.Contains("200000", error.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_beyond_the_limit_is_refused()
    {
        var deep = FeatureFile.Feature(new string('[', 100) + new string(']', 100));

        var error = await Assert.ThrowsAsync<GeoJsonFormatException>(() => FeatureFile.ReadAsync(FeatureFile.Collection(deep)));

        Assert.Contains("64 levels", error.Text.English, StringComparison.Ordinal);
    }
}
