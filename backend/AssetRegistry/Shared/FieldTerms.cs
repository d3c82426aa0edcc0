namespace AssetRegistry;

/// <summary>What the input fields are called in a sentence.</summary>
public static class FieldTerms
{
    private static readonly Dictionary<string, LocalizedText> Terms = new()
    {
        ["account"] = new("tài khoản", "the account"),
        ["address"] = new("địa chỉ", "the address"),
        ["answer"] = new("nội dung bổ sung", "the answer"),
        ["areaNeededM2"] = new("diện tích cần", "the area needed"),
        ["code"] = new("mã", "the code"),
        ["communeId"] = new("xã, phường", "the commune"),
        ["conclusion"] = new("kết luận thẩm định", "the conclusion of the appraisal"),
        ["content"] = new("nội dung bộ quy tắc", "the content of the rule pack"),
        ["declaredAreaKm2"] = new("diện tích tự nhiên", "the declared area"),
        ["effectiveOn"] = new("ngày có hiệu lực", "the effective date"),
        ["facilityIds"] = new("danh mục cơ sở nhà, đất", "the list of facilities"),
        ["floorAreaM2"] = new("diện tích sàn", "the floor area"),
        ["headcount"] = new("số người", "the headcount"),
        ["intendedUse"] = new("mục đích sử dụng", "the intended use"),
        ["justification"] = new("lý do đề nghị", "the justification"),
        ["landAreaM2"] = new("diện tích khuôn viên đất", "the land area"),
        ["name"] = new("tên", "the name"),
        ["number"] = new("mã số", "the number"),
        ["paper"] = new("văn bản kèm theo", "the paper"),
        ["paper.date"] = new("ngày văn bản", "the date of the paper"),
        ["paper.number"] = new("số văn bản", "the number of the paper"),
        ["partArea"] = new("diện tích đất hoặc diện tích sàn của phần", "the land or floor area of the part"),
        ["reason"] = new("lý do", "the reason"),
        ["receiverId"] = new("cơ quan tiếp nhận", "the receiver"),
        ["sourceName"] = new("nguồn ranh giới", "the source of the boundary"),
        ["vacantSince"] = new("ngày bắt đầu bỏ trống", "the date it fell vacant"),
        ["validFrom"] = new("ngày thành lập", "the date of establishment"),
        ["validTo"] = new("ngày kết thúc", "the closing date"),
        ["whatIsMissing"] = new("nội dung cần bổ sung", "what is missing"),
    };

    /// <summary>The field in words; a field without a term is called by its own name.</summary>
    public static LocalizedText Of(string field) => Terms.TryGetValue(field, out var term) ? term : new(field, field);

    /// <summary>The field in words, at the start of a sentence.</summary>
    public static LocalizedText AtStart(string field)
    {
        var term = Of(field);
        return new(Capitalised(term.Vietnamese), Capitalised(term.English));
    }

    /// <summary>Whether the field has a term of its own.</summary>
    public static bool Knows(string field) => Terms.ContainsKey(field);

    private static string Capitalised(string term) => char.ToUpperInvariant(term[0]) + term[1..];
}
