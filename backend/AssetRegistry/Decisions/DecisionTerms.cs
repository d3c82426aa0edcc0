namespace AssetRegistry.Decisions;

/// <summary>The code lists of decisions in words.</summary>
public static class DecisionTerms
{
    public static LocalizedText InWords(this LegalForm form) => form switch
    {
        LegalForm.Retain => new("giữ lại tiếp tục sử dụng", "retention"),
        LegalForm.TemporaryRetention => new("tạm giữ lại tiếp tục sử dụng", "temporary retention"),
        LegalForm.Transfer => new("điều chuyển", "transfer"),
        LegalForm.Recovery => new("thu hồi", "recovery"),
        LegalForm.HandOverToLocality => new("chuyển giao về địa phương quản lý, xử lý", "handing over to the locality"),
        LegalForm.ChangeOfFunction => new("chuyển đổi công năng sử dụng", "change of function"),
        LegalForm.AssignToHousingOrganisation => new("giao tổ chức quản lý, kinh doanh nhà", "assignment to the housing organisation"),
        LegalForm.AssignToLandFund => new("giao tổ chức phát triển quỹ đất", "assignment to the land fund centre"),
        LegalForm.Exchange => new("hoán đổi trụ sở", "exchange of headquarters"),
        LegalForm.Sale => new("bán tài sản trên đất, chuyển nhượng quyền sử dụng đất", "sale"),
        LegalForm.ChangeOfLandUse => new("chuyển mục đích sử dụng đất", "change of land use"),
        _ => new("thanh lý", "liquidation"),
    };

    /// <summary>As it stands before the signature.</summary>
    public static LocalizedText InWords(this SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.ForCommittee => new("TM. Ủy ban nhân dân", "for the committee"),
        SigningCapacity.ForChairperson => new("KT. Chủ tịch", "for the chairperson"),
        SigningCapacity.ActingChairperson => new("Q. Chủ tịch", "acting chairperson"),
        _ => new("TUQ. Chủ tịch", "by delegation of the chairperson"),
    };

    /// <summary>Reads on after the decision's number: "was revoked".</summary>
    public static LocalizedText InWords(this DecisionStatus status) => status switch
    {
        DecisionStatus.InForce => new("đang có hiệu lực", "is in force"),
        DecisionStatus.Amended => new("đã được điều chỉnh toàn bộ", "was amended as a whole"),
        _ => new("đã bị thu hồi", "was revoked"),
    };
}
