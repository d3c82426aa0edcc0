namespace AssetRegistry.Rules;

/// <summary>The code lists of rules in words.</summary>
public static class RuleTerms
{
    public static LocalizedText InWords(this TitleGroup title) => title switch
    {
        TitleGroup.AgencyHead => new("người đứng đầu sở, ban, ngành", "head of an agency"),
        TitleGroup.AgencyDeputyHead => new("cấp phó sở, ban, ngành", "deputy head of an agency"),
        TitleGroup.CommuneLeader => new("người đứng đầu cấp xã", "leader of a commune"),
        TitleGroup.CommuneDeputyLeader => new("cấp phó cấp xã", "deputy leader of a commune"),
        TitleGroup.DivisionHead => new("lãnh đạo phòng", "head of a division"),
        TitleGroup.Specialist => new("chuyên viên", "specialist"),
        _ => new("phục vụ, hỗ trợ", "support"),
    };
}
