namespace Geo.Surveys;

/// <summary>Why a table of points cannot be placed on the earth.</summary>
public enum SurveyProblem
{
    /// <summary>No line holds a point.</summary>
    Empty,

    /// <summary>A line does not hold two numbers.</summary>
    NotTwoNumbers,

    /// <summary>Some lines are in degrees, others in metres.</summary>
    MixedNotations,

    /// <summary>There are more points than a parcel has.</summary>
    TooManyPoints,

    /// <summary>Metres were given without the meridian they are counted from.</summary>
    ZoneMissing,

    /// <summary>Northing and easting, or latitude and longitude, stand in the wrong columns.</summary>
    SwappedAxes,

    /// <summary>The metres are counted from another meridian.</summary>
    OtherZone,

    /// <summary>They are counted from another meridian, and the columns have changed places too.</summary>
    OtherZoneAndSwappedAxes,

    /// <summary>The points are nowhere near the place they should be at, in no zone and neither order.</summary>
    Elsewhere,

    /// <summary>A position lies outside Viet Nam.</summary>
    OutsideCountry,
}
