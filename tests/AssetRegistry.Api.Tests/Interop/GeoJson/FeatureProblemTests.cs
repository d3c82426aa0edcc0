using System.Globalization;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Tests.Interop.GeoJson;

/// <summary>A feature that cannot be read says why and where, and the features around it are read.</summary>
public sealed class FeatureProblemTests
{
    [Theory]
    [InlineData("""{"type":"Point","coordinates":[NaN,22.4]}""", "NaN and Infinity", "NaN")]
    [InlineData("""{"type":"Point","coordinates":[103.45,-Infinity]}""", "NaN and Infinity", "Infinity")]
    [InlineData("""{"type":"Point","coordinates":[103,45,]}""", "not valid JSON", "]}")]
    [InlineData("""{"type":"Point","coordinates":[1e999,22.4]}""", "finite", "1e999")]
    [InlineData("""{"type":"Point","coordinates":["103.45","22.4"]}""", "two numbers", "\"103.45\"")]
    [InlineData("""{"type":"Point","coordinates":[103.45]}""", "two numbers", "]}")]
    [InlineData("""{"type":"Point","coordinates":[[103.45,22.4]]}""", "nesting", "[103.45,")]
    [InlineData("""{"type":"Polygon","coordinates":[[103,22],[104,22],[104,23],[103,22]]}""", "nesting", "103,22]")]
    [InlineData("""{"type":"Polygon","coordinates":[[[103,22],[104,22],[104,23],[103,23]]]}""", "not closed at longitude, latitude 103, 23", "[[103,22]")]
    [InlineData("""{"type":"Polygon","coordinates":[[[103,22],[104,22],[103,22]]]}""", "too few positions", "[[103,22]")]
    [InlineData("""{"type":"LineString","coordinates":[[103,22]]}""", "two positions", "[[103,22]")]
    [InlineData("""{"type":"Circle","coordinates":[103.45,22.4]}""", "\"Circle\"", "[103.45")]
    [InlineData("""{"type":"GeometryCollection","geometries":[]}""", "GeometryCollection", "{\"type\":\"GeometryCollection\"")]
    [InlineData("""{"type":"Point"}""", "lacks", "{\"type\":\"Point\"}")]
    [InlineData("\"POINT (103 22)\"", "lacks", "\"POINT")]
    public async Task Is_reported_with_its_place(string geometry, string said, string at)
    {
        var text = FeatureFile.Collection(FeatureFile.Point("00001"), FeatureFile.Feature(geometry, "00002"), FeatureFile.Point("00003"));

        var features = await FeatureFile.ReadAsync(text);

        Assert.Equal(3, features.Count);
        Assert.Null(features[0].Problem);
        Assert.Null(features[2].Problem);
        Assert.Null(features[1].Geometry);
        Assert.Equal("00002", features[1].Properties.GetProperty("code").GetString());
        var problem = features[1].Problem;
        Assert.NotNull(problem);
        Assert.False(problem.IsNote);
        Assert.Contains(said, problem.Text.English, StringComparison.Ordinal);
        Assert.NotEqual(problem.Text.English, problem.Text.Vietnamese);
        var start = (int)features[1].ByteOffset;
        var searchFrom = text.IndexOf("\"geometry\":", start, StringComparison.Ordinal) + 11;
        Assert.Equal(text.IndexOf(at, searchFrom, StringComparison.Ordinal), (int)problem.ByteOffset);
    }

    [Fact]
    public async Task A_feature_whose_geometry_is_null_has_no_position_and_no_problem()
    {
        var feature = Assert.Single(await FeatureFile.ReadAsync(FeatureFile.Collection(FeatureFile.Feature("null", "00002"))));

        Assert.Null(feature.Geometry);
        Assert.Null(feature.Problem);
        Assert.Equal("00002", feature.Properties.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_feature_without_the_member_geometry_is_reported()
    {
        var feature = Assert.Single(await FeatureFile.ReadAsync(FeatureFile.Collection("""{"type":"Feature","properties":{}}""")));

        Assert.Contains("no geometry", feature.Problem?.Text.English, StringComparison.Ordinal);
        Assert.Equal(feature.ByteOffset, feature.Problem?.ByteOffset);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("\"Feature\"")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    [InlineData("""{"type":"Point","coordinates":[103,22]}""")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    public async Task An_element_that_is_no_feature_is_reported(string element)
    {
        var features = await FeatureFile.ReadAsync(FeatureFile.Collection(element, FeatureFile.Point()));

        Assert.Equal(2, features.Count);
        Assert.Contains("not a Feature", features[0].Problem?.Text.English, StringComparison.Ordinal);
        Assert.Null(features[1].Problem);
    }

    [Fact]
    public async Task Two_features_without_a_comma_are_one_that_is_not_valid()
    {
        var features = await FeatureFile.ReadAsync(FeatureFile.Collection(FeatureFile.Point() + " " + FeatureFile.Point(), FeatureFile.Point()));

        Assert.Equal(2, features.Count);
        Assert.Contains("not valid JSON", features[0].Problem?.Text.English, StringComparison.Ordinal);
        Assert.Null(features[0].Geometry);
    }

    [Fact]
    public async Task Heights_are_left_out_and_that_is_noted()
    {
        var feature = await FeatureFile.ReadOneAsync("""{"type":"MultiPoint","coordinates":[[103.45,22.4],[103.5,22.4,941.5,7]]}""");

        Assert.Equal(2, feature.Geometry?.NumPoints);
        Assert.True(feature.Problem?.IsNote);
        Assert.Contains("heights", feature.Problem?.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_of_the_normaliser_has_a_sentence_of_its_own_in_both_languages()
    {
        var texts = Enum.GetValues<GeometryRejection>().Select(reason => GeometryProblemText.Of(reason, new Coordinate(22.4, 103.45))).ToList();

        Assert.Equal(texts.Count, texts.Select(text => text.English).Distinct().Count());
        Assert.Equal(texts.Count, texts.Select(text => text.Vietnamese).Distinct().Count());
        Assert.All(texts, text => Assert.Contains("22.4, 103.45", text.Vietnamese, StringComparison.Ordinal));
    }

    [Fact]
    public void The_language_of_the_reader_decides()
    {
        var text = GeometryProblemText.Of(GeometryRejection.SwappedAxes, null);
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
            Assert.StartsWith("Longitude and latitude", text.Current, StringComparison.Ordinal);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
            Assert.StartsWith("Kinh độ và vĩ độ", text.Current, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
