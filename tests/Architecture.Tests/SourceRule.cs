using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Words that must not stand in some of the sources, and why.</summary>
/// <param name="Name">The rule, as a sentence.</param>
/// <param name="Folders">Where it holds, from the root.</param>
/// <param name="Extensions">Which files it reads.</param>
/// <param name="Forbidden">The pattern no line may match.</param>
/// <param name="Instead">What to do.</param>
public sealed record SourceRule(string Name, string[] Folders, string[] Extensions, Regex Forbidden, string Instead)
{
    // The rules quote the words they forbid.
    private const string Rules = "tests/Architecture.Tests/";

    /// <summary>Every line that breaks the rule, with its place.</summary>
    public IEnumerable<string> Violations() =>
        Folders.SelectMany(folder => SourceFile.In(folder, Extensions))
            .Where(file => !file.Path.StartsWith(Rules, StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Select((line, index) => (Text: line, Place: $"{file.Path}:{index + 1}")))
            .Where(line => Forbidden.IsMatch(line.Text))
            .Select(line => $"{line.Place}: {line.Text.Trim()} → {Instead}");

    public override string ToString() => Name;
}
