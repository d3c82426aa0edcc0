using Geo.CoordinateSystems;

namespace Geo.Surveys;

/// <summary>A table of points was refused. It carries facts; texts for people are made where the language is known.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="line">The line at fault, from 1; null when the whole table is meant.</param>
/// <param name="text">That line as written.</param>
/// <param name="likelyZone">The zone in which the points lie where they should.</param>
public sealed class SurveyRejectedException(SurveyProblem problem, int? line = null, string? text = null, Vn2000Zone? likelyZone = null)
    : Exception($"{problem}{(line is null ? "" : $" in line {line}: {text}")}")
{
    /// <summary>What is wrong.</summary>
    public SurveyProblem Problem { get; } = problem;

    /// <summary>The line at fault, from 1; null when the whole table is meant.</summary>
    public int? Line { get; } = line;

    /// <summary>That line as written.</summary>
    public string? Text { get; } = text;

    /// <summary>The zone in which the points lie where they should; null when none does or none can be told.</summary>
    public Vn2000Zone? LikelyZone { get; } = likelyZone;
}
