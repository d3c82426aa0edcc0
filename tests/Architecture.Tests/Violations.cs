namespace Architecture.Tests;

/// <summary>Fails with every violation on a line of its own.</summary>
internal static class Violations
{
    public static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
