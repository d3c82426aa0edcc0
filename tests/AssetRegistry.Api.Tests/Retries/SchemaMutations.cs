using System.Text.RegularExpressions;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Tests.Retries;

/// <summary>The mutations that the schema has, read from the schema as clients see it.</summary>
internal static partial class SchemaMutations
{
    private static readonly string Sdl = SchemaTexts.Sdl();

    /// <summary>Those whose input carries an idempotency key, by name.</summary>
    public static IReadOnlyList<string> WithKey { get; } = [.. Of(hasKey: true)];

    /// <summary>Those whose input has none.</summary>
    public static IReadOnlyList<string> WithoutKey { get; } = [.. Of(hasKey: false)];

    /// <summary>Whether the mutation's input says on which day the fact took effect.</summary>
    public static bool NamesDay(string mutation) => InputOf(mutation).Contains("effectiveOn: LocalDate", StringComparison.Ordinal);

    private static IEnumerable<string> Of(bool hasKey) => FieldPattern().Matches(TypePattern().Match(Sdl).Value)
        .Select(field => field.Groups["name"].Value)
        .Where(mutation => InputOf(mutation).Contains("idempotencyKey: UUID!", StringComparison.Ordinal) == hasKey);

    private static string InputOf(string mutation)
    {
        var header = $"\ninput {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input {{";
        var from = Sdl.IndexOf(header, StringComparison.Ordinal);

        return Sdl[from..Sdl.IndexOf("\n}", from, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^type Mutation \{.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"^  (?<name>\w+)\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FieldPattern();
}
