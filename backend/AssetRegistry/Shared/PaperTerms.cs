namespace AssetRegistry;

/// <summary>Papers in words.</summary>
public static class PaperTerms
{
    public static LocalizedText InWords(this PaperKind kind) => kind switch
    {
        PaperKind.OfficialLetter => new("công văn", "official letter"),
        PaperKind.Submission => new("tờ trình", "submission"),
        PaperKind.AppraisalReport => new("báo cáo thẩm định", "appraisal report"),
        PaperKind.Decision => new("quyết định", "decision"),
        PaperKind.HandoverMinutes => new("biên bản bàn giao, tiếp nhận", "handover minutes"),
        PaperKind.ReceiptSlip => new("phiếu tiếp nhận", "receipt slip"),
        PaperKind.Confirmation => new("văn bản xác nhận", "confirmation"),
        _ => new("văn bản khác", "other paper"),
    };
}
