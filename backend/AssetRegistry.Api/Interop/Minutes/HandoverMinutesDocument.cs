using AssetRegistry.Rules;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>One facility in handover minutes.</summary>
internal sealed record MinutesItem(Handover Handover, Facility Facility, Decision Decision, IReadOnlyList<Attachment> Attachments)
{
    public Premises Premises => new(Facility, Handover.Facility.PartId);
}

/// <summary>Biên bản bàn giao, tiếp nhận tài sản công: one or several facilities from one giver to one receiver.</summary>
internal static class HandoverMinutesDocument
{
    private static readonly Column[] ItemColumns =
    [
        Column.Middle("STT", 620), Column.Words("Tài sản", 2480), Column.Middle("Đơn vị", 700), Column.Number("Theo sổ sách", 1150),
        Column.Number("Thực nhận", 1150), Column.Number("Nguyên giá (đồng)", 1150), Column.Number("Giá trị còn lại (đồng)", 1105), Column.Words("Hiện trạng", 1000),
    ];

    private static readonly Column[] PaperColumns =
    [
        Column.Middle("STT", 600), Column.Words("Tên hồ sơ, giấy tờ", 4155), Column.Words("Số, ngày", 2300), Column.Middle("Loại bản", 1200), Column.Number("Số tờ", 1100),
    ];

    public static byte[] Write(IReadOnlyList<MinutesItem> items, Organisation giver, Organisation receiver, DocumentContext context)
    {
        using var document = new OfficialDocument("Biên bản bàn giao, tiếp nhận tài sản công");
        var form = context.Law.RequiredPapers(CommandName.RecordHandover).FirstOrDefault(paper => paper.FormNumber is not null);
        if (form is not null)
        {
            document.Add(Blocks.Aligned(JustificationValues.Right, $"Mẫu số {form.FormNumber}", italic: true, size: 24));
        }

        document.Add(
            DocumentFrame.Head(giver, context.Province, context.Number, context.Date),
            Blocks.Centered("BIÊN BẢN", bold: true, before: 300),
            Blocks.Centered("Bàn giao, tiếp nhận tài sản công", bold: true, after: 200));
        AddBases(document, items, context.Law);
        AddParties(document, items, giver, receiver, context.Date);
        document.Add(Blocks.Text("I. NỘI DUNG BÀN GIAO, TIẾP NHẬN", bold: true), Blocks.Text("1. Danh mục nhà, đất và tài sản", bold: true));
        for (var index = 0; index < items.Count; index++)
        {
            AddFacility(document, items[index], index + 1);
        }

        AddPapers(document, items);
        AddMetersAndKeys(document, items);
        AddDifferences(document, items);
        AddClosing(document, items);
        document.Add(DocumentFrame.Signatures(HasWitness(items) ? ["ĐẠI DIỆN BÊN NHẬN", "ĐẠI DIỆN CHỨNG KIẾN", "ĐẠI DIỆN BÊN GIAO"] : ["ĐẠI DIỆN BÊN NHẬN", "ĐẠI DIỆN BÊN GIAO"]));
        document.Add(RecordSeal.Of(document.MainPart, context.RecordAddress, context.Hash, context.Made), new Paragraph());

        return document.ToArray();
    }

    private static void AddBases(OfficialDocument document, IReadOnlyList<MinutesItem> items, RulePack law)
    {
        document.Add(
            Blocks.Text("Căn cứ Luật Quản lý, sử dụng tài sản công ngày 21 tháng 6 năm 2017 và các luật sửa đổi, bổ sung;", italic: true),
            Blocks.Text($"Căn cứ {law.Title.Vi};", italic: true));
        foreach (var decision in items.Select(item => item.Decision).DistinctBy(decision => decision.Id))
        {
            document.Add(Blocks.Text(
                $"Căn cứ Quyết định số {decision.Number} {DocumentText.Date(decision.DecidedOn)} về việc {decision.LegalForm.InWords().Vietnamese} cơ sở nhà, đất;", italic: true));
        }
    }

    private static void AddParties(
        OfficialDocument document, IReadOnlyList<MinutesItem> items, Organisation giver, Organisation receiver, DateOnly? date)
    {
        var content = items.Select(item => item.Handover.DetailedMinutes?.Content).FirstOrDefault(minutes => minutes is not null);
        var time = content?.HeldAt is { } heldAt ? $"hồi {heldAt}, " : "";
        document.Add(
            Blocks.Text($"Hôm nay, {time}{DocumentText.Date(date)}, tại {content?.Place ?? DocumentText.Blank}, chúng tôi gồm:"),
            Blocks.Text($"A. ĐẠI DIỆN BÊN GIAO: {DocumentText.Spelled(giver.Name)}", bold: true));
        AddPeople(document, items, PartySide.Giver);
        document.Add(Blocks.Text($"B. ĐẠI DIỆN BÊN NHẬN: {DocumentText.Spelled(receiver.Name)}", bold: true));
        AddPeople(document, items, PartySide.Receiver);
        if (HasWitness(items))
        {
            document.Add(Blocks.Text("C. ĐẠI DIỆN CƠ QUAN CHỨNG KIẾN", bold: true));
            AddPeople(document, items, PartySide.Witness);
        }

        document.Add(Blocks.Text("Hai bên thống nhất thực hiện bàn giao, tiếp nhận tài sản công như sau:"));
    }

    private static void AddPeople(OfficialDocument document, IReadOnlyList<MinutesItem> items, PartySide side)
    {
        var people = PeopleOf(items).Where(party => party.Side == side).DistinctBy(party => (party.Name, party.Position)).ToList();
        for (var index = 0; index < Math.Max(1, people.Count); index++)
        {
            var person = people.ElementAtOrDefault(index);
            document.Add(Blocks.Text($"{index + 1}. Ông (bà): {person?.Name ?? DocumentText.Blank} Chức vụ: {person?.Position ?? DocumentText.Blank}"));
        }
    }

    private static void AddFacility(OfficialDocument document, MinutesItem item, int number)
    {
        var place = item.Premises;
        document.Add(Blocks.Text($"1.{number}. {place.Name} (mã số {place.Facility.Number}), địa chỉ: {DocumentText.AddressOf(place.Facility)}"));
        var lines = item.Handover.DetailedMinutes?.Content.Items
            ?? SuggestedItems.Of(place.Facility with { Name = place.Name, LandAreaM2 = place.LandAreaM2, FloorAreaM2 = place.FloorAreaM2 });
        if (lines.Count == 0)
        {
            document.Add(Blocks.Text($"Diện tích đất, nhà: {DocumentText.NoFigure}."));
            return;
        }

        document.Add(Blocks.Grid(ItemColumns, lines.Select(line => (IReadOnlyList<string>)
        [
            $"{line.Number}", line.Description, line.Unit, DocumentText.Quantity(line.QuantityByBook, line.Unit), DocumentText.Quantity(line.QuantityReceived, line.Unit),
            DocumentText.Number(line.OriginalCost), DocumentText.Number(line.ResidualValue), line.Condition ?? DocumentText.NoFigure,
        ])));
    }

    private static void AddPapers(OfficialDocument document, IReadOnlyList<MinutesItem> items)
    {
        document.Add(Blocks.Text("2. Hồ sơ, giấy tờ kèm theo", bold: true));
        var papers = items.SelectMany(item => item.Handover.DetailedMinutes?.Content.Papers ?? [])
            .Select(paper => (paper.Title, Reference: Reference(paper.Number, paper.Date), Kind: paper.IsOriginal ? "bản gốc" : "bản sao", Pages: (int?)paper.Pages))
            .Concat(items.SelectMany(item => item.Attachments)
                .Select(paper => (paper.Title, Reference: Reference(paper.Paper?.Number, paper.Paper?.Date), Kind: "bản điện tử", paper.File.Pages)))
            .ToList();
        if (papers.Count == 0)
        {
            document.Add(Blocks.Text("Chưa ghi nhận hồ sơ, giấy tờ kèm theo."));
            return;
        }

        document.Add(Blocks.Grid(PaperColumns, papers.Select((paper, index) => (IReadOnlyList<string>)
            [$"{index + 1}", paper.Title, paper.Reference, paper.Kind, DocumentText.Number(paper.Pages)])));
    }

    private static void AddMetersAndKeys(OfficialDocument document, IReadOnlyList<MinutesItem> items)
    {
        var contents = items.Select(item => (item.Facility, item.Handover.DetailedMinutes?.Content)).Where(item => item.Content is not null).ToList();
        var lines = contents.SelectMany(item => item.Content!.Meters.Select(meter =>
                $"{item.Facility.Number}: công tơ {(meter.Kind is MeterKind.Electricity ? "điện" : "nước")} số {meter.Number}, chỉ số {DocumentText.Number(meter.Reading)} {(meter.Kind is MeterKind.Electricity ? "kWh" : "m³")}"))
            .Concat(contents.SelectMany(item => item.Content!.Keys.Select(keys => $"{item.Facility.Number}: {keys.Description}, số lượng {keys.Count}")))
            .ToList();
        document.Add(Blocks.Text("3. Chỉ số công tơ, chìa khóa", bold: true));
        document.Add([.. lines.DefaultIfEmpty("Chưa ghi nhận").Select(line => Blocks.Text($"- {line}."))]);
    }

    private static void AddDifferences(OfficialDocument document, IReadOnlyList<MinutesItem> items)
    {
        var differences = items.Where(item => item.Handover.Discrepancies is not null)
            .Select(item => $"{item.Facility.Number}: {item.Handover.Discrepancies!.TrimEnd('.')}")
            .Concat(items.Where(item => item.Handover.Discrepancies is null).SelectMany(item => item.Handover.DetailedMinutes?.Differences ?? [], (item, line) =>
                $"{item.Facility.Number}: {line.Description}, sổ sách {DocumentText.Quantity(line.QuantityByBook, line.Unit)} {line.Unit}, thực nhận {DocumentText.Quantity(line.QuantityReceived, line.Unit)} {line.Unit}"))
            .ToList();
        document.Add(Blocks.Text("4. Chênh lệch so với sổ sách (thừa, thiếu)", bold: true));
        document.Add([.. differences.DefaultIfEmpty(items.All(item => item.Handover.Minutes is not null) ? "Không ghi nhận chênh lệch" : "Chưa ghi nhận").Select(line => Blocks.Text($"- {line}."))]);
    }

    private static void AddClosing(OfficialDocument document, IReadOnlyList<MinutesItem> items)
    {
        var copies = items.Max(item => item.Handover.DetailedMinutes?.Content.Copies);
        document.Add(
            Blocks.Text("II. TRÁCH NHIỆM CỦA CÁC BÊN", bold: true),
            Blocks.Text("1. Bên giao chịu trách nhiệm về tính đầy đủ, chính xác của danh mục, hồ sơ; ghi giảm tài sản trên sổ kế toán."),
            Blocks.Text("2. Bên nhận quản lý, sử dụng tài sản đúng mục đích; ghi tăng tài sản, làm thủ tục đăng ký biến động đất đai và cập nhật cơ sở dữ liệu quốc gia về tài sản công."),
            Blocks.Text("III. Ý KIẾN CỦA CÁC BÊN", bold: true),
            Blocks.Text(string.Join(" ", items.Select(item => item.Handover.DetailedMinutes?.Content.Note).Where(note => note is not null)) is { Length: > 0 } notes ? notes : DocumentText.Line),
            Blocks.Text($"Biên bản được lập thành {(copies is { } count ? $"{count:00}" : "……")} bản có giá trị như nhau; bên giao giữ {DocumentText.Blank[..6]} bản, bên nhận giữ {DocumentText.Blank[..6]} bản./."));
    }

    private static IEnumerable<MinutesParty> PeopleOf(IReadOnlyList<MinutesItem> items) =>
        items.SelectMany(item => item.Handover.DetailedMinutes?.Content.Parties ?? []);

    private static bool HasWitness(IReadOnlyList<MinutesItem> items) => PeopleOf(items).Any(party => party.Side is PartySide.Witness);

    private static string Reference(string? number, DateOnly? date) =>
        string.Join(", ", new[] { number, date is { } day ? DocumentText.ShortDate(day) : null }.Where(part => part is not null));
}
