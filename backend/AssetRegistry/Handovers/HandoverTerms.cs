namespace AssetRegistry.Handovers;

/// <summary>The code list of handovers in words.</summary>
public static class HandoverTerms
{
    public static LocalizedText InWords(this HandoverStatus status) => status switch
    {
        HandoverStatus.Awaited => new("chờ bàn giao", "awaited"),
        HandoverStatus.Provisional => new("tạm bàn giao", "provisional"),
        HandoverStatus.HandedOver => new("đã bàn giao", "handed over"),
        _ => new("đã đưa vào sử dụng", "in use"),
    };
}
