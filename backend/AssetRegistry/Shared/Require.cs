using AssetRegistry.Access;

namespace AssetRegistry;

/// <summary>The checks every command shares. Each returns the value as it will be stored or throws a named exception.</summary>
internal static class Require
{
    public static string Text(string? value, string field) =>
        VietnameseText.NormaliseOptional(value) ?? throw new FieldRequiredException(field);

    public static decimal? Positive(decimal? value, string field) =>
        value is <= 0 ? throw new FieldOutOfRangeException(field, value.Value, new("lớn hơn 0", "greater than 0")) : value;

    public static int NotNegative(int value, string field) =>
        value < 0 ? throw new FieldOutOfRangeException(field, value, new("từ 0 trở lên", "0 or more")) : value;

    public static DateOnly NotInFuture(DateOnly date, DateOnly today, string field) =>
        date > today ? throw new DateInFutureException(field, date, today) : date;

    public static DateOnly NotBefore(DateOnly date, DateOnly previous, string field) =>
        date < previous ? throw new DateBeforePreviousStepException(field, date, previous) : date;

    /// <summary>The paper this command cannot do without, of the kind it asks for.</summary>
    public static Paper Paper(Paper? paper, CommandName command, DateOnly today)
    {
        var kind = RequiredPapers.For(command);
        if (paper is null || (kind is not null && paper.Kind != kind))
        {
            throw new PaperRequiredException(command, kind, paper?.Kind);
        }

        return Checked(paper, today);
    }

    /// <summary>A paper the command can do without; when given it must still be a sound one.</summary>
    public static Paper? OptionalPaper(Paper? paper, DateOnly today) => paper is null ? null : Checked(paper, today);

    private static Paper Checked(Paper paper, DateOnly today) => paper with
    {
        Number = Text(paper.Number, "paper.number"),
        Date = NotInFuture(paper.Date, today, "paper.date"),
        Issuer = VietnameseText.NormaliseOptional(paper.Issuer),
    };
}
