using System.Text.RegularExpressions;

namespace PostgresStore.Schema;

/// <summary>Names that go into SQL text: plain lower-case identifiers, of which only SQL's own words need quoting.</summary>
internal static partial class SqlName
{
    // PostgreSQL 18, appendix C: reserved, and reserved except for functions and types.
    private static readonly HashSet<string> Reserved =
    [
        .. ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently "
            + "constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default "
            + "deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner "
            + "intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or "
            + "order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table "
            + "tablesample then to trailing true union unique user using variadic verbose when where window with").Split(' '),
    ];

    public static string Checked(string name) =>
        Plain().IsMatch(name)
            ? name
            : throw new ArgumentException($"'{name}' is not a plain lower-case SQL name (letters, digits, underscore; at most 63).", nameof(name));

    /// <summary>The name as a column, in quotes when it is one of SQL's own words.</summary>
    public static string Quoted(string column) => Reserved.Contains(column) ? $"\"{column}\"" : column;

    /// <summary>A string literal with the quotes it needs.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[a-z_][a-z0-9_]{0,62}$")]
    private static partial Regex Plain();
}
