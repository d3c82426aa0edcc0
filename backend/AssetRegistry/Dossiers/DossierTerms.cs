namespace AssetRegistry.Dossiers;

/// <summary>The code lists of dossiers in words.</summary>
public static class DossierTerms
{
    public static LocalizedText InWords(this DossierKind kind) => kind switch
    {
        DossierKind.Offer => new("đề nghị bàn giao", "offer"),
        _ => new("đề nghị tiếp nhận", "request"),
    };

    public static LocalizedText InWords(this DossierStatus status) => status switch
    {
        DossierStatus.Draft => new("nháp", "a draft"),
        DossierStatus.Submitted => new("đã gửi", "submitted"),
        DossierStatus.Accepted => new("đã tiếp nhận", "accepted"),
        DossierStatus.SupplementAsked => new("chờ bổ sung", "waiting for a supplement"),
        DossierStatus.UnderAppraisal => new("đang thẩm định", "under appraisal"),
        DossierStatus.GatheringOpinions => new("đang lấy ý kiến", "waiting for opinions"),
        DossierStatus.Appraised => new("đã thẩm định", "appraised"),
        DossierStatus.Forwarded => new("đã trình UBND tỉnh", "laid before the province"),
        DossierStatus.Decided => new("đã có quyết định", "decided"),
        DossierStatus.Refused => new("đã từ chối", "refused"),
        DossierStatus.Withdrawn => new("đã rút", "withdrawn"),
        _ => new("đã hủy", "discarded"),
    };
}
