namespace AssetRegistry.Facilities;

/// <summary>The code lists of facilities in words.</summary>
public static class FacilityTerms
{
    /// <summary>", phần “khu B”" after the name of a facility; nothing for the whole.</summary>
    public static LocalizedText PartOf(string? partName) =>
        partName is null ? new("", "") : new($", phần “{partName}”", $", part \"{partName}\"");

    /// <summary>The same where the whole has to be named too.</summary>
    internal static LocalizedText PartOrWhole(string? partName) => partName is null ? new(" (toàn bộ)", " (the whole)") : PartOf(partName);

    public static LocalizedText InWords(this Classification classification) => classification switch
    {
        Classification.Retained => new("giữ lại tiếp tục sử dụng", "retained"),
        Classification.Rearranged => new("điều hòa, sắp xếp lại", "rearranged"),
        _ => new("dôi dư", "surplus"),
    };

    public static LocalizedText InWords(this Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Public => new("công khai", "public"),
        Sensitivity.Internal => new("nội bộ", "internal"),
        _ => new("hạn chế", "restricted"),
    };

    public static LocalizedText InWords(this HandlingStage stage) => stage switch
    {
        HandlingStage.None => new("chưa xử lý", "not handled"),
        HandlingStage.Requested => new("có đề nghị tiếp nhận", "requested"),
        HandlingStage.Decided => new("đã có quyết định", "decided"),
        HandlingStage.ProvisionallyHandedOver => new("tạm bàn giao", "provisionally handed over"),
        HandlingStage.HandedOver => new("đã bàn giao", "handed over"),
        _ => new("đã đưa vào sử dụng", "in use"),
    };

    public static LocalizedText InWords(this FacilityCategory category) => category switch
    {
        FacilityCategory.CommuneHeadquarters => new("trụ sở cấp xã", "commune headquarters"),
        FacilityCategory.DistrictHeadquarters => new("trụ sở cấp huyện", "district headquarters"),
        FacilityCategory.AgencyHeadquarters => new("trụ sở sở, ban, ngành", "agency headquarters"),
        FacilityCategory.HealthStation => new("trạm y tế", "health station"),
        FacilityCategory.School => new("trường học", "school"),
        FacilityCategory.CultureHouse => new("nhà văn hóa", "culture house"),
        FacilityCategory.PoliceHeadquarters => new("trụ sở công an", "police headquarters"),
        FacilityCategory.Warehouse => new("kho", "warehouse"),
        FacilityCategory.GuestHouse => new("nhà khách", "guest house"),
        FacilityCategory.OfficialHousing => new("nhà ở công vụ", "official housing"),
        _ => new("cơ sở khác", "other facility"),
    };

    public static LocalizedText InWords(this FacilityDisposal disposal) => disposal switch
    {
        FacilityDisposal.Demolished => new("phá dỡ", "demolished"),
        FacilityDisposal.Sold => new("bán, chuyển nhượng", "sold"),
        FacilityDisposal.Liquidated => new("thanh lý", "liquidated"),
        FacilityDisposal.HandedToLocality => new("chuyển giao về địa phương quản lý, xử lý", "handed over to the locality"),
        FacilityDisposal.Recovered => new("thu hồi", "recovered by the State"),
        FacilityDisposal.Destroyed => new("tiêu hủy", "destroyed"),
        FacilityDisposal.Lost => new("mất, hủy hoại", "lost or ruined"),
        _ => new("lý do khác", "another reason"),
    };

    public static LocalizedText InWords(this BuildingGrade grade) => new($"cấp {grade}", $"grade {grade}");

    public static LocalizedText InWords(this BuildingCondition condition) => condition switch
    {
        BuildingCondition.UsableForPurpose => new("còn sử dụng được, đúng mục đích", "usable, used for its purpose"),
        BuildingCondition.UsableForOtherPurpose => new("còn sử dụng được, sai mục đích", "usable, used for another purpose"),
        BuildingCondition.UsableButUnused => new("còn sử dụng được, không sử dụng", "usable, not used"),
        _ => new("hỏng, không sử dụng được", "not usable"),
    };

    public static LocalizedText InWords(this LegalPaperKind kind) => kind switch
    {
        LegalPaperKind.LandAllocationDecision => new("quyết định giao đất", "land allocation decision"),
        LegalPaperKind.LandLeaseDecision => new("quyết định cho thuê đất", "land lease decision"),
        LegalPaperKind.LandLeaseContract => new("hợp đồng thuê đất", "land lease contract"),
        LegalPaperKind.LandUseCertificate => new("giấy chứng nhận quyền sử dụng đất", "land-use certificate"),
        LegalPaperKind.HandoverDecision => new("quyết định bàn giao", "handover decision"),
        LegalPaperKind.AcceptanceMinutes => new("biên bản nghiệm thu", "acceptance minutes"),
        LegalPaperKind.UsePlan => new("phương án xử lý, khai thác", "plan for its use"),
        _ => new("giấy tờ khác", "other paper"),
    };

    public static LocalizedText InWords(this IntendedUse use) => use switch
    {
        IntendedUse.Headquarters => new("làm trụ sở", "headquarters"),
        IntendedUse.PublicService => new("hoạt động sự nghiệp", "public service"),
        IntendedUse.Health => new("y tế", "health"),
        IntendedUse.Education => new("giáo dục, đào tạo", "education"),
        IntendedUse.CultureSport => new("văn hóa, thể thao", "culture and sport"),
        IntendedUse.CommunePolice => new("trụ sở công an cấp xã", "commune police"),
        IntendedUse.OfficialHousing => new("nhà ở công vụ", "official housing"),
        IntendedUse.OtherPublic => new("mục đích công cộng khác", "another public purpose"),
        _ => new("phát triển quỹ đất", "the land fund"),
    };

    public static LocalizedText InWords(this RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Refused => new("bị từ chối", "was refused"),
        RequestOutcome.Withdrawn => new("đã được rút", "was withdrawn"),
        _ => new("khép lại vì cơ sở đã giao cho cơ quan khác", "ended because the facility went to another organisation"),
    };
}
