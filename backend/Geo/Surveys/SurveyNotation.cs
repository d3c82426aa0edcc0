namespace Geo.Surveys;

/// <summary>How the positions of a table are written.</summary>
public enum SurveyNotation
{
    /// <summary>Degrees with a decimal part: 22.4, or 22,4°B.</summary>
    DecimalDegrees,

    /// <summary>Degrees, minutes and seconds: 22°24′00″.</summary>
    DegreesMinutesSeconds,

    /// <summary>Metres in a zone of VN-2000: X north, Y east.</summary>
    Grid,
}
