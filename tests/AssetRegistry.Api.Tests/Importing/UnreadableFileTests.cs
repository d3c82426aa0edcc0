using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Commands;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>A file that cannot be read to its end, and a command line that is wrong.</summary>
public sealed class UnreadableFileTests(EmptyRegistry registry) : IClassFixture<EmptyRegistry>
{
    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("PK\u0003\u0004 a spreadsheet", "no .zip archive")]
    [InlineData("code,name\n03405,Tả Lèng\n", "CSV and Excel tables cannot hold boundaries")]
    [InlineData("[]", "")]
    [InlineData("""{"type":"Topology","objects":{}}""", "must be \"FeatureCollection\"")]
    [InlineData("""{"type":"FeatureCollection"}""", "has no list of \"features\"")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "")]
    [InlineData("""{"type":"FeatureCollection","features":[]]}""", "")]
    public Task Is_refused(string text, string because) => IsRefusedAsync(CommuneFile.OfText(text), because);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task That_ends_too_early_is_refused_with_the_place_where_it_ends(double part)
    {
        var whole = CommuneFile.Collection(CommuneFile.Commune("03390"), CommuneFile.Commune("03394"), CommuneFile.Commune("03405"));

        var error = await IsRefusedAsync(CommuneFile.OfText(whole[..(int)(whole.Length * part)]), "The file ends too early");

        Assert.Matches(@"Line \d+, byte \d+, feature [123]\.", error);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public async Task With_damaged_compression_is_refused(int damagedByte)
    {
        var packed = Packed(CommuneFile.Collection(CommuneFile.Commune("03390"), CommuneFile.Commune("03394"), CommuneFile.Commune("03405")));
        packed[damagedByte] ^= 0xFF;

        _ = await IsRefusedAsync(CommuneFile.OfBytes(packed, "communes.geojson.gz"), "");
    }

    [Fact]
    public async Task Without_features_is_refused()
    {
        using var file = CommuneFile.Of();

        var import = await CommandLine.ImportAsync(registry.Database, file.Path);

        import.AssertRefused("The file has no features. Check that it is the right file.");
        Assert.Equal(0, await registry.EventsAsync());
    }

    [Fact]
    public async Task That_does_not_exist_is_named()
    {
        var import = await CommandLine.ImportAsync(registry.Database, "no-such-file.geojson");

        import.AssertRefused($"There is no file {Path.GetFullPath("no-such-file.geojson")}");
    }

    [Fact]
    public async Task That_is_a_directory_is_named()
    {
        var import = await CommandLine.ImportAsync(registry.Database, Path.GetTempPath());

        import.AssertRefused("There is no file");
    }

    [Fact]
    public async Task That_another_program_holds_is_named()
    {
        using var file = CommuneFile.Of(CommuneFile.Commune("03405"));
        await using var held = new FileStream(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var import = await CommandLine.ImportAsync(registry.Database, file.Path);

        import.AssertRefused(file.Path);
    }

    [Theory]
    [InlineData("import", "communes")]
    [InlineData("import", "communes", "file.geojson", "--no-such-option")]
    [InlineData("import", "communes", "file.geojson", "another.geojson")]
    [InlineData("import", "districts", "file.geojson")]
    [InlineData("import")]
    [InlineData("imports")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--port", "eighty")]
    [InlineData]
    public async Task A_wrong_command_line_ends_with_code_2_and_points_to_the_help(params string[] arguments)
    {
        var command = await CommandLine.RunAsync("en", arguments);

        Assert.Equal(ExitCodes.Usage, command.ExitCode);
        Assert.Contains("assetregistry --help", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no connection string", "--database")]
    [InlineData("Host=localhost;Colour=red", "--database")]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=5", "--database")]
    public async Task A_database_that_cannot_be_reached_is_named(string database, string because)
    {
        using var file = CommuneFile.Of(CommuneFile.Commune("03405"));

        (await CommandLine.ImportAsync(database, file.Path)).AssertRefused(because);
    }

    [Theory]
    [InlineData("Database", "no_such_database")]
    [InlineData("Username", "no_such_user")]
    public async Task A_database_that_refuses_the_connection_is_named(string key, string value)
    {
        using var file = CommuneFile.Of(CommuneFile.Commune("03405"));
        var settings = new Npgsql.NpgsqlConnectionStringBuilder(registry.Database) { [key] = value };

        (await CommandLine.ImportAsync(settings.ConnectionString, file.Path)).AssertRefused("PostgreSQL refused the connection");
    }

    private async Task<string> IsRefusedAsync(CommuneFile file, string because)
    {
        using (file)
        {
            var import = await CommandLine.ImportAsync(registry.Database, file.Path);

            import.AssertRefused(because);
            Assert.Contains("Nothing was stored.", import.Error, StringComparison.Ordinal);
            Assert.Equal(0, await registry.EventsAsync());

            return import.Error;
        }
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
