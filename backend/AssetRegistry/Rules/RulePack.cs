using AssetRegistry.Access;
using AssetRegistry.Decisions;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Rules;

/// <summary>The law as it stood from one day on: everything the register's rules take from it.</summary>
/// <param name="Version">The pack's name for ever, such as "2025-07-01".</param>
/// <param name="EffectiveFrom">The first day it is applied to.</param>
/// <param name="Title">The acts that brought it about.</param>
public sealed record RulePack(
    string Version,
    DateOnly EffectiveFrom,
    RuleText Title,
    IReadOnlyList<Deadline> Deadlines,
    IReadOnlyList<PriorityClass> Priorities,
    IReadOnlyList<LegalFormRule> LegalForms,
    IReadOnlyList<RequiredPaper> Papers,
    AreaNorms Norms,
    IReadOnlyList<DepreciationRate> DepreciationRates,
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<MakeUpDay> MakeUpDays,
    HousingDistances HousingDistances)
{
    public Deadline Deadline(DeadlineKind kind) => Deadlines.Single(deadline => deadline.Kind == kind);

    /// <summary>The class in which an organisation asks for a facility for this use.</summary>
    public PriorityClass PriorityOf(IntendedUse use, OrganisationType requester) =>
        Priorities.OrderBy(priority => priority.Rank).First(priority => priority.Covers(use, requester));

    public LegalFormRule Form(LegalForm form) => LegalForms.Single(rule => rule.Form == form);

    /// <summary>What must be there before the step is taken, in the order of the law.</summary>
    /// <param name="command">The step.</param>
    /// <param name="form">The legal form in question; null: only what every form needs.</param>
    public IReadOnlyList<RequiredPaper> RequiredPapers(CommandName command, LegalForm? form = null) =>
        [.. Papers.Where(paper => paper.Command == command && (paper.Form is null || paper.Form == form))];

    /// <summary>The kind of the paper that a step itself rests on; null: the law names none.</summary>
    public PaperKind? PaperOf(CommandName command) => Papers.FirstOrDefault(paper => paper.Command == command && paper.WithStep is true)?.Kind;

    /// <summary>What the pack leaves open of its papers is as the pack before it says.</summary>
    internal RulePack CompletedBy(RulePack? before) => Papers.All(paper => paper.WithStep is not null) ? this : this with
    {
        Papers = [.. Papers.Select(paper => paper with { WithStep = paper.WithStep ?? (paper.Form is null && before?.PaperOf(paper.Command) == paper.Kind) })],
    };

    /// <param name="grade">Grade of the building, 1 to 4.</param>
    public DepreciationRate Depreciation(int grade) => DepreciationRates.Single(rate => rate.Grade == grade);
}
