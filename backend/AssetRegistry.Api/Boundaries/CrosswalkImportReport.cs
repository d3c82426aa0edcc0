using AssetRegistry.Api.Importing;

namespace AssetRegistry.Api.Boundaries;

/// <summary>How a crosswalk is to be imported.</summary>
/// <param name="DryRun">Check everything, store nothing.</param>
/// <param name="Partial">Store what is right even if something is wrong.</param>
/// <param name="Since">
/// Since when the former units are entered as in force; null: since the day before the reform, which is all that the file itself says.
/// </param>
public sealed record CrosswalkImportOptions(bool DryRun = false, bool Partial = false, DateOnly? Since = null);

/// <summary>What came of an import of a crosswalk.</summary>
/// <param name="Counts">Former units by what became, or would become, of them.</param>
/// <param name="RefusedRows">Rows that cannot be stored.</param>
/// <param name="IsStored">Whether anything was.</param>
public sealed record CrosswalkImportReport(CrosswalkCounts Counts, int RefusedRows, bool DryRun, bool IsStored);

/// <summary>Former units by what became of them.</summary>
/// <param name="Entered">New in the register.</param>
/// <param name="Ended">Known there, now ended with successors.</param>
/// <param name="Unchanged">As the file says already.</param>
/// <param name="Divided">Of all of these: those whose ground went to several units.</param>
public sealed record CrosswalkCounts(int Entered = 0, int Ended = 0, int Unchanged = 0, int Divided = 0)
{
    public int Units => Entered + Ended + Unchanged;

    public bool ChangeSomething => Entered + Ended > 0;

    internal CrosswalkCounts With(IReadOnlyList<CrosswalkDecision> decisions) => new(
        Entered + decisions.Count(decision => decision is { IsRefused: false, IsNew: true }),
        Ended + decisions.Count(decision => decision is { IsRefused: false, IsNew: false, Facts.Count: > 0 }),
        Unchanged + decisions.Count(decision => decision is { IsRefused: false, Facts.Count: 0 }),
        Divided + decisions.Count(decision => decision is { IsRefused: false, Successors: > 1 }));
}

/// <summary>What is decided on one former unit.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Version">The version it was decided on; 0: it begins.</param>
/// <param name="Facts">What is recorded of it; none: it is as the file says.</param>
/// <param name="Successors">How many units have its ground.</param>
/// <param name="Refused">Its rows that cannot be stored; then there are no facts.</param>
internal sealed record CrosswalkDecision(
    Guid UnitId, int Version, IReadOnlyList<IBusinessEvent> Facts, int Successors, IReadOnlyList<RefusedRow> Refused)
{
    public bool IsRefused => Refused.Count > 0;

    public bool IsNew => Version == 0 && Facts.Count > 0;
}
