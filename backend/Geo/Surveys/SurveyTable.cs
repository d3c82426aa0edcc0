namespace Geo.Surveys;

/// <summary>A pasted table of points, read but not yet placed on the earth.</summary>
public sealed record SurveyTable(SurveyNotation Notation, IReadOnlyList<SurveyRow> Rows);
