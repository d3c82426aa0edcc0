namespace AssetRegistry;

/// <summary>What the records are called in a sentence.</summary>
public static class NounTerms
{
    /// <summary>The noun in words, by its English type name.</summary>
    public static LocalizedText Of(string noun) => noun switch
    {
        "AdoptedRules" => new("bộ quy tắc", "rule book"),
        "AdministrativeUnit" => new("đơn vị hành chính", "administrative unit"),
        "Organisation" => new("cơ quan, đơn vị", "organisation"),
        "Office" => new("nơi làm việc", "office"),
        "Facility" => new("cơ sở nhà, đất", "facility"),
        "Dossier" => new("hồ sơ", "dossier"),
        "AssignmentProposal" => new("phương án bố trí", "assignment proposal"),
        "MergerPlan" => new("phương án sắp xếp", "merger plan"),
        "Decision" => new("quyết định", "decision"),
        "Delegation" => new("văn bản ủy quyền", "delegation"),
        "TemporaryHandover" => new("việc tạm bàn giao", "temporary handover"),
        "Handover" => new("việc bàn giao", "handover"),
        "CustodyCase" => new("hồ sơ quản lý quỹ đất", "custody case"),
        "HousingSite" => new("khu nhà ở công vụ", "housing site"),
        "HousingApplication" => new("đơn đề nghị nhà ở công vụ", "housing application"),
        "Attachment" => new("tệp đính kèm", "attachment"),
        "HousingNeed" => new("nhu cầu nhà ở công vụ", "official housing need"),
        "ImportRun" => new("lần nhập tệp", "import"),
        "ImportBatch" => new("lần nhập tệp", "import"),
        "ReportSnapshot" => new("báo cáo đã chốt", "frozen report"),
        _ => new("bản ghi", "record"),
    };
}
