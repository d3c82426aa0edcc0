namespace AssetRegistry.Rules;

/// <summary>Every pack, each from its day on: an old case is judged by the rule of its day.</summary>
public sealed class RuleBook
{
    private static readonly Lazy<RuleBook> OwnPacks = new(() => new(BundledPacks.Read()));

    /// <param name="packs">In the order they were adopted; of two for the same day the later one holds.</param>
    public RuleBook(IEnumerable<RulePack> packs)
    {
        Packs = [.. packs.OrderBy(pack => pack.EffectiveFrom)];
        if (Packs.Count == 0)
        {
            throw new ArgumentException("A rule book holds at least one pack.", nameof(packs));
        }

        Calendar = CalendarOf(Packs);
    }

    /// <summary>The packs that come with the program.</summary>
    public static RuleBook Bundled => OwnPacks.Value;

    /// <summary>By the day they take effect.</summary>
    public IReadOnlyList<RulePack> Packs { get; }

    /// <summary>The working days of every year that a pack speaks of. A calendar is no rule of its day: each year is as the newest pack has it.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The pack in force on a day. Before the first one nothing is known, so the first one is applied.</summary>
    public RulePack On(DateOnly day) => Packs.LastOrDefault(pack => pack.EffectiveFrom <= day) ?? Packs[0];

    /// <summary>This book and packs adopted since. What was not part of a pack yet when one was adopted is as this book has it.</summary>
    public RuleBook With(IEnumerable<RulePack> adopted) => new([.. Packs, .. adopted.Select(pack => pack.CompletedBy(On(pack.EffectiveFrom)))]);

    private static WorkingCalendar CalendarOf(IReadOnlyList<RulePack> packs)
    {
        var newest = packs.SelectMany(pack => pack.Holidays.Select(holiday => (holiday.Date.Year, pack)))
            .GroupBy(year => year.Year, year => year.pack)
            .ToDictionary(year => year.Key, year => year.Last());

        return new(
            newest.SelectMany(year => year.Value.Holidays.Where(holiday => holiday.Date.Year == year.Key)),
            newest.SelectMany(year => year.Value.MakeUpDays.Where(day => day.Date.Year == year.Key)));
    }
}
