using Geo.Tiles;
using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// A coverage ready to be cut into tiles at every zoom. The level of a zoom is made when it is first asked for and then kept.
/// Immutable to its users and safe for use by several threads at once.
/// </summary>
public sealed class CoveragePyramid
{
    private readonly CoverageTopology _topology;
    private readonly Lazy<CoverageLevel>[] _levels;

    private CoveragePyramid(CoverageTopology topology, int maxZoom)
    {
        _topology = topology;
        MaxZoom = maxZoom;
        var plane = new Lazy<MercatorPlane>(() => MercatorPlane.Of(topology));
        _levels =
        [
            .. Enumerable.Range(0, maxZoom + 1).Select(zoom =>
                new Lazy<CoverageLevel>(() => CoverageLevel.Build(topology, plane.Value, zoom, isDeepest: zoom == maxZoom))),
        ];
    }

    /// <summary>The deepest zoom that has a level. Maps enlarge its tiles further on.</summary>
    public int MaxZoom { get; }

    /// <summary>Prepares polygons or multipolygons in degrees. A step at the default deepest zoom is 0.6 m.</summary>
    public static CoveragePyramid Build(IReadOnlyList<Geometry> units, int maxZoom = 14)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxZoom, TileAddress.MaxZoom);
        return new(CoverageTopology.Build(units), maxZoom);
    }

    /// <summary>The units that reach into a tile or its buffer, by index, in its coordinates.</summary>
    /// <exception cref="TileAddressException">The tile is deeper than <see cref="MaxZoom"/>.</exception>
    public IEnumerable<(int Unit, TileGeometry Geometry)> Units(TileAddress tile) => Level(tile).Tile(tile);

    /// <summary>The border lines in a tile, each once although two units share it. Outer borders belong to one unit only.</summary>
    /// <exception cref="TileAddressException">The tile is deeper than <see cref="MaxZoom"/>.</exception>
    public IEnumerable<(bool IsOuter, TileGeometry Geometry)> Borders(TileAddress tile) =>
        Level(tile).Borders(tile).Select(border => (_topology.Uses[border.Arc] == 1, border.Geometry));

    /// <summary>Makes the levels of these zooms now, so that the first tile is as fast as the next.</summary>
    public void Prepare(int fromZoom, int toZoom)
    {
        for (var zoom = fromZoom; zoom <= Math.Min(toZoom, MaxZoom); zoom++)
        {
            _ = _levels[zoom].Value;
        }
    }

    private CoverageLevel Level(TileAddress tile) =>
        tile.Zoom <= MaxZoom ? _levels[tile.Zoom].Value : throw new TileAddressException(tile.Zoom, tile.X, tile.Y);
}
