using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphQLServer.Types.Scalars;

/// <summary>An instant with its offset from UTC. RFC 3339.</summary>
internal sealed partial class DateTimeScalar() : TextScalar<DateTimeOffset>(
    "DateTime",
    "The `DateTime` scalar represents an exact point in time, in the form `2025-09-16T08:30:00.000+07:00`.",
    "https://scalars.graphql.org/andimarek/date-time.html")
{
    public static readonly DateTimeScalar Instance = new();

    protected override object? Parse(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
