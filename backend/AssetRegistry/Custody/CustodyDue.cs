namespace AssetRegistry.Custody;

/// <summary>Something that falls due on a day.</summary>
public sealed record CustodyDue(CustodyDueKind Kind, DateOnly DueOn)
{
    /// <summary>What falls due in a case between two days, both included, in the order of the days. A lease that was given notice needs none.</summary>
    public static IReadOnlyList<CustodyDue> Between(CustodyCase custody, DateOnly from, DateOnly to) =>
    [
        .. All(custody).Where(due => from <= due.DueOn && due.DueOn <= to).OrderBy(due => due.DueOn).ThenBy(due => due.Kind),
    ];

    private static IEnumerable<CustodyDue> All(CustodyCase custody)
    {
        if (custody.NextInspectionDueOn is { } inspection)
        {
            yield return new(CustodyDueKind.Inspection, inspection);
        }

        foreach (var lease in custody.Leases)
        {
            yield return new(CustodyDueKind.LeaseEnd, lease.EndsOn);
            if (lease.NoticeOn is null)
            {
                yield return new(CustodyDueKind.LeaseNotice, lease.NoticeDueOn);
            }
        }

        if (custody.Tender is { IsWon: null } tender)
        {
            yield return new(CustodyDueKind.TenderClosing, tender.ClosesOn);
        }
    }
}
