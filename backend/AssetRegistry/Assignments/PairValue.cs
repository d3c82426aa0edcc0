namespace AssetRegistry.Assignments;

/// <summary>What a pairing is worth, in the order in which it counts: legal priority, need met, distance, date of asking.</summary>
/// <param name="PriorityRank">1 comes first.</param>
/// <param name="MetArea">How much of the need is met, in hundredths of a square metre.</param>
/// <param name="DistanceM">Metres.</param>
/// <param name="AskedDay">The earlier comes first.</param>
public readonly record struct PairValue(int PriorityRank, long MetArea, long DistanceM, int AskedDay)
{
    /// <summary>What an unknown distance counts for: farther than any two places of the country.</summary>
    public const long UnknownDistanceM = 2_000_000;

    /// <summary>Below 0 when <paramref name="left"/> is the better, 0 when nothing tells them apart.</summary>
    public static int Compare(PairValue left, PairValue right) => FirstDifference(left, right) switch
    {
        PairDifference.Priority => left.PriorityRank.CompareTo(right.PriorityRank),
        PairDifference.MetArea => right.MetArea.CompareTo(left.MetArea),
        PairDifference.Distance => left.DistanceM.CompareTo(right.DistanceM),
        PairDifference.AskedOn => left.AskedDay.CompareTo(right.AskedDay),
        _ => 0,
    };

    /// <summary>The first point, in their order, on which two pairings differ.</summary>
    public static PairDifference FirstDifference(PairValue left, PairValue right) =>
        left.PriorityRank != right.PriorityRank ? PairDifference.Priority
        : left.MetArea != right.MetArea ? PairDifference.MetArea
        : left.DistanceM != right.DistanceM ? PairDifference.Distance
        : left.AskedDay != right.AskedDay ? PairDifference.AskedOn
        : PairDifference.None;
}

/// <summary>On what two pairings differ first.</summary>
public enum PairDifference
{
    None,
    Priority,
    MetArea,
    Distance,
    AskedOn,
}
