namespace PostgresStore.Projections;

/// <summary>
/// What is believed about one stream while new events are taken in: rows that stay, rows that end, rows that are new. Pure; the
/// database part is in <see cref="BitemporalRows"/>.
/// </summary>
internal sealed class BitemporalBelief(IEnumerable<BitemporalRow> stored)
{
    private readonly List<BitemporalRow> _believed = [.. stored];
    private readonly List<(BitemporalRow Row, DateTimeOffset RecordedTo)> _ended = [];
    private readonly List<BitemporalRow> _withdrawn = [];

    /// <summary>Stored rows that were believed for no time at all: they begin at the very moment they end.</summary>
    public IReadOnlyList<BitemporalRow> Withdrawn => _withdrawn;

    /// <summary>Rows no longer believed, and since when; those not stored yet are to be inserted as ended.</summary>
    public IReadOnlyList<(BitemporalRow Row, DateTimeOffset RecordedTo)> Ended => _ended;

    public IEnumerable<BitemporalRow> New => _believed.Where(r => !r.IsStored);

    /// <summary>From this time on these segments are believed and no others.</summary>
    public void Revise(IReadOnlyCollection<BitemporalSegment> segments, DateTimeOffset recordedAt)
    {
        var wanted = segments.ToHashSet();
        foreach (var row in _believed.Where(r => !wanted.Remove(r.Segment)).ToList())
        {
            _ = _believed.Remove(row);
            End(row, recordedAt);
        }

        _believed.AddRange(wanted.Select(s => new BitemporalRow(s, recordedAt, IsStored: false)));
    }

    private void End(BitemporalRow row, DateTimeOffset recordedAt)
    {
        if (row.RecordedFrom < recordedAt)
        {
            _ended.Add((row, recordedAt));
        }
        else if (row.IsStored)
        {
            _withdrawn.Add(row);
        }
    }
}
