using Geo.CoordinateSystems;

namespace Geo.Surveys;

/// <summary>A point of a table, placed on the earth.</summary>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Label">What the table calls it; null when it gives no name.</param>
/// <param name="Position">WGS 84, degrees.</param>
public sealed record SurveyPoint(int Line, string? Label, GeographicPosition Position);
