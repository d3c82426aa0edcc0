namespace Geo.Surveys;

/// <summary>One point of a table, its two numbers as written: degrees, or metres.</summary>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Label">What the table calls the point; null when it gives no name.</param>
/// <param name="First">The number that stands first, or that a header calls latitude or northing.</param>
/// <param name="Second">The other one.</param>
public sealed record SurveyRow(int Line, string? Label, double First, double Second);
