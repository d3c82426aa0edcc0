namespace AssetRegistry.Assignments;

/// <summary>
/// A cost of several orders: a lesser one counts only where all greater ones are equal. Sums and differences are taken order by order,
/// so shortest paths and potentials work as with plain numbers, and exactly.
/// </summary>
/// <param name="Legal">Less the weight of the classes served: one request of a class outweighs all requests of the classes after it.</param>
/// <param name="Area">Less the need that is met.</param>
/// <param name="Distance">Metres.</param>
/// <param name="Asked">Days since the first request of all.</param>
public readonly record struct MatchingCost(Int128 Legal, long Area, long Distance, long Asked)
{
    public static MatchingCost Zero => default;

    public static MatchingCost operator +(MatchingCost left, MatchingCost right) => checked(new(
        left.Legal + right.Legal, left.Area + right.Area, left.Distance + right.Distance, left.Asked + right.Asked));

    public static MatchingCost operator -(MatchingCost left, MatchingCost right) => checked(new(
        left.Legal - right.Legal, left.Area - right.Area, left.Distance - right.Distance, left.Asked - right.Asked));

    public static bool operator <(MatchingCost left, MatchingCost right) => Compare(left, right) < 0;

    public static bool operator >(MatchingCost left, MatchingCost right) => Compare(left, right) > 0;

    public static int Compare(MatchingCost left, MatchingCost right)
    {
        if (left.Legal != right.Legal)
        {
            return left.Legal < right.Legal ? -1 : 1;
        }

        if (left.Area != right.Area)
        {
            return left.Area < right.Area ? -1 : 1;
        }

        return left.Distance != right.Distance ? left.Distance.CompareTo(right.Distance) : left.Asked.CompareTo(right.Asked);
    }
}
