namespace GraphQLServer.Language;

/// <summary>Spec 2.9.4 "BlockStringValue": common indentation and blank first and last lines go.</summary>
internal static class BlockString
{
    public static string Dedent(string raw)
    {
        var lines = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indentation).DefaultIfEmpty(0).Min();
        var dedented = lines.Select((line, index) => index == 0 ? line : line[Math.Min(indent, line.Length)..]).ToArray();

        var first = Array.FindIndex(dedented, line => !IsBlank(line));
        var last = Array.FindLastIndex(dedented, line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', dedented[first..(last + 1)]);
    }

    private static bool IsBlank(string line) => Indentation(line) == line.Length;

    private static int Indentation(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;
}
