namespace AssetRegistry.Api.Audit;

/// <summary>What a check of the whole chain found.</summary>
/// <param name="VerifiedAt">When it was checked.</param>
/// <param name="EventCount">How many events have a link.</param>
/// <param name="UnsealedCount">How many were committed so recently that they have none yet; nothing is known of them.</param>
/// <param name="AnchorCount">How many anchors were compared.</param>
/// <param name="Head">Where the chain ends: to be written down beside the result; null: there is no chain yet.</param>
/// <param name="FaultCount">How many contradictions there are.</param>
/// <param name="FirstFault">The first of them in the order of the chain; null: nothing was changed, removed, inserted or reordered.</param>
public sealed record ChainVerification(
    DateTimeOffset VerifiedAt, long EventCount, long UnsealedCount, int AnchorCount, ChainAnchor? Head, long FaultCount, ChainFault? FirstFault)
{
    public bool IsIntact => FaultCount == 0;

    /// <summary>The result in a few sentences.</summary>
    public LocalizedText InWords() => FirstFault is { } first
        ? new(
            $"Lịch sử đã bị can thiệp: có {Wording.Number(FaultCount).Vietnamese} sai lệch ({Counted.Vietnamese}). Sai lệch đầu tiên: {first.InWords().Vietnamese} "
            + "Hãy giữ nguyên cơ sở dữ liệu, lấy bản sao lưu gần nhất để đối chiếu và báo người phụ trách an toàn thông tin.",
            $"The history was tampered with, contradictions: {Wording.Number(FaultCount).English} ({Counted.English}). The first: {first.InWords().English} "
            + "Leave the database as it is, compare it with the last backup and tell whoever answers for its security.")
        : new(
            $"Lịch sử nguyên vẹn: không sự kiện nào bị sửa, xóa, chèn hay đảo thứ tự ({Counted.Vietnamese}).{Tail.Vietnamese}",
            $"The history is whole: no event was changed, removed, inserted or reordered ({Counted.English}).{Tail.English}");

    private LocalizedText Counted => new(
        $"sự kiện: {Wording.Number(EventCount).Vietnamese}, mốc niêm phong: {Wording.Number(AnchorCount).Vietnamese}",
        $"events: {Wording.Number(EventCount).English}, anchors: {Wording.Number(AnchorCount).English}");

    private LocalizedText Tail => UnsealedCount == 0
        ? new("", "")
        : new(
            $" Sự kiện mới nhất chưa niêm phong: {Wording.Number(UnsealedCount).Vietnamese}.",
            $" Newest events that are not sealed yet: {Wording.Number(UnsealedCount).English}.");
}
