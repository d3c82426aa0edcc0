namespace AssetRegistry.Boundaries;

/// <summary>
/// Follows the ground of a unit through reforms, forwards and backwards. Every step is to another day than the one before it, so a chain that
/// comes back to a unit still ends.
/// </summary>
public static class Succession
{
    /// <summary>The units that hold on one day what a unit holds on another.</summary>
    /// <param name="unitId">Which unit.</param>
    /// <param name="on">A day on which it exists.</param>
    /// <param name="asked">The day whose units are asked for, before or after <paramref name="on"/>.</param>
    /// <param name="linksOf">Every link from or into a unit, as far as recorded.</param>
    /// <param name="isInForce">Whether a unit exists on a day.</param>
    /// <returns>By share, the greatest first; nothing where the succession was not recorded. What came to nowhere is left out.</returns>
    public static IReadOnlyList<SuccessionLine> Follow(
        Guid unitId, DateOnly on, DateOnly asked, Func<Guid, IEnumerable<SuccessionLink>> linksOf, Func<Guid, DateOnly, bool> isInForce)
    {
        ArgumentNullException.ThrowIfNull(linksOf);
        ArgumentNullException.ThrowIfNull(isInForce);
        var found = new Dictionary<Guid, SuccessionLine>();
        // Of the days that are left, always the one nearest to the start: what several ways lead to is complete before it is left again.
        var ahead = new SortedDictionary<int, Dictionary<Guid, SuccessionLine>>();
        Add(ahead, Distance(on), new SuccessionLine(unitId, 1, []));
        while (ahead.Count > 0)
        {
            var (distance, lines) = ahead.First();
            _ = ahead.Remove(distance);
            var day = asked >= on ? on.AddDays(distance) : on.AddDays(-distance);
            foreach (var line in lines.Values)
            {
                if (NextReform(line.UnitId, day, asked, linksOf) is not { } reform)
                {
                    if (isInForce(line.UnitId, asked))
                    {
                        found[line.UnitId] = found.TryGetValue(line.UnitId, out var other) ? other.And(line) : line;
                    }

                    continue;
                }

                foreach (var link in LinksAt(line.UnitId, reform, asked >= on, linksOf, isInForce))
                {
                    Add(ahead, asked >= on ? Distance(reform) : Distance(reform.AddDays(-1)), asked >= on ? line.Forward(link) : line.Backward(link));
                }
            }
        }

        return [.. found.Values.OrderByDescending(line => line.Share ?? 0).ThenBy(line => line.UnitId)];

        int Distance(DateOnly day) => Math.Abs(day.DayNumber - on.DayNumber);
    }

    /// <summary>The next day, on the way from one day to another, on which a unit's ground changed hands; null: none is recorded.</summary>
    private static DateOnly? NextReform(Guid unitId, DateOnly day, DateOnly asked, Func<Guid, IEnumerable<SuccessionLink>> linksOf)
    {
        var links = linksOf(unitId);

        return asked >= day
            ? links.Where(link => link.FromId == unitId && link.On > day && link.On <= asked).Min(link => (DateOnly?)link.On)
            : links.Where(link => link.IntoId == unitId && link.On <= day && link.On > asked).Max(link => (DateOnly?)link.On);
    }

    /// <summary>The links of a reform, and the one of a unit with itself that goes without saying where it goes on beside what it gave or got.</summary>
    private static List<SuccessionLink> LinksAt(
        Guid unitId, DateOnly reform, bool isForward, Func<Guid, IEnumerable<SuccessionLink>> linksOf, Func<Guid, DateOnly, bool> isInForce)
    {
        var links = linksOf(unitId).Where(link => link.On == reform && (isForward ? link.FromId : link.IntoId) == unitId).Distinct().ToList();
        var goesOn = isInForce(unitId, reform) && isInForce(unitId, reform.AddDays(-1));
        if (goesOn && !links.Exists(link => link.FromId == link.IntoId))
        {
            links.Add(new(unitId, unitId, reform, SuccessionKind.Redrawn, ShareKept(links, isForward)));
        }

        return links;
    }

    /// <summary>What got ground keeps all of its own; what gave ground keeps the rest of it.</summary>
    private static decimal? ShareKept(List<SuccessionLink> given, bool isForward) =>
        !isForward ? 1 : given.TrueForAll(link => link.Share is not null) ? Math.Max(1 - given.Sum(link => link.Share!.Value), 0) : null;

    private static void Add(SortedDictionary<int, Dictionary<Guid, SuccessionLine>> ahead, int distance, SuccessionLine line)
    {
        if (!ahead.TryGetValue(distance, out var lines))
        {
            ahead[distance] = lines = [];
        }

        lines[line.UnitId] = lines.TryGetValue(line.UnitId, out var other) ? other.And(line) : line;
    }
}
