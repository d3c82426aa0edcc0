using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>All events of one stream as the segments they amount to: folded by effective day, then version.</summary>
internal sealed class BitemporalHistory(BitemporalTable table, Func<IEvent, DateOnly> effectiveOn, Func<object?, IEvent, object?> evolve)
{
    /// <summary>Segments in order of days; neighbours with equal values are one.</summary>
    public IReadOnlyCollection<BitemporalSegment> SegmentsOf(IEnumerable<IEvent> events)
    {
        var segments = new List<BitemporalSegment>();
        object? state = null;
        foreach (var day in events.GroupBy(effectiveOn).OrderBy(g => g.Key))
        {
            state = day.OrderBy(e => e.Version).Aggregate(state, evolve);
            CloseLast(segments, day.Key);
            if (state is not null)
            {
                segments.Add(new BitemporalSegment(day.Key, DateOnly.MaxValue, table.ValuesOf(state)));
            }
        }

        return Merged(segments);
    }

    private static void CloseLast(List<BitemporalSegment> segments, DateOnly day)
    {
        if (segments is [.., { } last] && last.ValidTo == DateOnly.MaxValue)
        {
            segments[^1] = last.Until(day);
        }
    }

    private static List<BitemporalSegment> Merged(List<BitemporalSegment> segments)
    {
        var merged = new List<BitemporalSegment>(segments.Count);
        foreach (var segment in segments)
        {
            if (merged is [.., { } last] && last.ValidTo == segment.ValidFrom && last.HasSameValues(segment))
            {
                merged[^1] = last.Until(segment.ValidTo);
            }
            else
            {
                merged.Add(segment);
            }
        }

        return merged;
    }
}
