using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Geo.Coverage;

/// <summary>How much of a unit's ground changes when its boundary is replaced.</summary>
public static class BoundaryChange
{
    /// <summary>Below this share the border was drawn anew, not moved.</summary>
    public const double RedigitisedShare = 0.005;

    /// <summary>The ground that only one of the two boundaries holds, as a share of what the old one holds; 0: the same ground.</summary>
    /// <param name="before">The boundary until now, WGS 84.</param>
    /// <param name="after">The boundary from now on, WGS 84.</param>
    public static double Share(Geometry before, Geometry after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        // Within one commune a square degree is the same ground everywhere to a thousandth, so the shares need no projection.
        return OverlayNGRobust.Overlay(before, after, SpatialFunction.SymDifference).Area / before.Area;
    }

    /// <summary>Whether the new boundary is the old one drawn anew.</summary>
    public static bool IsRedigitised(Geometry before, Geometry after) => Share(before, after) < RedigitisedShare;
}
