using System.Globalization;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Importing;
using TestKit;

namespace AssetRegistry.Api.Tests.Interop.Csv;

public sealed class TransformTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Degrees_become_northing_and_easting_and_other_columns_stay()
    {
        var done = await TransformAsync("name;lon;lat;note\n\"Trụ sở; cũ\";103.45;22.4;a\n", "--from", "EPSG:4326", "--to", "EPSG:9205");

        Assert.Equal(ExitCodes.Done, done.ExitCode);
        Assert.Equal("name;X_North;Y_East;note\n\"Trụ sở; cũ\";2478019.9524;546135.7774;a\n", done.Output);
    }

    [Fact]
    public async Task A_survey_becomes_degrees_with_numbers_as_vietnamese_papers_write_them()
    {
        var done = await TransformAsync("STT\tX\tY\n1\t2478000,00\t547.000,00\n", "--from", "9205", "--to", "4326");

        Assert.Equal("STT\tlon\tlat\n1\t103.458392994\t22.399796222\n", done.Output);
    }

    [Fact]
    public async Task Columns_can_be_named()
    {
        var done = await TransformAsync("a,b\n22.4,103.45\n", "--from", "4326", "--to", "3405", "--columns", "b,a");

        Assert.Equal("X_North,Y_East\n2478032.3447,340251.3094\n", done.Output);
    }

    [Fact]
    public async Task A_row_that_is_no_position_is_left_out_with_its_line()
    {
        var done = await TransformAsync("lon,lat\n103.45,22.4\n22.4,103.45\nNaN,22\n103.45,22.4\n", "--from", "4326", "--to", "9205");

        Assert.Equal(ExitCodes.Refused, done.ExitCode);
        Assert.Equal(3, done.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Line 3: “22.4”, “103.45”", done.Error, StringComparison.Ordinal);
        Assert.Contains("Line 4: “NaN”, “22”", done.Error, StringComparison.Ordinal);
        Assert.Contains("2 rows converted, 2 left out.", done.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("")]
    public async Task A_table_without_named_columns_is_refused(string text) =>
        (await TransformAsync(text, "--from", "4326", "--to", "9205")).AssertRefused("--columns EAST,NORTH");

    [Fact]
    public async Task A_file_that_is_not_there_is_refused() =>
        (await CommandLine.RunAsync("en", "transform", _file, "--from", "4326", "--to", "9205")).AssertRefused("There is no file");

    [Theory]
    [InlineData("EPSG:27700")]
    [InlineData("VN-2000")]
    public async Task An_unknown_system_is_wrong_usage(string system)
    {
        var done = await TransformAsync("lon,lat\n", "--from", system, "--to", "9205");

        Assert.Equal(ExitCodes.Usage, done.ExitCode);
        Assert.Contains(system, done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_check_point_from_degrees_comes_out_within_a_millimetre()
    {
        foreach (var zone in CheckPoints().GroupBy(point => point.Srid))
        {
            var points = zone.ToList();
            var table = "lon,lat\n" + string.Concat(points.Select(point => $"{point.Longitude},{point.Latitude}\n"));

            var found = (await TransformAsync(table, "--from", "4326", "--to", zone.Key)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

            Assert.Equal(points.Count, found.Count);
            foreach (var (expected, line) in points.Zip(found))
            {
                Assert.Equal(expected.Northing, double.Parse(line.Split(',')[0], CultureInfo.InvariantCulture), 0.001);
                Assert.Equal(expected.Easting, double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture), 0.001);
            }
        }
    }

    /// <summary>Computed with PROJ 9.1.1; more where the reference data lies beside the repository.</summary>
    private static IEnumerable<(string Srid, string Longitude, string Latitude, double Northing, double Easting)> CheckPoints()
    {
        yield return ("9205", "102.8", "22.4", 2477964.3049, 479211.9624);
        yield return ("9205", "103.9", "22.0", 2433935.5543, 592732.6917);
        yield return ("3405", "103.9", "22.0", 2433342.8723, 386256.7399);
        if (SharedData.TryFind("geodata/vn2000-checkpoints.csv") is not { } path)
        {
            yield break;
        }

        var lines = File.ReadAllLines(path).Select(line => line.Split(',')).ToList();
        int Column(string name) => Array.IndexOf(lines[0], name);
        foreach (var cells in lines.Skip(1).Where(cells => cells[Column("direction")] == "wgs84_to_vn2000"))
        {
            yield return (
                cells[Column("epsg")], cells[Column("lon_wgs84")], cells[Column("lat_wgs84")],
                double.Parse(cells[Column("northing")], CultureInfo.InvariantCulture), double.Parse(cells[Column("easting")], CultureInfo.InvariantCulture));
        }
    }

    private async Task<CommandLine> TransformAsync(string table, params string[] options)
    {
        await File.WriteAllTextAsync(_file, table);

        return await CommandLine.RunAsync("en", ["transform", _file, .. options]);
    }
}
