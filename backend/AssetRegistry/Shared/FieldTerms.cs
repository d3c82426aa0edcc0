namespace AssetRegistry;

/// <summary>What the input fields are called in a sentence.</summary>
public static class FieldTerms
{
    private static readonly Dictionary<string, LocalizedText> Terms = new()
    {
        ["account"] = new("tài khoản", "the account"),
        ["address"] = new("địa chỉ", "the address"),
        ["amountDong"] = new("số tiền", "the amount"),
        ["answer"] = new("nội dung bổ sung", "the answer"),
        ["areaM2"] = new("diện tích", "the area"),
        ["areaNeededM2"] = new("diện tích cần", "the area needed"),
        ["beds"] = new("số chỗ ở", "the number of beds"),
        ["business"] = new("tên doanh nghiệp", "the enterprise"),
        ["closesOn"] = new("ngày hết hạn", "the closing day"),
        ["code"] = new("mã", "the code"),
        ["communeId"] = new("xã, phường", "the commune"),
        ["conclusion"] = new("kết luận thẩm định", "the conclusion of the appraisal"),
        ["content"] = new("nội dung bộ quy tắc", "the content of the rule pack"),
        ["copies"] = new("số bản", "the number of copies"),
        ["costDong"] = new("chi phí", "the cost"),
        ["declaredAreaKm2"] = new("diện tích tự nhiên", "the declared area"),
        ["distanceKm"] = new("khoảng cách từ nhà riêng đến nơi làm việc", "the distance from home to work"),
        ["decidedAreaM2"] = new("diện tích theo quyết định", "the decided area"),
        ["declaredAreaKm2"] = new("diện tích tự nhiên", "the declared area"),
        ["dossiers"] = new("các hồ sơ được quyết định", "the dossiers decided"),
        ["dueOn"] = new("hạn trả lời", "the due date"),
        ["effectiveOn"] = new("ngày có hiệu lực", "the effective date"),
        ["endsOn"] = new("ngày kết thúc", "the last day"),
        ["facilityIds"] = new("danh mục cơ sở nhà, đất", "the list of facilities"),
        ["finding"] = new("nội dung kiểm tra", "what was found"),
        ["floorAreaM2"] = new("diện tích sàn", "the floor area"),
        ["formerWorkplace"] = new("nơi làm việc trước đây", "the former workplace"),
        ["formSubmittedOn"] = new("ngày nộp Mẫu 24", "the date of form 24"),
        ["from"] = new("ngày bắt đầu", "the first day"),
        ["groups"] = new("các nhóm chức danh", "the title groups"),
        ["guardedBy"] = new("người bảo vệ, bảo quản", "who guards it"),
        ["headcount"] = new("số người", "the headcount"),
        ["heldAt"] = new("giờ bàn giao", "the time of the handover"),
        ["groups"] = new("số người theo nhóm chức danh", "the staff by title group"),
        ["inUseSince"] = new("ngày đưa vào sử dụng", "the date it was put to use"),
        ["inspector"] = new("chức vụ người kiểm tra", "the inspector's position"),
        ["intendedUse"] = new("mục đích sử dụng", "the intended use"),
        ["items"] = new("danh mục tài sản bàn giao", "the list of items"),
        ["items.description"] = new("tên tài sản bàn giao", "the description of the item"),
        ["items.originalCost"] = new("nguyên giá", "the original cost"),
        ["items.quantityByBook"] = new("số lượng theo sổ sách", "the quantity by book"),
        ["items.quantityReceived"] = new("số lượng thực nhận", "the quantity received"),
        ["items.residualValue"] = new("giá trị còn lại", "the residual value"),
        ["items.unit"] = new("đơn vị tính", "the unit"),
        ["justification"] = new("lý do đề nghị", "the justification"),
        ["keys.count"] = new("số chìa khóa", "the number of keys"),
        ["keys.description"] = new("tên bộ chìa khóa", "the description of the keys"),
        ["landAreaM2"] = new("diện tích khuôn viên đất", "the land area"),
        ["legalForms"] = new("các hình thức được ủy quyền", "the legal forms delegated"),
        ["lessee"] = new("bên thuê", "the lessee"),
        ["meters.number"] = new("số công tơ", "the number of the meter"),
        ["meters.reading"] = new("chỉ số công tơ", "the meter reading"),
        ["name"] = new("tên", "the name"),
        ["neededBy"] = new("ngày cần sử dụng", "the needed-by date"),
        ["nextDueOn"] = new("ngày kiểm tra tiếp theo", "the day of the next inspection"),
        ["noticeDays"] = new("số ngày báo trước", "the days of notice"),
        ["number"] = new("mã số", "the number"),
        ["originalCost"] = new("nguyên giá", "the original cost"),
        ["overrideReason"] = new("lý do không ưu tiên nhu cầu công", "the reason why public needs come second"),
        ["paper"] = new("văn bản kèm theo", "the paper"),
        ["paper.date"] = new("ngày văn bản", "the date of the paper"),
        ["paper.number"] = new("số văn bản", "the number of the paper"),
        ["papers.date"] = new("ngày của giấy tờ kèm theo", "the date of the paper handed over"),
        ["papers.pages"] = new("số tờ", "the number of pages"),
        ["papers.title"] = new("tên giấy tờ kèm theo", "the title of the paper handed over"),
        ["partArea"] = new("diện tích đất hoặc diện tích sàn của phần", "the land or floor area of the part"),
        ["parties"] = new("đại diện các bên", "the parties"),
        ["parties.name"] = new("họ tên đại diện", "the name of the representative"),
        ["parties.position"] = new("chức vụ đại diện", "the position of the representative"),
        ["place"] = new("địa điểm bàn giao", "the place of the handover"),
        ["priceDong"] = new("giá trúng", "the price"),
        ["pricePerMonthDong"] = new("giá thuê mỗi tháng", "the price a month"),
        ["purpose"] = new("mục đích thuê", "the purpose"),
        ["quantity"] = new("số lượng", "the quantity"),
        ["question"] = new("nội dung lấy ý kiến", "the question"),
        ["reason"] = new("lý do", "the reason"),
        ["receiverId"] = new("cơ quan tiếp nhận", "the receiver"),
        ["rentPerMonthDong"] = new("tiền thuê mỗi tháng", "the rent a month"),
        ["residualValue"] = new("giá trị còn lại", "the residual value"),
        ["retainUntil"] = new("ngày kết thúc tạm giữ", "the end of the retention"),
        ["sourceName"] = new("nguồn ranh giới", "the source of the boundary"),
        ["startingPriceDong"] = new("giá khởi điểm", "the starting price"),
        ["startsOn"] = new("ngày bắt đầu", "the first day"),
        ["termMonths"] = new("số tháng thuê", "the months"),
        ["question"] = new("nội dung lấy ý kiến", "the question"),
        ["to"] = new("ngày cuối kỳ", "the last day of the period"),
        ["text"] = new("nội dung ý kiến", "the text"),
        ["to"] = new("ngày cuối kỳ", "the last day of the period"),
        ["toAccount"] = new("người được ủy quyền", "the delegate"),
        ["toId"] = new("cơ quan nhận lại", "who takes it back"),
        ["vacantSince"] = new("ngày bắt đầu bỏ trống", "the date it fell vacant"),
        ["validFrom"] = new("ngày thành lập", "the date of establishment"),
        ["validTo"] = new("ngày kết thúc", "the closing date"),
        ["whatIsMissing"] = new("nội dung cần bổ sung", "what is missing"),
        ["workplace"] = new("nơi làm việc", "the workplace"),
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
