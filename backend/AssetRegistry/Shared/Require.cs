using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry;

/// <summary>The checks every command shares. Each returns the value as it will be stored or throws a named exception.</summary>
internal static class Require
{
    private const long MostDong = 1_000_000_000_000_000;

    public static string Text(string? value, string field) =>
        VietnameseText.NormaliseOptional(value) ?? throw new FieldRequiredException(field);

    public static decimal? Positive(decimal? value, string field) =>
        value is <= 0 ? throw new FieldOutOfRangeException(field, value.Value, new("lớn hơn 0", "greater than 0")) : value;

    public static decimal NotNegative(decimal value, string field) =>
        value < 0 ? throw new FieldOutOfRangeException(field, value, new("từ 0 trở lên", "0 or more")) : value;

    public static long? NotNegative(long? value, string field) =>
        value is < 0 ? throw new FieldOutOfRangeException(field, value.Value, new("từ 0 trở lên", "0 or more")) : value;

    public static int NotNegative(int value, string field) =>
        value < 0 ? throw new FieldOutOfRangeException(field, value, new("từ 0 trở lên", "0 or more")) : value;

    public static int AtLeast(int value, int least, string field) =>
        value < least ? throw new FieldOutOfRangeException(field, value, new($"từ {least} trở lên", $"{least} or more")) : value;

    /// <summary>Money in whole đồng: more than nothing, and little enough that thousands of amounts can be added up.</summary>
    public static long Dong(long value, string field) => value is > 0 and <= MostDong
        ? value
        : throw new FieldOutOfRangeException(
            field, value, new($"từ 1 đến {Wording.Number(MostDong).Vietnamese}", $"between 1 and {Wording.Number(MostDong).English}"));

    public static long NotNegative(long value, string field) =>
        value < 0 ? throw new FieldOutOfRangeException(field, value, new("từ 0 trở lên", "0 or more")) : value;

    public static DateOnly NotInFuture(DateOnly date, DateOnly today, string field) =>
        date > today ? throw new DateInFutureException(field, date, today) : date;

    public static DateOnly NotBefore(DateOnly date, DateOnly previous, string field) =>
        date < previous ? throw new DateBeforePreviousStepException(field, date, previous) : date;

    /// <summary>The paper this command cannot do without, of whatever kind.</summary>
    public static Paper Paper(Paper? paper, CommandName command, DateOnly today) => Paper(paper, command, null, today);

    /// <summary>The paper this command cannot do without, of the kind that the law of the step's day asks for.</summary>
    /// <param name="paper">What was given.</param>
    /// <param name="command">The step.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    /// <param name="day">The day of the step.</param>
    /// <param name="today">The day of recording.</param>
    public static Paper Paper(Paper? paper, CommandName command, RuleBook? rules, DateOnly day, DateOnly today) =>
        Paper(paper, command, (rules ?? RuleBook.Bundled).On(day).PaperOf(command), today);

    private static Paper Paper(Paper? paper, CommandName command, PaperKind? kind, DateOnly today)
    {
        if (paper is null || (kind is not null && paper.Kind != kind))
        {
            throw new PaperRequiredException(command, kind, paper?.Kind);
        }

        return Checked(paper, today);
    }

    /// <summary>A paper the command can do without; when given it must still be a sound one.</summary>
    public static Paper? OptionalPaper(Paper? paper, DateOnly today) => paper is null ? null : Checked(paper, today);

    /// <summary>Papers that come along; null when there are none.</summary>
    public static IReadOnlyList<Paper>? OtherPapers(IReadOnlyList<Paper>? papers, DateOnly today) =>
        papers is null or [] ? null : [.. papers.Select(paper => Checked(paper, today)).Distinct()];

    private static Paper Checked(Paper paper, DateOnly today) => paper with
    {
        Number = Text(paper.Number, "paper.number"),
        Date = NotInFuture(paper.Date, today, "paper.date"),
        Issuer = VietnameseText.NormaliseOptional(paper.Issuer),
    };
}
