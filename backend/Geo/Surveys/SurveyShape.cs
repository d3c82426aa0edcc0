using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Surveys;

/// <summary>What the points of a table make.</summary>
public static class SurveyShape
{
    /// <summary>
    /// One point, or the polygon of three and more corners in their order. A table of corners need not repeat the first one: that is how
    /// certificates list them.
    /// </summary>
    /// <exception cref="GeometryRejectedException">The outline crosses itself, or has only two corners.</exception>
    public static Geometry Of(IReadOnlyList<SurveyPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        List<Coordinate> corners = [.. points.Select(point => new Coordinate(point.Position.Longitude, point.Position.Latitude))];
        if (corners.Count == 1)
        {
            return GeometryNormalizer.Normalize(StoredGeometry.Factory.CreatePoint(corners[0]));
        }

        if (!corners[0].Equals2D(corners[^1]))
        {
            corners.Add(corners[0].Copy());
        }

        return corners.Count >= 4
            ? GeometryNormalizer.Normalize(StoredGeometry.Factory.CreatePolygon([.. corners]))
            : throw new GeometryRejectedException(GeometryRejection.RingTooShort, corners[0], "An outline needs three corners.");
    }
}
