using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// Invents boundaries for units of which only a place and an area are known, for demonstrations where no boundary may be published.
/// They have the declared areas, no gaps and no overlaps, and the shape of nothing real.
/// </summary>
public static class DemonstrationBoundaries
{
    private const int Decimals = 5;

    // Vertices are put on this grid before borders are matched: common corners of cells are computed once per cell.
    private const double MatchingMetres = 0.5;

    /// <summary>One boundary per unit in the order given, in degrees with five decimals, in the stored form. The same seeds give the same result.</summary>
    /// <exception cref="ArgumentException">There are fewer than two units, or two of them at one place.</exception>
    public static IReadOnlyList<(string Code, MultiPolygon Boundary)> Build(IReadOnlyList<UnitSeed> seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        if (seeds.Count < 2 || seeds.DistinctBy(seed => (seed.Longitude, seed.Latitude)).Count() < seeds.Count)
        {
            throw new ArgumentException("Two or more units are needed, each at a place of its own.", nameof(seeds));
        }

        var plane = new EqualAreaPlane(seeds.Average(seed => seed.Longitude), seeds.Average(seed => seed.Latitude));
        Coordinate[] centres = [.. seeds.Select(seed => plane.ToPlane(seed.Longitude, seed.Latitude))];
        double[] areas = [.. seeds.Select(seed => seed.AreaKm2 * 1e6)];
        var cells = WeightedVoronoi.Divide(centres, areas, SeedOutline.Of(centres, areas, new GeometryFactory()));
        var boundaries = MeanderingBorders.Apply(
            [.. cells.Select(OnMatchingGrid)], position => Rounded(plane.ToDegrees(position)), StoredGeometry.Factory);
        return [.. seeds.Zip(boundaries, (seed, boundary) => (seed.Code, (MultiPolygon)GeometryNormalizer.Normalize(boundary)))];
    }

    private static Geometry OnMatchingGrid(Geometry cell)
    {
        var copy = cell.Copy();
        foreach (var position in copy.Coordinates)
        {
            position.X = Math.Round(position.X / MatchingMetres) * MatchingMetres;
            position.Y = Math.Round(position.Y / MatchingMetres) * MatchingMetres;
        }

        copy.GeometryChanged();
        return copy;
    }

    private static Coordinate Rounded(Coordinate degrees) => new(Math.Round(degrees.X, Decimals), Math.Round(degrees.Y, Decimals));
}
