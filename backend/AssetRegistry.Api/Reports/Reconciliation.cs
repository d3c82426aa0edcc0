namespace AssetRegistry.Api.Reports;

/// <summary>Whether the register's figures agree with its records, and where they do not.</summary>
/// <param name="EffectiveAt">The day that was checked.</param>
/// <param name="RecordedAt">The moment whose knowledge was checked.</param>
/// <param name="UpToEvent">The number of the last event that was recorded when it was checked; 0: there was none.</param>
public sealed record Reconciliation(DateOnly EffectiveAt, DateTimeOffset RecordedAt, long UpToEvent, IReadOnlyList<ReconciliationCheck> Checks)
{
    /// <summary>Whether every check holds.</summary>
    public bool IsConsistent => Checks.All(check => check.IsConsistent);

    /// <summary>The checks that fail here, each with the records that did not fail it in <paramref name="earlier"/>; null: nothing was checked earlier.</summary>
    public IReadOnlyList<ReconciliationCheck> BrokenSince(Reconciliation? earlier) =>
    [
        .. Checks.Select(check => check with { AtFault = [.. check.AtFault.Where(record => earlier?.IsAtFault(check.Rule, record) is not true)] })
            .Where(check => check.AtFault.Count > 0),
    ];

    private bool IsAtFault(ReconciliationRule rule, RecordReference record) =>
        Checks.Any(check => check.Rule == rule && check.AtFault.Any(known => (known.Noun, known.Id) == (record.Noun, record.Id)));
}

/// <summary>What is compared.</summary>
public enum ReconciliationRule
{
    /// <summary>Retained, rearranged and surplus are all facilities.</summary>
    ClassesAddUp,

    /// <summary>A facility is counted once on a day.</summary>
    CountedOnce,

    /// <summary>The communes hold all facilities: each stands in one in force.</summary>
    CommunesAddUp,

    /// <summary>Every facility is held by an organisation that exists.</summary>
    HoldersExist,

    /// <summary>A facility has been decided exactly when somebody receives it.</summary>
    DecidedHaveReceivers,

    /// <summary>What the history believes of the last day is what the records say.</summary>
    HistoryIsPresent,

    /// <summary>The same of dossiers.</summary>
    DossierHistoryIsPresent,

    /// <summary>The same of handovers.</summary>
    HandoverHistoryIsPresent,

    /// <summary>The same of the land fund centre's cases.</summary>
    CustodyHistoryIsPresent,

    /// <summary>The same of decisions.</summary>
    DecisionHistoryIsPresent,

    /// <summary>The same of what was handed over before a decision.</summary>
    TemporaryHandoverHistoryIsPresent,

    /// <summary>The same of the need for official housing.</summary>
    HousingHistoryIsPresent,

    /// <summary>The same of housing sites.</summary>
    HousingSiteHistoryIsPresent,

    /// <summary>The same of applications for official housing.</summary>
    HousingApplicationHistoryIsPresent,

    /// <summary>The same of offices.</summary>
    OfficeHistoryIsPresent,
}

/// <summary>One comparison.</summary>
/// <param name="Expected">The figure by one way of counting.</param>
/// <param name="Found">The figure by the other.</param>
/// <param name="AtFault">The records that do not fit or are counted twice, so that each difference has a record behind it; at most 100.</param>
public sealed record ReconciliationCheck(ReconciliationRule Rule, int Expected, int Found, IReadOnlyList<RecordReference> AtFault)
{
    public bool IsConsistent => Expected == Found && AtFault.Count == 0;
}
