namespace AssetRegistry.Assignments;

/// <summary>How one pairing stands against another, in words: the first point that tells them apart, and by how much.</summary>
internal static class PairComparison
{
    /// <param name="other">What the sentence is about.</param>
    /// <param name="value">Its pairing.</param>
    /// <param name="against">The pairing it is held against.</param>
    public static LocalizedText Tell(string other, PairValue value, PairValue against) => PairValue.FirstDifference(value, against) switch
    {
        PairDifference.Priority => Priority(other, value.PriorityRank, against.PriorityRank),
        PairDifference.MetArea => MetArea(other, (value.MetArea - against.MetArea) / 100m),
        PairDifference.Distance => Distance(other, value.DistanceM, against.DistanceM),
        PairDifference.AskedOn => AskedOn(other, value.AskedDay - against.AskedDay),
        _ => new($"{other} ngang nhau về mọi mặt, xếp theo số thứ tự", $"{other} is equal in all respects and comes by its number"),
    };

    private static LocalizedText Priority(string other, int rank, int against) => rank < against
        ? new($"{other} thuộc hạng ưu tiên trước (hạng {rank} so với hạng {against})", $"{other} is of an earlier class (class {rank} against {against})")
        : new($"{other} thuộc hạng ưu tiên sau (hạng {rank} so với hạng {against})", $"{other} is of a later class (class {rank} against {against})");

    private static LocalizedText MetArea(string other, decimal more) => more > 0
        ? new($"{other} đáp ứng nhiều hơn {Wording.Area(more).Vietnamese}", $"{other} meets {Wording.Area(more).English} more")
        : new($"{other} đáp ứng ít hơn {Wording.Area(-more).Vietnamese}", $"{other} meets {Wording.Area(-more).English} less");

    private static LocalizedText Distance(string other, long metres, long against)
    {
        if (PairValue.UnknownDistanceM == Math.Max(metres, against))
        {
            return metres == PairValue.UnknownDistanceM
                ? new($"{other} chưa đo được khoảng cách", $"{other} lies at an unknown distance")
                : new($"{other} có khoảng cách đã biết", $"{other} lies at a known distance");
        }

        var difference = Wording.Distance(Math.Abs(metres - against));
        return metres < against
            ? new($"{other} gần hơn {difference.Vietnamese}", $"{other} is {difference.English} nearer")
            : new($"{other} xa hơn {difference.Vietnamese}", $"{other} is {difference.English} farther");
    }

    private static LocalizedText AskedOn(string other, int daysLater) => daysLater < 0
        ? new($"{other} đề nghị trước {-daysLater} ngày", $"{other} was asked {-daysLater} days earlier")
        : new($"{other} đề nghị sau {daysLater} ngày", $"{other} was asked {daysLater} days later");
}
