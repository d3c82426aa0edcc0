using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Geo.Index;

/// <summary>
/// Finds the unit that covers a place, exactly. Made for coverages: most of the time one look into a grid answers.
/// A place on a shared border, or in a sliver where two units overlap, belongs to the unit that comes first. Immutable.
/// </summary>
public sealed class PointLocator
{
    private const int Nowhere = -1;
    private const int Unsettled = -2;

    private readonly RingBands[] _units;
    private readonly STRtree<int> _boxes = new();
    private readonly LocatorGrid _grid;

    // For a cell without border: its unit or Nowhere. For a cell with one: ~(2 + start) into the candidates.
    private readonly int[] _cells;
    private readonly int[] _candidates;

    private PointLocator(IReadOnlyList<Geometry> units)
    {
        _units = [.. units.Select(unit => new RingBands(unit))];
        var box = new Envelope();
        for (var unit = 0; unit < _units.Length; unit++)
        {
            box.ExpandToInclude(_units[unit].Box);
            _boxes.Insert(_units[unit].Box, unit);
        }

        // Until it is built a tree is changed by its first query.
        _boxes.Build();
        _grid = LocatorGrid.Over(box, _units.Sum(unit => unit.Edges.Length / 4));
        (_cells, _candidates) = BorderCells();
        FillCellsWithoutBorder();
    }

    /// <summary>Prepares polygons or multipolygons; a place is later answered with an index into them.</summary>
    public static PointLocator Build(IReadOnlyList<Geometry> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return new(units);
    }

    /// <summary>Index of the unit at a place, or false if there is none.</summary>
    public bool TryFind(double longitude, double latitude, out int unit)
    {
        unit = Find(longitude, latitude);
        return unit >= 0;
    }

    private int Find(double x, double y)
    {
        if (!_grid.TryCell(x, y, out var cell))
        {
            return Nowhere;
        }

        var entry = _cells[cell];
        if (entry >= Nowhere)
        {
            return entry;
        }

        for (var i = ~entry - 2; _candidates[i] >= 0; i++)
        {
            if (_units[_candidates[i]].Contains(x, y))
            {
                return _candidates[i];
            }
        }

        // A unit that covers the whole cell has no border in it; that matters only where units overlap.
        return FirstCovering(x, y);
    }

    private int FirstCovering(double x, double y)
    {
        var first = Nowhere;
        foreach (var unit in _boxes.Query(new Envelope(x, x, y, y)))
        {
            if ((first < 0 || unit < first) && _units[unit].Contains(x, y))
            {
                first = unit;
            }
        }

        return first;
    }

    private (int[] Cells, int[] Candidates) BorderCells()
    {
        var marks = new HashSet<long>();
        for (var unit = 0; unit < _units.Length; unit++)
        {
            var edges = _units[unit].Edges;
            for (var i = 0; i < edges.Length; i += 4)
            {
                _grid.Mark(edges.Slice(i, 4), unit, marks);
            }
        }

        long[] sorted = [.. marks];
        Array.Sort(sorted);
        var cells = new int[_grid.CellCount];
        Array.Fill(cells, Unsettled);
        var candidates = new List<int>(sorted.Length * 2);
        for (var i = 0; i < sorted.Length; i++)
        {
            var cell = (int)(sorted[i] >> 32);
            if (i == 0 || cell != (int)(sorted[i - 1] >> 32))
            {
                candidates.Add(Nowhere);
                cells[cell] = ~(candidates.Count + 2);
            }

            candidates.Add((int)sorted[i]);
        }

        candidates.Add(Nowhere);
        return (cells, [.. candidates]);
    }

    /// <summary>No border runs between neighbouring cells that have none themselves, so they lie in the same unit.</summary>
    private void FillCellsWithoutBorder()
    {
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            if (_cells[cell] != Unsettled)
            {
                continue;
            }

            var (west, south) = _grid.Neighbours(cell);
            if (west >= 0 && _cells[west] >= Nowhere)
            {
                _cells[cell] = _cells[west];
            }
            else if (south >= 0 && _cells[south] >= Nowhere)
            {
                _cells[cell] = _cells[south];
            }
            else
            {
                var (x, y) = _grid.Centre(cell);
                _cells[cell] = FirstCovering(x, y);
            }
        }
    }
}
