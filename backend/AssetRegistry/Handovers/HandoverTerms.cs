namespace AssetRegistry.Handovers;

/// <summary>The code lists of handovers in words.</summary>
public static class HandoverTerms
{
    public static LocalizedText InWords(this HandoverStatus status) => status switch
    {
        HandoverStatus.Awaited => new("chờ bàn giao", "awaited"),
        HandoverStatus.Provisional => new("tạm bàn giao", "provisional"),
        HandoverStatus.HandedOver => new("đã bàn giao", "handed over"),
        HandoverStatus.InUse => new("đã đưa vào sử dụng", "in use"),
        HandoverStatus.Cancelled => new("đã hủy do quyết định không còn hiệu lực", "cancelled with its decision"),
        _ => new("đã trả lại", "returned"),
    };

    public static LocalizedText InWords(this MinutesStatus status) => status switch
    {
        MinutesStatus.Prepared => new("đã lập danh mục, chờ bên nhận kiểm tra", "listed and waiting to be checked by the receiver"),
        MinutesStatus.AwaitingGiver => new("chờ bên giao ký", "awaiting the giver's signature"),
        MinutesStatus.AwaitingReceiver => new("chờ bên nhận ký", "awaiting the receiver's signature"),
        MinutesStatus.SignedByBoth => new("đã ký", "signed"),
        _ => new("đã ký, có chênh lệch", "signed with differences"),
    };

    /// <summary>Reads on after the handover's name: "was regularised".</summary>
    public static LocalizedText InWords(this TemporaryHandoverStatus status) => status switch
    {
        TemporaryHandoverStatus.Open => new("đang chờ quyết định", "awaits a decision"),
        TemporaryHandoverStatus.Regularised => new("đã được hợp thức bằng quyết định", "was regularised by a decision"),
        _ => new("đã chấm dứt", "has ended"),
    };

    public static LocalizedText InWords(this PartySide side) => side switch
    {
        PartySide.Giver => new("bên giao", "giver"),
        PartySide.Receiver => new("bên nhận", "receiver"),
        _ => new("bên chứng kiến", "witness"),
    };
}
