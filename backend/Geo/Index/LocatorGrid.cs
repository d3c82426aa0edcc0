using NetTopologySuite.Geometries;

namespace Geo.Index;

/// <summary>Square cells over a box, numbered row by row from the south-west.</summary>
internal sealed record LocatorGrid(double MinX, double MinY, double CellsPerDegree, int Columns, int Rows)
{
    private const int MaxCells = 1 << 22;

    public int CellCount => Columns * Rows;

    /// <summary>Five cells per edge, within bounds: enough that most cells have no border in them.</summary>
    public static LocatorGrid Over(Envelope box, int edges)
    {
        if (box.IsNull)
        {
            return new(0, 0, 0, 1, 1);
        }

        var cells = Math.Clamp(5.0 * edges, 1024, MaxCells);
        var width = Math.Max(box.Width, 1e-9);
        var height = Math.Max(box.Height, 1e-9);
        var perDegree = Math.Sqrt(cells / (width * height));
        return new(box.MinX, box.MinY, perDegree, (int)(width * perDegree) + 1, (int)(height * perDegree) + 1);
    }

    public bool TryCell(double x, double y, out int cell)
    {
        double column = (x - MinX) * CellsPerDegree, row = (y - MinY) * CellsPerDegree;
        cell = 0;
        if (!(column >= 0 && row >= 0 && column < Columns && row < Rows))
        {
            return false;
        }

        cell = (int)row * Columns + (int)column;
        return true;
    }

    public (double X, double Y) Centre(int cell) =>
        (MinX + (cell % Columns + 0.5) / CellsPerDegree, MinY + (cell / Columns + 0.5) / CellsPerDegree);

    /// <summary>The cells to the west and south, or -1 beyond the edge.</summary>
    public (int West, int South) Neighbours(int cell) => (cell % Columns > 0 ? cell - 1 : -1, cell >= Columns ? cell - Columns : -1);

    /// <summary>Adds (cell, unit) for every cell an edge touches; a cell is never missed, a few more than needed may be marked.</summary>
    public void Mark(ReadOnlySpan<double> edge, int unit, HashSet<long> marks)
    {
        // A hair's breadth on each side covers the rounding of cell numbers.
        const double Hair = 1e-6;
        double ax = (edge[0] - MinX) * CellsPerDegree, ay = (edge[1] - MinY) * CellsPerDegree;
        double bx = (edge[2] - MinX) * CellsPerDegree, by = (edge[3] - MinY) * CellsPerDegree;
        var slope = by == ay ? 0 : (bx - ax) / (by - ay);
        var lastRow = Row(Math.Max(ay, by) + Hair);
        for (var row = Row(Math.Min(ay, by) - Hair); row <= lastRow; row++)
        {
            // The stretch of the edge within this row of cells.
            var from = by == ay ? ax : ax + (Math.Clamp(row - Hair, Math.Min(ay, by), Math.Max(ay, by)) - ay) * slope;
            var to = by == ay ? bx : ax + (Math.Clamp(row + 1 + Hair, Math.Min(ay, by), Math.Max(ay, by)) - ay) * slope;
            var lastColumn = Column(Math.Max(from, to) + Hair);
            for (var column = Column(Math.Min(from, to) - Hair); column <= lastColumn; column++)
            {
                marks.Add(((long)(row * Columns + column) << 32) | (uint)unit);
            }
        }
    }

    private int Row(double row) => Math.Clamp((int)Math.Floor(row), 0, Rows - 1);

    private int Column(double column) => Math.Clamp((int)Math.Floor(column), 0, Columns - 1);
}
