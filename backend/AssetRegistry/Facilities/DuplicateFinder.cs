using System.Globalization;

namespace AssetRegistry.Facilities;

/// <summary>Finds records that may describe one facility: close to each other, or alike in name, with like areas. Says why in words.</summary>
public static class DuplicateFinder
{
    /// <summary>Beyond this distance two positions do not speak for one facility.</summary>
    public const double NearM = 150;

    /// <summary>A pair below this score is not worth looking at.</summary>
    public const int LeastScore = 60;

    private const int PositionWeight = 40, NameWeight = 40, AreaWeight = 20;
    private const double MetresPerDegree = 111_320;

    /// <summary>The pairs among these of at least that score, the likeliest first.</summary>
    /// <remarks>Only neighbours on a grid and facilities of one commune with the same words in their names are compared: a province has millions of pairs.</remarks>
    public static IReadOnlyList<DuplicateCandidate> Find(IReadOnlyList<Facility> facilities, int leastScore = LeastScore)
    {
        var words = facilities.ToDictionary(facility => facility.Id, facility => VietnameseText.Words(facility.Name).ToHashSet());
        return
        [
            .. Pairs(facilities, words).Select(pair => Compare(pair.First, pair.Second, words))
                .Where(candidate => candidate.Score >= leastScore)
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.First.Number, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Second.Number, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(Facility First, Facility Second)> Pairs(IReadOnlyList<Facility> facilities, Dictionary<Guid, HashSet<string>> words)
    {
        var ordered = facilities.OrderBy(facility => facility.Number, StringComparer.Ordinal).ToList();
        var cells = ordered.Where(facility => facility.Location is not null).ToLookup(facility => CellOf(facility.Location!));
        var names = ordered.ToLookup(facility => (facility.CommuneCode, Key(words[facility.Id])));
        foreach (var facility in ordered)
        {
            var near = facility.Location is { } location
                ? Around(CellOf(location)).SelectMany(cell => cells[cell])
                : [];
            var others = near.Concat(names[(facility.CommuneCode, Key(words[facility.Id]))]).DistinctBy(other => other.Id);
            foreach (var other in others.Where(other => string.CompareOrdinal(facility.Number, other.Number) < 0))
            {
                yield return (facility, other);
            }
        }
    }

    private static DuplicateCandidate Compare(Facility first, Facility second, Dictionary<Guid, HashSet<string>> words)
    {
        var reasons = new List<LocalizedText>();
        var distance = first.Location is { } a && second.Location is { } b ? Distance(a, b) : (double?)null;
        var position = distance is { } metres ? PositionWeight * Math.Max(0, 1 - (metres / NearM)) : 0;
        if (position > 0)
        {
            var text = Math.Round(distance!.Value).ToString(CultureInfo.InvariantCulture);
            reasons.Add(new($"cách nhau {text} m (tối đa 40 điểm: {Points(position)})", $"{text} m apart (up to 40 points: {Points(position)})"));
        }

        var name = NameWeight * Similarity(words[first.Id], words[second.Id]);
        if (name >= 1)
        {
            var share = Points(100 * name / NameWeight);
            reasons.Add(new($"tên giống nhau {share} % (tối đa 40 điểm: {Points(name)})", $"names alike by {share} % (up to 40 points: {Points(name)})"));
        }

        var area = AreaWeight * AreaLikeness(first, second);
        if (area >= 1)
        {
            reasons.Add(new(
                $"diện tích gần bằng nhau (tối đa 20 điểm: {Points(area)})", $"areas nearly the same (up to 20 points: {Points(area)})"));
        }

        return new(first, second, (int)Math.Round(position + name + area, MidpointRounding.AwayFromZero), distance, reasons);
    }

    /// <summary>Words in common, of all words of both.</summary>
    private static double Similarity(HashSet<string> first, HashSet<string> second)
    {
        var common = first.Count(second.Contains);
        var all = first.Count + second.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>How near the smaller of two areas comes to the larger, counted from nine tenths on; land first, floor where land is missing.</summary>
    private static double AreaLikeness(Facility first, Facility second)
    {
        var pairs = new[] { (first.LandAreaM2, second.LandAreaM2), (first.FloorAreaM2, second.FloorAreaM2) };
        var known = pairs.FirstOrDefault(pair => pair is { Item1: not null, Item2: not null });
        if (known is not ({ } one, { } other))
        {
            return 0;
        }

        var ratio = (double)(Math.Min(one, other) / Math.Max(one, other));
        return Math.Max(0, (ratio - 0.9) / 0.1);
    }

    private static double Distance(Position first, Position second)
    {
        var east = (second.Longitude - first.Longitude) * Math.Cos(first.Latitude * Math.PI / 180) * MetresPerDegree;
        var north = (second.Latitude - first.Latitude) * MetresPerDegree;
        return Math.Sqrt((east * east) + (north * north));
    }

    // A cell is at least NearM wide in the whole country, so that a near neighbour lies in the same cell or the next one.
    private static (int X, int Y) CellOf(Position position)
    {
        const double cell = NearM / MetresPerDegree / 0.9;
        return ((int)Math.Floor(position.Longitude / cell), (int)Math.Floor(position.Latitude / cell));
    }

    private static IEnumerable<(int X, int Y)> Around((int X, int Y) cell) =>
        from x in new[] { -1, 0, 1 } from y in new[] { -1, 0, 1 } select (cell.X + x, cell.Y + y);

    private static string Key(HashSet<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    private static string Points(double points) => Math.Round(points, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
