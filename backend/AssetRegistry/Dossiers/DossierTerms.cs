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
        DossierStatus.Submitted => new("đã gửi", "submitted"),
        DossierStatus.Accepted => new("đã tiếp nhận", "accepted"),
        DossierStatus.SupplementAsked => new("chờ bổ sung", "waiting for a supplement"),
        DossierStatus.Appraised => new("đã thẩm định", "appraised"),
        DossierStatus.Forwarded => new("đã trình UBND tỉnh", "laid before the province"),
        DossierStatus.Decided => new("đã có quyết định", "decided"),
        DossierStatus.Refused => new("đã từ chối", "refused"),
        _ => new("đã rút", "withdrawn"),
    };
}
