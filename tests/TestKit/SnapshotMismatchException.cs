namespace TestKit;

/// <summary>A file of expected output differs from what the program makes now; shows the first line that does.</summary>
public sealed class SnapshotMismatchException(string relative, string expected, string actual)
    : Exception($"{relative} differs from what the program makes, first in {FirstDifference(expected, actual)}\n"
        + "If the new text is right, run \"npm run bless\" and review the difference.")
{
    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(expectedLines.Length, actualLines.Length))
            .First(index => expectedLines.ElementAtOrDefault(index) != actualLines.ElementAtOrDefault(index));

        return $"line {line + 1}:\n  file: {expectedLines.ElementAtOrDefault(line)}\n  now:  {actualLines.ElementAtOrDefault(line)}";
    }
}
