namespace AssetRegistry.Custody;

/// <summary>The code lists of custody in words.</summary>
public static class CustodyTerms
{
    public static LocalizedText InWords(this CustodyStatus status) => status switch
    {
        CustodyStatus.NotContacted => new("chưa liên hệ", "not contacted"),
        CustodyStatus.Surveyed => new("đã khảo sát, chưa tiếp nhận", "surveyed, not received"),
        CustodyStatus.Received => new("đã tiếp nhận", "received"),
        CustodyStatus.Kept => new("đang bảo quản", "kept"),
        CustodyStatus.PlanApproved => new("đã có phương án khai thác", "plan approved"),
        CustodyStatus.ShortTermLease => new("đang cho thuê ngắn hạn", "on short-term lease"),
        CustodyStatus.InvestmentCall => new("kêu gọi đầu tư", "under an investment call"),
        CustodyStatus.Auction => new("đấu giá", "under auction"),
        CustodyStatus.GivenBack => new("đã giao lại", "given back"),
        _ => new("đã kết thúc", "ended"),
    };

    public static LocalizedText InWords(this CustodyPlanKind kind) => kind switch
    {
        CustodyPlanKind.ShortTermLease => new("cho thuê ngắn hạn", "a short-term lease"),
        CustodyPlanKind.InvestmentCall => new("kêu gọi đầu tư", "an investment call"),
        CustodyPlanKind.Auction => new("đấu giá", "an auction"),
        _ => new("giao lại", "giving it back"),
    };

    public static LocalizedText InWords(this CustodyCostKind kind) => kind switch
    {
        CustodyCostKind.Guard => new("bảo vệ", "guarding"),
        CustodyCostKind.Repair => new("sửa chữa", "repair"),
        CustodyCostKind.Electricity => new("điện", "electricity"),
        CustodyCostKind.Water => new("nước", "water"),
        CustodyCostKind.Cleaning => new("vệ sinh", "cleaning"),
        CustodyCostKind.Insurance => new("bảo hiểm", "insurance"),
        _ => new("chi phí khác", "other costs"),
    };

    public static LocalizedText InWords(this CustodyDueKind kind) => kind switch
    {
        CustodyDueKind.Inspection => new("đến hạn kiểm tra", "an inspection is due"),
        CustodyDueKind.LeaseNotice => new("hạn cuối báo trước khi chấm dứt cho thuê", "the last day to give notice of the end of the lease"),
        CustodyDueKind.LeaseEnd => new("hết hạn cho thuê", "the lease ends"),
        _ => new("đóng nhận hồ sơ đấu giá, kêu gọi đầu tư", "the tender closes"),
    };

    public static LocalizedText InWords(this BusinessRequestStatus status) => status switch
    {
        BusinessRequestStatus.Open => new("đang xem xét", "open"),
        BusinessRequestStatus.Granted => new("đã được chấp thuận", "granted"),
        BusinessRequestStatus.Refused => new("bị từ chối", "refused"),
        _ => new("đã được rút", "withdrawn"),
    };

    public static LocalizedText InWords(this CustodyReturn to) => to switch
    {
        CustodyReturn.Holder => new("đơn vị quản lý", "its holder"),
        _ => new("UBND tỉnh", "the province"),
    };
}
