using Geo.Tiles;

namespace Geo.Coverage;

/// <summary>A coverage at one zoom: simplified, snapped to the grid of that zoom and valid there. Tiles only cut it.</summary>
internal sealed class CoverageLevel
{
    private const double ToleranceSteps = 8;

    private readonly (GridBox Box, IReadOnlyList<GridPolygon> Polygons)[] _units;
    private readonly (int Arc, GridBox Box, int[] Path)[] _borders;

    private CoverageLevel(IEnumerable<IReadOnlyList<GridPolygon>> units, IEnumerable<(int Arc, int[] Path)> borders)
    {
        _units = [.. units.Select(polygons => (polygons.Aggregate(GridBox.Empty, (box, polygon) => box.With(polygon.Box)), polygons))];
        _borders = [.. borders.Select(border => (border.Arc, GridBox.Of(border.Path), border.Path))];
    }

    /// <param name="topology">The coverage.</param>
    /// <param name="plane">Its vertices in the normalised plane and what they weigh there.</param>
    /// <param name="zoom">The grid to snap to.</param>
    /// <param name="isDeepest">The deepest level keeps every vertex; what the grid merges is merged.</param>
    public static CoverageLevel Build(CoverageTopology topology, MercatorPlane plane, int zoom, bool isDeepest)
    {
        var grid = new TileGrid(zoom);
        var tolerance = isDeepest ? 0 : ToleranceSteps / grid.Side;
        var arcs = new SimplifiedArcs<(int X, int Y)>(
            topology, plane.Weights, tolerance * tolerance, vertex => (grid.Snap(plane.X[vertex]), grid.Snap(plane.Y[vertex])));
        var units = arcs
            .Assemble(SnappedPolygon, polygon => polygon is null || GridGeometry.IsValid(polygon))
            .Select((polygons, unit) => Settle(polygons, () => arcs[CoverageTopology.ArcOf(topology.Units[unit][0][0][0])][0]));
        // An arc that falls into one step of the grid has no path; the others keep their numbers.
        var borders = Enumerable.Range(0, topology.ArcCount).Select(arc => (Arc: arc, Path: Path(arcs[arc])));

        return new(units.ToList(), borders.Where(border => border.Path is not null).Select(border => (border.Arc, border.Path!)));
    }

    public IEnumerable<(int Unit, TileGeometry Geometry)> Tile(TileAddress tile)
    {
        var window = TileGrid.Window(tile);
        for (var unit = 0; unit < _units.Length; unit++)
        {
            if (window.Meets(_units[unit].Box) && TileCut.Polygons(_units[unit].Polygons, tile) is { } geometry)
            {
                yield return (unit, geometry);
            }
        }
    }

    public IEnumerable<(int Arc, TileGeometry Geometry)> Borders(TileAddress tile)
    {
        var window = TileGrid.Window(tile);
        foreach (var (arc, box, path) in _borders)
        {
            if (window.Meets(box) && TileCut.Paths([path], tile) is { } geometry)
            {
                yield return (arc, geometry);
            }
        }
    }

    /// <summary>A polygon of snapped rings, or null if the grid leaves no area of it.</summary>
    private static GridPolygon? SnappedPolygon(IReadOnlyList<List<(int X, int Y)>> rings)
    {
        var clean = new List<int[]>(rings.Count);
        for (var i = 0; i < rings.Count; i++)
        {
            if (GridRing.Clean(Flatten(rings[i])) is { } ring)
            {
                GridRing.Orient(ring, exterior: i == 0);
                clean.Add(ring);
            }
            else if (i == 0)
            {
                return null;
            }
        }

        return new(clean);
    }

    /// <summary>
    /// What refining could not mend is mended alone: it is less than a step wide. A unit of which nothing is left becomes a speck.
    /// </summary>
    private static List<GridPolygon> Settle(List<GridPolygon?> polygons, Func<(int X, int Y)> anywhere)
    {
        var settled = polygons.OfType<GridPolygon>()
            .SelectMany(polygon => GridGeometry.IsValid(polygon) ? [polygon] : GridGeometry.Repair(polygon))
            .ToList();
        if (settled.Count == 0)
        {
            var (x, y) = anywhere();
            settled.Add(TileSnapper.Speck(x, y));
        }

        return settled;
    }

    private static int[]? Path((int X, int Y)[] arc)
    {
        var path = Flatten(arc.Where((position, i) => i == 0 || position != arc[i - 1]));
        return path.Length >= 4 ? path : null;
    }

    private static int[] Flatten(IEnumerable<(int X, int Y)> positions) => [.. positions.SelectMany(position => new[] { position.X, position.Y })];
}
