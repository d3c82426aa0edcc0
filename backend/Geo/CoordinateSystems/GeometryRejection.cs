namespace Geo.CoordinateSystems;

/// <summary>Why a geometry cannot be stored.</summary>
public enum GeometryRejection
{
    /// <summary>There is no coordinate at all.</summary>
    Empty,

    /// <summary>Neither a point, a polygon nor a set of polygons.</summary>
    WrongType,

    /// <summary>An ordinate is NaN or infinite.</summary>
    NotFinite,

    /// <summary>The last position of a ring is not its first.</summary>
    RingNotClosed,

    /// <summary>A ring has fewer than four positions, or fewer than three different ones.</summary>
    RingTooShort,

    /// <summary>A ring crosses or touches itself, or another ring along a line.</summary>
    SelfIntersection,

    /// <summary>A hole lies outside its shell, or a part lies inside another.</summary>
    MisplacedRing,

    /// <summary>The position would lie in Viet Nam if latitude and longitude changed places.</summary>
    SwappedAxes,

    /// <summary>The position is not in Viet Nam, its islands or its near surroundings.</summary>
    OutsideCountry,
}
