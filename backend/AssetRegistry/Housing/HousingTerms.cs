using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>The code lists of official housing in words.</summary>
public static class HousingTerms
{
    public static LocalizedText InWords(this HousingApplicationStatus status) => status switch
    {
        HousingApplicationStatus.AwaitingVerification => new("chờ xác nhận", "awaiting verification"),
        HousingApplicationStatus.AwaitingDecision => new("chờ quyết định", "awaiting a decision"),
        HousingApplicationStatus.Eligible => new("đủ điều kiện", "eligible"),
        HousingApplicationStatus.Ineligible => new("không đủ điều kiện", "not eligible"),
        HousingApplicationStatus.Allocated => new("đã bố trí", "allocated"),
        HousingApplicationStatus.ContractSigned => new("đã ký hợp đồng", "under contract"),
        HousingApplicationStatus.Returned => new("đã trả nhà", "returned"),
        _ => new("đã rút", "withdrawn"),
    };

    /// <summary>The title as an occupant is called by.</summary>
    internal static LocalizedText OfOccupant(this TitleGroup title) => title switch
    {
        TitleGroup.AgencyHead => new("giám đốc sở", "agency head"),
        TitleGroup.AgencyDeputyHead => new("phó giám đốc sở", "agency deputy head"),
        TitleGroup.CommuneLeader => new("lãnh đạo cấp xã", "commune leader"),
        TitleGroup.CommuneDeputyLeader => new("phó lãnh đạo cấp xã", "commune deputy leader"),
        TitleGroup.DivisionHead => new("trưởng, phó phòng", "division head"),
        TitleGroup.Specialist => new("chuyên viên", "specialist"),
        _ => new("nhân viên hỗ trợ", "support staff"),
    };
}
