using System.Globalization;
using System.Text.Json;
using AssetRegistry.Decisions;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Rules;

/// <summary>What holds for every pack, so that whoever looks a rule up finds exactly one.</summary>
internal static class RulePackCheck
{
    private const int Grades = 4;

    public static void Demand(RulePack pack)
    {
        DemandText(pack.Version, "version");
        DemandText(pack.Title, "title");
        DemandComplete(pack.Deadlines, deadline => deadline.Kind, Enum.GetValues<DeadlineKind>(), "deadlines");
        DemandComplete(pack.LegalForms, rule => rule.Form, Enum.GetValues<LegalForm>(), "legalForms");
        DemandComplete(pack.Norms.Titles, norm => norm.Title, Enum.GetValues<TitleGroup>(), "norms.titles");
        DemandComplete(pack.DepreciationRates, rate => rate.Grade, Enumerable.Range(1, Grades), "depreciationRates");
        DemandPapers(pack.Papers);
        DemandSources(pack);
        DemandNumbers(pack);
        DemandPriorities(pack.Priorities);
        DemandDays(pack);
    }

    /// <summary>A paper that no step would ask for would be a rule without effect, and a step can rest on one paper only.</summary>
    private static void DemandPapers(IReadOnlyList<RequiredPaper> papers)
    {
        DemandUnique(papers, paper => $"{paper.Command.Written()} {paper.Kind.Written()} {paper.Form?.Written()} {paper.Name.Vi}", "papers");
        DemandUnique(papers.Where(paper => paper.WithStep is true), paper => paper.Command, "papers");
        foreach (var paper in papers)
        {
            var isHeeded = PaperSteps.All.Contains(paper.Command) && !(paper.WithStep is true && paper.Form is not null);
            Demand(isHeeded, $"papers {paper.Command.Written()}", RulePackProblem.OutOfRange);
        }
    }

    private static void DemandSources(RulePack pack)
    {
        IEnumerable<(string Section, IEnumerable<IRule> Rules)> sections =
        [
            ("deadlines", pack.Deadlines), ("priorities", pack.Priorities), ("legalForms", pack.LegalForms), ("papers", pack.Papers),
            ("norms", [pack.Norms]), ("norms.titles", pack.Norms.Titles), ("depreciationRates", pack.DepreciationRates),
            ("holidays", pack.Holidays), ("makeUpDays", pack.MakeUpDays), ("housingDistances", [pack.HousingDistances]),
        ];
        foreach (var (section, rules) in sections)
        {
            foreach (var (rule, index) in rules.Select((rule, index) => (rule, index)))
            {
                DemandText(rule.Source, $"{section}[{index}].source");
            }
        }

        DemandTexts(pack.Priorities, priority => priority.Name, "priorities");
        DemandTexts(pack.LegalForms, rule => rule.Name, "legalForms");
        DemandTexts(pack.Papers, paper => paper.Name, "papers");
        DemandTexts(pack.Holidays, holiday => holiday.Name, "holidays");
    }

    private static void DemandNumbers(RulePack pack)
    {
        foreach (var deadline in pack.Deadlines)
        {
            var isOneSpan = deadline.Days >= 0 && deadline.Months >= 0 && (deadline.Days > 0) != (deadline.Months > 0);
            Demand(isOneSpan && deadline.WarnAfterDays is null or > 0, $"deadlines {deadline.Kind.Written()}", RulePackProblem.OutOfRange);
        }

        Demand(pack.Norms.SharedShare is >= 0 and <= 1, "norms.sharedShare", RulePackProblem.OutOfRange);
        foreach (var norm in pack.Norms.Titles)
        {
            Demand(norm.AreaM2 > 0, $"norms.titles {norm.Title.Written()}", RulePackProblem.OutOfRange);
        }

        Demand(pack.HousingDistances is { RemoteKm: > 0, OrdinaryKm: > 0 }, "housingDistances", RulePackProblem.OutOfRange);
        foreach (var rate in pack.DepreciationRates)
        {
            Demand(rate is { Years: > 0, AnnualPercent: > 0 and <= 100 }, $"depreciationRates {rate.Grade}", RulePackProblem.OutOfRange);
        }
    }

    /// <summary>Ranks count from 1 without gaps, and whoever asks for whatever use falls into a class.</summary>
    private static void DemandPriorities(IReadOnlyList<PriorityClass> priorities)
    {
        DemandComplete(priorities, priority => priority.Rank, Enumerable.Range(1, Math.Max(1, priorities.Count)), "priorities");
        foreach (var use in Enum.GetValues<IntendedUse>())
        {
            foreach (var requester in Enum.GetValues<OrganisationType>())
            {
                Demand(priorities.Any(priority => priority.Covers(use, requester)), $"priorities {use.Written()} {requester.Written()}", RulePackProblem.Missing);
            }
        }
    }

    /// <summary>An exchange gives a weekday for a weekend day; a holiday cannot be given away.</summary>
    private static void DemandDays(RulePack pack)
    {
        DemandUnique(pack.Holidays, holiday => holiday.Date, "holidays");
        DemandUnique(pack.MakeUpDays, day => day.Date, "makeUpDays");
        foreach (var holiday in pack.Holidays)
        {
            Demand(!IsWeekend(holiday.Date), $"holidays {holiday.Date.Written()}", RulePackProblem.OutOfRange);
        }

        foreach (var day in pack.MakeUpDays)
        {
            var isExchange = IsWeekend(day.Date) && !IsWeekend(day.InsteadOf) && pack.Holidays.All(holiday => holiday.Date != day.InsteadOf);
            Demand(isExchange, $"makeUpDays {day.Date.Written()}", RulePackProblem.OutOfRange);
        }
    }

    /// <summary>A key as it stands in the pack's text.</summary>
    private static string Written<TKey>(this TKey key)
        where TKey : notnull => key switch
        {
            Enum value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => $"{key}",
        };

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static void DemandComplete<T, TKey>(IEnumerable<T> entries, Func<T, TKey> key, IEnumerable<TKey> all, string section)
        where TKey : notnull
    {
        var found = DemandUnique(entries, key, section);
        foreach (var wanted in all)
        {
            Demand(found.Remove(wanted), $"{section} {wanted.Written()}", RulePackProblem.Missing);
        }

        Demand(found.Count == 0, $"{section} {found.FirstOrDefault()?.Written()}", RulePackProblem.OutOfRange);
    }

    private static HashSet<TKey> DemandUnique<T, TKey>(IEnumerable<T> entries, Func<T, TKey> key, string section)
        where TKey : notnull
    {
        var found = new HashSet<TKey>();
        foreach (var entry in entries.Select(key))
        {
            Demand(found.Add(entry), $"{section} {entry.Written()}", RulePackProblem.Repeated);
        }

        return found;
    }

    private static void DemandTexts<T>(IReadOnlyList<T> entries, Func<T, RuleText> name, string section)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            DemandText(name(entries[index]), $"{section}[{index}].name");
        }
    }

    private static void DemandText(RuleText text, string entry)
    {
        DemandText(text.Vi, $"{entry}.vi");
        DemandText(text.En, $"{entry}.en");
    }

    private static void DemandText(string text, string entry) => Demand(!string.IsNullOrWhiteSpace(text), entry, RulePackProblem.Missing);

    private static void Demand(bool holds, string entry, RulePackProblem problem)
    {
        if (!holds)
        {
            throw new RulePackRejectedException(entry, problem);
        }
    }
}
