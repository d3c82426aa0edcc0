using System.Globalization;

namespace GraphQLServer.Types.Scalars;

/// <summary>A calendar date without a time zone.</summary>
internal sealed class LocalDateScalar() : TextScalar<DateOnly>(
    "LocalDate",
    "The `LocalDate` scalar represents a date without time zone, in the form `YYYY-MM-DD`.",
    "https://scalars.graphql.org/andimarek/local-date.html")
{
    public static readonly LocalDateScalar Instance = new();

    protected override object? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
