using NetTopologySuite.Geometries;

namespace Geo.Tests.Coverage;

/// <summary>A gap-free coverage of jagged cells, made from a seed: rows and columns whose shared borders wander.</summary>
internal static class Patchwork
{
    private const int StepsPerSide = 24;

    /// <summary>Cells row by row. Cell side in degrees, corner at 103° E 22° N.</summary>
    public static IReadOnlyList<Polygon> Build(int columns, int rows, double side, int seed)
    {
        var factory = new GeometryFactory();
        return
        [
            .. from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               select factory.CreatePolygon(
               [
                   .. Border(column, row, true, side, seed),
                   .. Border(column + 1, row, false, side, seed).Skip(1),
                   .. Border(column, row + 1, true, side, seed).Reverse().Skip(1),
                   .. Border(column, row, false, side, seed).Reverse().Skip(1),
               ]),
        ];
    }

    /// <summary>The border that begins at a corner and goes east or north; the same numbers whoever asks.</summary>
    private static IEnumerable<Coordinate> Border(int column, int row, bool east, double side, int seed)
    {
        for (var step = 0; step <= StepsPerSide; step++)
        {
            var along = (double)step / StepsPerSide;
            var aside = step is 0 or StepsPerSide ? 0 : 0.12 * Noise(column, row, east ? 1 : 2, step, seed);
            yield return east
                ? new Coordinate(103 + (column + along) * side, 22 + (row + aside) * side)
                : new Coordinate(103 + (column + aside) * side, 22 + (row + along) * side);
        }
    }

    /// <summary>A fixed number from -1 to 1 for each border and step, below 0.9 at the ends so that borders of a corner stay apart.</summary>
    private static double Noise(int a, int b, int c, int d, int seed)
    {
        var mixed = (uint)((a * 73856093) ^ (b * 19349663) ^ (c * 83492791) ^ (d * 15485863) ^ (seed * 32452843));
        mixed = (mixed ^ (mixed >> 15)) * 2246822519;
        mixed = (mixed ^ (mixed >> 13)) * 3266489917;
        var taper = Math.Min(1, Math.Min(d, StepsPerSide - d) / 6.0) * 0.9;
        return ((mixed ^ (mixed >> 16)) / (double)uint.MaxValue * 2 - 1) * taper;
    }
}
