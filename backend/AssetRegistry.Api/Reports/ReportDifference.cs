using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Reports;

/// <summary>What has changed in a report from one point on both axes of time to another, and by which facts.</summary>
/// <param name="Earlier">The report at the first point, or as it was sent.</param>
/// <param name="Later">The same report at the second point.</param>
public sealed record ReportDifference(
    [property: GraphQLIgnore] ReportTable Earlier, [property: GraphQLIgnore] ReportTable Later, IReadOnlyList<ReportCellDifference> Figures,
    IReadOnlyList<RecordChange> Records);

/// <summary>A figure that is another one now.</summary>
/// <param name="Earlier">Null: there was none.</param>
/// <param name="Later">Null: there is none.</param>
/// <param name="Entered">How many records it counts that it did not count.</param>
/// <param name="Left">How many records it counted that it counts no more.</param>
public sealed record ReportCellDifference(
    string RowKey, [property: GraphQLIgnore] LocalizedText Row, string ColumnKey, [property: GraphQLIgnore] LocalizedText Column, decimal? Earlier,
    decimal? Later, int Entered, int Left);

/// <summary>What happened to a record between two reports.</summary>
public enum RecordChangeKind
{
    Entered,
    Left,
    Changed,
}

/// <summary>A record that makes figures differ.</summary>
public sealed record RecordChange(
    RecordReference Record, RecordChangeKind Kind, [property: GraphQLIgnore] AsOf From, [property: GraphQLIgnore] AsOf To);

/// <summary>Compares two tables of one report. Pure.</summary>
internal static class ReportComparison
{
    /// <param name="earlier">With the records behind its figures.</param>
    /// <param name="later">With the records behind its figures.</param>
    public static ReportDifference Of(ReportTable earlier, ReportTable later)
    {
        var before = RecordsOf(earlier);
        var after = RecordsOf(later);

        return new ReportDifference(earlier, later, [.. Figures(earlier, later)], [.. Changes(before, after, earlier.AsOf, later.AsOf)]);
    }

    private static IEnumerable<ReportCellDifference> Figures(ReportTable earlier, ReportTable later)
    {
        var before = Cells(earlier).ToDictionary(cell => (cell.Row.Key, cell.Column.Key));
        var after = Cells(later).ToDictionary(cell => (cell.Row.Key, cell.Column.Key));
        foreach (var place in after.Keys.Union(before.Keys))
        {
            var (then, now) = (before.GetValueOrDefault(place), after.GetValueOrDefault(place));
            if (then.Cell?.Number == now.Cell?.Number)
            {
                continue;
            }

            var (row, column) = now.Cell is null ? (then.Row, then.Column) : (now.Row, now.Column);
            var counted = Ids(then.Cell);
            var counting = Ids(now.Cell);
            yield return new ReportCellDifference(
                row.Key, row.Name, column.Key, column.Title, then.Cell?.Number, now.Cell?.Number, counting.Except(counted).Count(), counted.Except(counting).Count());
        }
    }

    private static IEnumerable<RecordChange> Changes(
        Dictionary<Guid, CountedRecord> before, Dictionary<Guid, CountedRecord> after, AsOf from, AsOf to) =>
        before.Keys.Union(after.Keys)
            .Where(id => before.GetValueOrDefault(id)?.IsSameAs(after.GetValueOrDefault(id)) is not true)
            .Select(id => new RecordChange(
                (after.GetValueOrDefault(id) ?? before[id]).Record,
                !before.ContainsKey(id) ? RecordChangeKind.Entered : !after.ContainsKey(id) ? RecordChangeKind.Left : RecordChangeKind.Changed,
                from,
                to))
            .OrderBy(change => change.Record.Number, StringComparer.Ordinal).ThenBy(change => change.Record.Id);

    private static IEnumerable<(ReportRow Row, ReportColumn Column, ReportCell Cell)> Cells(ReportTable report) =>
        from row in report.Rows.Append(report.Total).OfType<ReportRow>()
        from pair in report.Columns.Zip(row.Cells)
        select (row, pair.First, pair.Second);

    private static Dictionary<Guid, CountedRecord> RecordsOf(ReportTable report)
    {
        var counted = new Dictionary<Guid, CountedRecord>();
        foreach (var (row, _, cell) in Cells(report))
        {
            foreach (var record in cell.Records ?? [])
            {
                if (!counted.TryGetValue(record.Id, out var known))
                {
                    counted[record.Id] = known = new CountedRecord(record, []);
                }

                _ = known.Rows.Add(row.Key);
            }
        }

        return counted;
    }

    private static HashSet<Guid> Ids(ReportCell? cell) => [.. (cell?.Records ?? []).Select(record => record.Id)];

    /// <summary>A record as one report saw it.</summary>
    /// <param name="Rows">The rows it stands behind: it may move from one holder's row to another's and be the same otherwise.</param>
    private sealed record CountedRecord(RecordReference Record, HashSet<string> Rows)
    {
        public bool IsSameAs(CountedRecord? other) => other is not null && Record.SaysTheSameAs(other.Record) && Rows.SetEquals(other.Rows);
    }
}

[ObjectType<ReportCellDifference>]
public static class ReportCellDifferenceFields
{
    /// <summary>The row in words.</summary>
    public static string GetRowName([Parent] ReportCellDifference figure) => figure.Row.Current;

    /// <summary>The column in words.</summary>
    public static string GetColumnTitle([Parent] ReportCellDifference figure) => figure.Column.Current;
}

[ObjectType<RecordChange>]
public static class RecordChangeFields
{
    /// <summary>
    /// The facts that hold at one of the two points and not at the other, oldest first: what took effect in between, and what was recorded in
    /// between about an earlier day.
    /// </summary>
    public static async Task<IReadOnlyList<TimelineEntry>> GetReasonsAsync(
        [Parent] RecordChange change, IQuerySession session, CancellationToken cancellationToken)
    {
        var events = await session.Events.FetchStreamAsync(change.Record.Id, cancellationToken: cancellationToken);

        return [.. events.Where(e => Holds(e, change.From) != Holds(e, change.To)).Select(TimelineEntry.Of).OrderBy(entry => entry.Sequence)];
    }

    private static bool Holds(IEvent e, AsOf asOf) =>
        ((IBusinessEvent)e.Data).Provenance.EffectiveOn <= asOf.EffectiveAt && e.Timestamp <= asOf.RecordedAt;
}
