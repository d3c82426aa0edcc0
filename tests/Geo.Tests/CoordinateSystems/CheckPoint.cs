using System.Globalization;
using TestKit;

namespace Geo.Tests.CoordinateSystems;

/// <summary>One point in both systems, to be compared in the direction it was computed.</summary>
public sealed record CheckPoint(string Id, bool FromWgs84, int Srid, double Longitude, double Latitude, double Northing, double Easting)
{
    /// <summary>Computed with PROJ 9.1.1 and with an independent Krüger series; height 0 on the given side.</summary>
    public static IReadOnlyList<CheckPoint> InCode { get; } =
    [
        new("A", true, 9205, 103.45, 22.4, 2478019.9524, 546135.7774),
        new("B", true, 3405, 103.45, 22.4, 2478032.3447, 340251.3094),
        new("C", true, 9205, 103.9, 22.0, 2433935.5543, 592732.6917),
        new("D", true, 3405, 103.9, 22.0, 2433342.8723, 386256.7399),
        new("E", true, 9205, 102.8, 22.4, 2477964.3049, 479211.9624),
        new("F", true, 9205, 103.25, 22.35, 2472435.7938, 525552.8627),
        new("G", true, 9205, 103.0, 22.1, 2444734.0309, 499803.8244),
        new("H", true, 9205, 102.4, 22.8, 2522366.2843, 438205.7839),
        new("I", false, 9205, 103.458392994, 22.399796222, 2478000, 547000),
        new("J", false, 9205, 103.892795294, 21.982559144, 2432000, 592000),
        new("K", false, 9205, 102.807690656, 22.373237363, 2475000, 480000),
    ];

    /// <summary>The points in the code and, where the reference data is at hand, its hundred more.</summary>
    public static IEnumerable<CheckPoint> All => SharedData.TryFind("geodata/vn2000-checkpoints.csv") is { } path ? InCode.Concat(Read(path)) : InCode;

    private static IEnumerable<CheckPoint> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        foreach (var cells in lines.Skip(1).Select(line => line.Split(',')))
        {
            string Cell(string name) => cells[Array.IndexOf(header, name)];
            double Number(string name) => double.Parse(Cell(name), CultureInfo.InvariantCulture);
            yield return new(
                Cell("id"),
                Cell("direction") == "wgs84_to_vn2000",
                int.Parse(Cell("epsg"), CultureInfo.InvariantCulture),
                Number("lon_wgs84"),
                Number("lat_wgs84"),
                Number("northing"),
                Number("easting"));
        }
    }
}
