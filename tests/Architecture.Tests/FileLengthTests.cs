using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>A file that passes the limit is split by role, with the role in its name.</summary>
public sealed partial class FileLengthTests
{
    private const int Limit = 400;
    private const int LimitOfExceptions = 600;
    private static readonly string[] Sources = [".cs", ".ts", ".tsx", ".mjs", ".js", ".css"];

    [Fact]
    public void Sources_are_short()
    {
        var tooLong = SourceFile.In("", Sources)
            .Where(file => file.Lines.Count > (MayBeLonger().IsMatch(file.Name) ? LimitOfExceptions : Limit))
            .Select(file => $"{file.Path} has {file.Lines.Count} lines");

        Violations.AssertNone(tooLong);
    }

    [Theory]
    [InlineData("backend/")]
    [InlineData("frontend/src/")]
    public void Half_of_the_sources_are_very_short(string folder)
    {
        var lengths = SourceFile.In(folder, Sources).Select(file => file.Lines.Count).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, 80);
    }

    // Where one table or one grammar is easier to read whole.
    [GeneratedRegex(@"^(Lexer|Parser(\.\w+)?|OverlappingFieldsCanBeMerged\w*)\.cs$")]
    private static partial Regex MayBeLonger();
}
