using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Geo.CoordinateSystems;

/// <summary>What a list of positions must fulfil to be a ring (RFC 7946, 3.1.6), and the stored form of a ring.</summary>
public static class RingRules
{
    /// <summary>Makes a ring of the positions as they are.</summary>
    /// <exception cref="GeometryRejectedException">It is too short or not closed, or an ordinate is not a number.</exception>
    public static LinearRing Create(Coordinate[] positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        foreach (var position in positions)
        {
            MustBeFinite(position);
        }

        if (positions.Length < 4)
        {
            throw new GeometryRejectedException(
                GeometryRejection.RingTooShort, positions.FirstOrDefault(), $"A ring has {positions.Length} positions; it needs four or more.");
        }

        if (!positions[0].Equals2D(positions[^1]))
        {
            throw GeometryRejectedException.At(GeometryRejection.RingNotClosed, positions[^1], "A ring does not end where it began but");
        }

        return StoredGeometry.Factory.CreateLinearRing(positions);
    }

    internal static void MustBeFinite(Coordinate position)
    {
        if (!double.IsFinite(position.X) || !double.IsFinite(position.Y))
        {
            throw GeometryRejectedException.At(GeometryRejection.NotFinite, position, "An ordinate is not a finite number");
        }
    }

    /// <summary>Two ordinates, no vertex twice in a row, and the asked orientation.</summary>
    internal static LinearRing ToStored(LinearRing ring, bool counterClockwise)
    {
        var kept = new List<Coordinate>(ring.NumPoints);
        foreach (var position in ring.Coordinates)
        {
            if (kept.Count == 0 || !kept[^1].Equals2D(position))
            {
                kept.Add(new Coordinate(position.X, position.Y));
            }
        }

        if (kept.Count < 4)
        {
            throw GeometryRejectedException.At(GeometryRejection.RingTooShort, kept[0], "A ring has fewer than three different positions");
        }

        if (Orientation.IsCCW([.. kept]) != counterClockwise)
        {
            kept.Reverse();
        }

        return StoredGeometry.Factory.CreateLinearRing([.. kept]);
    }
}
