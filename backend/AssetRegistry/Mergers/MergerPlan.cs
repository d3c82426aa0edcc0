namespace AssetRegistry.Mergers;

/// <summary>One reform of administrative units as an object, as its events leave it.</summary>
public sealed record MergerPlan
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Number { get; init; }

    public MergerPlanStatus Status { get; init; }

    public required MergerPlanContent Content { get; init; }

    /// <summary>Where people said a record goes.</summary>
    public IReadOnlyList<MergerSettlement> Settlements { get; init; } = [];

    /// <summary>Every account that drafted, revised, settled or checked it.</summary>
    public required IReadOnlyList<string> PreparedBy { get; init; }

    /// <summary>What it was found to move when it was checked; empty before.</summary>
    public IReadOnlyList<MergerCount> Planned { get; init; } = [];

    /// <summary>What it has moved, less what was moved back.</summary>
    public IReadOnlyList<MergerCount> Moved { get; init; } = [];

    /// <summary>How many batches were carried out and still stand.</summary>
    public int StandingBatches { get; init; }

    /// <summary>The part of the execution it has come to; null before it begins and when it is over.</summary>
    public MergerStage? Stage { get; init; }

    public required DateOnly DraftedOn { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public string? ApprovedBy { get; init; }

    public DateOnly? ExecutedOn { get; init; }

    public DateOnly? UndoneOn { get; init; }

    /// <summary>Why it came back, was given up or was undone.</summary>
    public string? Reason { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    /// <summary>The last day on which it can be undone.</summary>
    public DateOnly UndoUntil => Content.UndoUntil;

    public MergerCause Cause => new(Id, Number);

    public MergerSettlement? FindSettlement(MergerSubject subject, string key) =>
        Settlements.FirstOrDefault(settled => settled.Subject == subject && settled.Key == key);

    public static MergerPlan Create(MergerPlanDrafted drafted) => new()
    {
        Id = drafted.PlanId,
        Number = drafted.Number,
        Content = drafted.Content,
        PreparedBy = [drafted.Provenance.Account],
        DraftedOn = drafted.Provenance.EffectiveOn,
        LastStepOn = drafted.Provenance.EffectiveOn,
    };

    /// <summary>A settlement stays as long as its record can still go there.</summary>
    public MergerPlan Apply(MergerPlanRevised revised) => Worked(MergerPlanStatus.Draft, revised) with
    {
        Content = revised.Content,
        Settlements = [.. Settlements.Where(settled => revised.Content.Lines.Any(line => line.IntoIds.Contains(settled.ToUnitId)))],
        Planned = [],
    };

    public MergerPlan Apply(MergerDoubtSettled settled) => Worked(MergerPlanMoves.AfterSettling(Status), settled) with
    {
        Settlements =
        [
            .. Settlements.Where(known => known.Subject != settled.Subject || known.Key != settled.Key),
            new(settled.Subject, settled.Key, settled.Name, settled.Doubt, settled.ToUnitId, settled.ToUnitName, settled.Provenance.Account, settled.Provenance.Reason ?? ""),
        ],
    };

    public MergerPlan Apply(MergerPlanChecked found) => Worked(MergerPlanStatus.Checked, found) with { Planned = found.Counts, Reason = null };

    public MergerPlan Apply(MergerPlanApproved approved) => Stepped(MergerPlanStatus.Approved, approved) with
    {
        ApprovedOn = approved.Provenance.EffectiveOn,
        ApprovedBy = approved.Provenance.Account,
    };

    public MergerPlan Apply(MergerPlanReturned returned) => Stepped(MergerPlanStatus.Draft, returned) with
    {
        ApprovedOn = null,
        ApprovedBy = null,
        Planned = [],
        Reason = returned.Provenance.Reason,
    };

    public MergerPlan Apply(MergerPlanDiscarded discarded) =>
        Stepped(MergerPlanStatus.Discarded, discarded) with { Reason = discarded.Provenance.Reason };

    public MergerPlan Apply(MergerBatchExecuted executed) =>
        Stepped(executed.IsLast ? MergerPlanStatus.Executed : MergerPlanStatus.Executing, executed) with
        {
            Moved = Counted(executed.Moved, 1),
            StandingBatches = StandingBatches + 1,
            Stage = executed.IsLast ? null : executed.Stage,
            ExecutedOn = executed.IsLast ? executed.Provenance.EffectiveOn : null,
        };

    public MergerPlan Apply(MergerBatchUndone undone) =>
        Stepped(undone.IsLast ? MergerPlanStatus.Undone : MergerPlanStatus.Undoing, undone) with
        {
            Moved = Counted(undone.MovedBack, -1),
            StandingBatches = StandingBatches - 1,
            Stage = null,
            UndoneOn = undone.IsLast ? undone.Provenance.EffectiveOn : null,
            Reason = undone.Provenance.Reason,
        };

    private IReadOnlyList<MergerCount> Counted(IReadOnlyList<MovedRecord> moved, int sign) =>
    [
        .. Moved.Concat(moved.GroupBy(record => record.Subject).Select(group => new MergerCount(group.Key, sign * group.Count())))
            .GroupBy(count => count.Subject)
            .Select(group => new MergerCount(group.Key, group.Sum(count => count.Count)))
            .OrderBy(count => count.Subject),
    ];

    private MergerPlan Worked(MergerPlanStatus status, IBusinessEvent step) => Stepped(status, step) with
    {
        PreparedBy = PreparedBy.Contains(step.Provenance.Account) ? PreparedBy : [.. PreparedBy, step.Provenance.Account],
    };

    private MergerPlan Stepped(MergerPlanStatus status, IBusinessEvent step) =>
        this with { Status = status, LastStepOn = step.Provenance.EffectiveOn };
}

/// <summary>Where a person said a record goes, and why.</summary>
public sealed record MergerSettlement(
    MergerSubject Subject, string Key, string Name, MergerDoubt Doubt, Guid ToUnitId, string ToUnitName, string SettledBy, string Reason);
