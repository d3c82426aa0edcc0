using AssetRegistry.Api.Commands;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>A feature that is no commune stops the import, with its place, its name and what to do about it.</summary>
public sealed class RefusedFeatureTests(EmptyRegistry registry) : IClassFixture<EmptyRegistry>
{
    [Theory]
    [InlineData("[[[22.3,103.4],[22.3,103.5],[22.4,103.5],[22.4,103.4],[22.3,103.4]]]", "Longitude and latitude seem to have changed places")]
    [InlineData("[[[NaN,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.4],[103.4,22.3]]]", "NaN and Infinity are not numbers in JSON")]
    [InlineData("[[[1e400,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.4],[103.4,22.3]]]", "not a finite number")]
    [InlineData("[[[103.4,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.4]]]", "A ring is not closed at longitude, latitude 103.4, 22.4")]
    [InlineData("[[[103.4,22.3],[103.5,22.4],[103.5,22.3],[103.4,22.4],[103.4,22.3]]]", "crosses or touches itself at longitude, latitude 103.45, 22.35")]
    [InlineData("[[[139.7,35.6],[139.8,35.6],[139.8,35.7],[139.7,35.7],[139.7,35.6]]]", "outside Viet Nam")]
    [InlineData("[[[541000,2465000],[551000,2465000],[551000,2475000],[541000,2475000],[541000,2465000]]]", "the file must be in WGS 84")]
    [InlineData("[[[103.4,22.3],[103.5,22.3],[103.4,22.3]]]", "too few positions")]
    [InlineData("[[[103.4,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.3]],[[103.8,22.8],[103.9,22.8],[103.9,22.9],[103.8,22.8]]]", "wrong side of another")]
    [InlineData("[[]]", "")]
    [InlineData("[]", "no coordinates")]
    [InlineData("[[103.4,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.3]]", "nesting")]
    [InlineData("[[[\"103.4\",\"22.3\"],[103.5,22.3],[103.5,22.4],[103.4,22.3]]]", "must be two numbers")]
    public Task For_its_outline(string coordinates, string because) =>
        IsRefusedAsync(CommuneFile.Commune("03405", $$"""{"type":"Polygon","coordinates":{{coordinates}}}"""), because);

    [Theory]
    [InlineData("null", "boundary (geometry) is missing")]
    [InlineData("""{"type":"Point","coordinates":[103.4,22.3]}""", "must be a Polygon or MultiPolygon")]
    [InlineData("""{"type":"LineString","coordinates":[[103.4,22.3],[103.5,22.4]]}""", "must be a Polygon or MultiPolygon")]
    [InlineData("""{"type":"GeometryCollection","geometries":[]}""", "is not read")]
    public Task For_its_kind_of_geometry(string geometry, string because) => IsRefusedAsync(CommuneFile.Commune("03405", geometry), because);

    [Theory]
    [InlineData("""{"name":"Tả Lèng","type":"xa","province_code":"12"}""", "property 'code' is missing")]
    [InlineData("""{"code":"03405","type":"xa","province_code":"12"}""", "property 'name' is missing")]
    [InlineData("""{"code":"03405","name":"  ","type":"xa","province_code":"12"}""", "property 'name' is missing")]
    [InlineData("""{"code":"03405","name":null,"type":"xa","province_code":"12"}""", "property 'name' is missing")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"xa"}""", "property 'province_code' is missing")]
    [InlineData("""{"code":"3405","name":"Tả Lèng","type":"xa","province_code":"12"}""", "exactly 5 digits")]
    [InlineData("""{"code":3405,"name":"Tả Lèng","type":"xa","province_code":"12"}""", "exactly 5 digits")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"xa","province_code":12.5}""", "exactly 2 digits")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"huyen","province_code":"12"}""", "must be one of xa, phuong, thi_tran, dac_khu")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","province_code":"12"}""", "must be one of xa, phuong, thi_tran, dac_khu")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"xa","province_code":"12","area_km2":-4}""", "must be a positive number")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"xa","province_code":"12","area_km2":"1.200"}""", "must be a positive number")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"xa","province_code":"12","area_km2":"120,5"}""", "must be a positive number")]
    [InlineData("""{"code":"03405","name":"Tả Lèng","type":"xa","province_code":"12","area_km2":1e300}""", "must be a positive number")]
    [InlineData("null", "property 'code' is missing")]
    [InlineData("[]", "property 'code' is missing")]
    public Task For_its_properties(string properties, string because) => IsRefusedAsync(CommuneFile.Feature(properties), because);

    [Theory]
    [InlineData("17", "not a Feature")]
    [InlineData("""{"type":"Point","coordinates":[103.4,22.3]}""", "not a Feature")]
    public Task For_being_none(string element, string because) => IsRefusedAsync(element, because);

    [Fact]
    public Task For_a_code_that_another_one_has() => IsRefusedAsync(CommuneFile.Commune("03390"), "code '03390' already stands at an earlier feature");

    [Fact]
    public async Task In_the_language_of_the_person()
    {
        using var file = CommuneFile.Of(CommuneFile.Feature("""{"code":"3405","name":"Tả Lèng"}"""));

        var import = await CommandLine.RunAsync("vi", "import", "communes", file.Path, "--database", registry.Database);

        Assert.Equal(ExitCodes.Refused, import.ExitCode);
        Assert.Contains("Đối tượng 1 (3405 Tả Lèng): Thuộc tính 'code' là '3405'", import.Error, StringComparison.Ordinal);
        Assert.Contains("Không lưu gì cả", import.Output, StringComparison.Ordinal);
    }

    /// <summary>The feature stands between two that are right, so that its number must be named.</summary>
    private async Task IsRefusedAsync(string feature, string because)
    {
        using var file = CommuneFile.Of(CommuneFile.Commune("03390"), feature, CommuneFile.Commune("03394"));

        var import = await CommandLine.ImportAsync(registry.Database, file.Path);

        import.AssertRefused(because);
        Assert.Contains("Feature 2", import.Error, StringComparison.Ordinal);
        Assert.Contains("1 features were refused, 2 are right. Nothing was stored", import.Output, StringComparison.Ordinal);
        Assert.Equal(0, await registry.EventsAsync());
    }
}
