using System.Text.RegularExpressions;

namespace Geo.Surveys;

/// <summary>
/// Reads a table of points as people paste it: from a spreadsheet (tabs), a certificate or a message. Each line has an optional name and two
/// numbers, northing or latitude first unless a heading says otherwise; further columns, such as side lengths, are passed over.
/// </summary>
public static partial class SurveyText
{
    /// <summary>More corners than any parcel; a boundary of a commune comes as a file.</summary>
    public const int MostPoints = 10_000;

    // Nothing in degrees is as large, no metre in Viet Nam as small.
    private const double LargestAngle = 360;

    private static readonly string[] EastingHeadings = ["y", "e", "l", "easting", "đông", "kinh", "lon", "lng", "long", "longitude"];
    private static readonly string[] NorthingHeadings = ["x", "n", "b", "northing", "bắc", "vĩ", "lat", "latitude"];

    /// <exception cref="SurveyRejectedException">A line is no point; the exception names it.</exception>
    public static SurveyTable Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = new List<(SurveyRow Row, SurveyNotation Notation)>();
        var isEastingFirst = false;
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            if (rows.Count == 0 && !line.Any(char.IsDigit))
            {
                isEastingFirst = IsEastingFirst(Cells(line));
                continue;
            }

            rows.Add(rows.Count < MostPoints ? Read(line, number, isEastingFirst) : throw new SurveyRejectedException(SurveyProblem.TooManyPoints, number, line));
        }

        if (rows.Count == 0)
        {
            throw new SurveyRejectedException(SurveyProblem.Empty);
        }

        var isGrid = rows[0].Notation is SurveyNotation.Grid;
        if (rows.FirstOrDefault(row => row.Notation is SurveyNotation.Grid != isGrid).Row is { } other)
        {
            throw new SurveyRejectedException(SurveyProblem.MixedNotations, other.Line, text.Split('\n')[other.Line - 1].Trim());
        }

        return new(rows.Max(row => row.Notation), [.. rows.Select(row => row.Row)]);
    }

    private static (SurveyRow Row, SurveyNotation Notation) Read(string line, int number, bool isEastingFirst)
    {
        var angles = AngleText.FindAll(line);
        if (angles.Count == 2)
        {
            var isLongitudeFirst = angles[0].Direction is 'E' or 'Đ' or 'W' || (angles[0].Direction is null && isEastingFirst);
            var (first, second) = isLongitudeFirst ? (angles[1], angles[0]) : (angles[0], angles[1]);
            var label = line[..line.IndexOfAny([.. "0123456789-"])].Trim(' ', '\t', ':', ';', ',');
            return (
                new(number, label.Length > 0 ? label : null, first.Degrees, second.Degrees),
                angles.Any(angle => angle.HasMinutes) ? SurveyNotation.DegreesMinutesSeconds : SurveyNotation.DecimalDegrees);
        }

        var cells = Cells(line);
        var start = cells.Count > 2 || !SurveyNumber.TryParse(cells[0], out _) ? 1 : 0;
        if (cells.Count < start + 2 || !SurveyNumber.TryParse(cells[start], out var one) || !SurveyNumber.TryParse(cells[start + 1], out var two))
        {
            throw new SurveyRejectedException(SurveyProblem.NotTwoNumbers, number, line);
        }

        return (
            new(number, start == 1 ? cells[0] : null, isEastingFirst ? two : one, isEastingFirst ? one : two),
            Math.Abs(one) > LargestAngle || Math.Abs(two) > LargestAngle ? SurveyNotation.Grid : SurveyNotation.DecimalDegrees);
    }

    // A heading is known by its first word: "Y (m)", "Kinh độ".
    private static bool IsEastingFirst(IReadOnlyList<string> headings) => headings
        .Select(heading => heading.ToLowerInvariant().Split([' ', '(', '['], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "")
        .FirstOrDefault(heading => EastingHeadings.Contains(heading) || NorthingHeadings.Contains(heading)) is { } first && EastingHeadings.Contains(first);

    /// <summary>Tabs, semicolons and bars part columns for certain; else a comma with a space behind it, else spaces, else the comma alone.</summary>
    private static List<string> Cells(string line)
    {
        Regex separator = line.Contains('\t', StringComparison.Ordinal) ? Tab()
            : line.Contains(';', StringComparison.Ordinal) ? Semicolon()
            : line.Contains('|', StringComparison.Ordinal) ? Bar()
            : CommaAndSpace().IsMatch(line) ? CommaAndSpace()
            : line.Contains(' ', StringComparison.Ordinal) ? Spaces()
            : Comma();
        return [.. separator.Split(line).Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
    }

    [GeneratedRegex(@"\t")]
    private static partial Regex Tab();

    [GeneratedRegex(";")]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@",\s+")]
    private static partial Regex CommaAndSpace();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(",")]
    private static partial Regex Comma();
}
