using DocumentFormat.OpenXml.Wordprocessing;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>One dossier in a proposal.</summary>
internal sealed record ProposalItem(Dossier Dossier, IReadOnlyList<Facility> Facilities)
{
    /// <summary>What it is about: facilities, or parts of them.</summary>
    public IEnumerable<Premises> Premises => Dossier.Facilities.Select(reference =>
        new Premises(Facilities.Single(facility => facility.Id == reference.Id), reference.PartId));
}

/// <summary>Tờ trình: the finance department lays one or several dossiers before the province.</summary>
internal static class ProposalDocument
{
    private static readonly Column[] DossierColumns =
    [
        Column.Middle("STT", 600), Column.Words("Số hồ sơ", 1700), Column.Words("Cơ quan đề nghị", 2355), Column.Words("Nội dung", 1700),
        Column.Middle("Ngày gửi", 1400), Column.Number("DT cần (m²)", 1600),
    ];

    private static readonly Column[] FacilityColumns =
    [
        Column.Middle("STT", 600), Column.Words("Mã số", 1500), Column.Words("Tên, địa chỉ cơ sở nhà, đất", 3055), Column.Words("Cơ quan quản lý", 1600),
        Column.Number("DT đất (m²)", 1300), Column.Number("DT sàn (m²)", 1300),
    ];

    public static byte[] Write(IReadOnlyList<ProposalItem> items, Organisation issuer, DocumentContext context)
    {
        using var document = new OfficialDocument("Tờ trình xử lý cơ sở nhà, đất");
        var premises = items.SelectMany(item => item.Premises).Distinct().ToList();
        var receiver = DocumentText.CommitteeOf(context.Province);
        document.Add(
            DocumentFrame.Head(issuer, context.Province, context.Number, context.Date),
            Blocks.Centered("TỜ TRÌNH", bold: true, before: 300),
            Blocks.Centered(
                premises.Count == 0 ? "Về việc đề nghị bố trí cơ sở nhà, đất" : $"Về việc đề nghị bàn giao, tiếp nhận {premises.Count} cơ sở nhà, đất", bold: true),
            Blocks.Rule(3600),
            Blocks.Centered($"Kính gửi: {receiver}", before: 200, after: 200),
            Blocks.Text("Căn cứ Luật Quản lý, sử dụng tài sản công ngày 21 tháng 6 năm 2017 và các luật sửa đổi, bổ sung;", italic: true),
            Blocks.Text($"Căn cứ {context.Law.Title.Vi};", italic: true),
            Blocks.Text("Căn cứ hồ sơ đề nghị của các cơ quan, đơn vị;", italic: true),
            Blocks.Text($"{DocumentText.Spelled(issuer.Name)} kính trình {receiver} xem xét, quyết định như sau:"),
            Blocks.Text("I. HỒ SƠ ĐỀ NGHỊ", bold: true),
            Blocks.Grid(DossierColumns, items.Select((item, index) => Row(item.Dossier, index + 1))),
            Blocks.Text("II. DANH MỤC NHÀ, ĐẤT", bold: true),
            Blocks.Grid(FacilityColumns, [.. premises.Select((place, index) => Row(place, index + 1)), Sum(premises)]));
        AddReasons(document, items);
        document.Add(
            Blocks.Text("V. KIẾN NGHỊ", bold: true),
            Blocks.Text($"Đề nghị {receiver} xem xét, ban hành quyết định đối với các cơ sở nhà, đất nêu trên theo thẩm quyền."),
            Blocks.Text($"{DocumentText.Spelled(issuer.Name)} kính trình {receiver} xem xét, quyết định./."),
            DocumentFrame.Receivers(["Như trên", .. items.Select(item => item.Dossier.ProposerName).Distinct()], "GIÁM ĐỐC"),
            RecordSeal.Of(document.MainPart, context.RecordAddress, context.Hash, context.Made),
            new Paragraph());

        return document.ToArray();
    }

    private static void AddReasons(OfficialDocument document, IReadOnlyList<ProposalItem> items)
    {
        document.Add(Blocks.Text("III. LÝ DO ĐỀ NGHỊ", bold: true));
        document.Add([.. items.Select(item => Blocks.Text($"- Hồ sơ {item.Dossier.Number}: {item.Dossier.Justification.TrimEnd('.')}."))]);
        document.Add(Blocks.Text("IV. KẾT QUẢ THẨM ĐỊNH", bold: true));
        document.Add([.. items.Select(item => Blocks.Text($"- Hồ sơ {item.Dossier.Number}: {(item.Dossier.Appraisal ?? "chưa thẩm định").TrimEnd('.')}."))]);
    }

    private static IReadOnlyList<string> Row(Dossier dossier, int number) =>
    [
        $"{number}", dossier.Number, dossier.ProposerName,
        dossier.IntendedUse is { } use ? $"Đề nghị tiếp nhận: {use.InWords().Vietnamese}" : dossier.Kind is DossierKind.Offer ? "Đề nghị bàn giao" : "Đề nghị tiếp nhận",
        DocumentText.ShortDate(dossier.SubmittedOn), dossier.Kind is DossierKind.Offer ? "" : DocumentText.Area(dossier.AreaNeededM2),
    ];

    private static IReadOnlyList<string> Row(Premises place, int number) =>
    [
        $"{number}", place.Facility.Number, $"{place.Name}, {DocumentText.AddressOf(place.Facility)}", place.Facility.HolderName,
        DocumentText.Area(place.LandAreaM2), DocumentText.Area(place.FloorAreaM2),
    ];

    private static IReadOnlyList<string> Sum(List<Premises> premises) =>
    [
        "", "Cộng", $"{premises.Count} cơ sở", "",
        DocumentText.AreaSum(premises.Select(place => place.LandAreaM2)), DocumentText.AreaSum(premises.Select(place => place.FloorAreaM2)),
    ];
}
