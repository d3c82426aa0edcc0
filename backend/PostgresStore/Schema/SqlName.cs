using System.Text.RegularExpressions;

namespace PostgresStore.Schema;

/// <summary>Names that go into SQL text: only plain lower-case identifiers, so that nothing needs quoting.</summary>
internal static partial class SqlName
{
    public static string Checked(string name) =>
        Plain().IsMatch(name)
            ? name
            : throw new ArgumentException($"'{name}' is not a plain lower-case SQL name (letters, digits, underscore; at most 63).", nameof(name));

    /// <summary>A string literal with the quotes it needs.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[a-z_][a-z0-9_]{0,62}$")]
    private static partial Regex Plain();
}
