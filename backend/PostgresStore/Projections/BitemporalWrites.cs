using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>The writes that bring a bitemporal table from the stored rows to the new belief: three statements for any number of streams.</summary>
internal static class BitemporalWrites
{
    public static IEnumerable<StorageOperation> For(BitemporalTable table, IReadOnlyList<(Guid Id, BitemporalBelief Belief)> beliefs)
    {
        var withdrawn = beliefs.SelectMany(b => b.Belief.Withdrawn.Select(r => (b.Id, r.Segment.ValidFrom))).ToList();
        var ended = beliefs.SelectMany(b => b.Belief.Ended.Where(e => e.Row.IsStored).Select(e => (b.Id, e.Row.Segment.ValidFrom, e.RecordedTo))).ToList();
        var inserted = beliefs
            .SelectMany(b => b.Belief.New.Select(r => new NewBitemporalRow(b.Id, r, DateTimeOffset.MaxValue))
                .Concat(b.Belief.Ended.Where(e => !e.Row.IsStored).Select(e => new NewBitemporalRow(b.Id, e.Row, e.RecordedTo))))
            .ToList();

        // Room is made before new rows come: at most one believed row may begin on a day.
        if (withdrawn.Count > 0)
        {
            yield return new WithdrawBitemporalRows(table, withdrawn);
        }

        if (ended.Count > 0)
        {
            yield return new EndBitemporalRows(table, ended);
        }

        if (inserted.Count > 0)
        {
            yield return new InsertBitemporalRows(table, inserted);
        }
    }
}
