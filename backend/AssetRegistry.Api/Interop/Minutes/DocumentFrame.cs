using AssetRegistry.Api.Boundaries;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>Head and signatures of a document, by Decree 30/2020.</summary>
internal static class DocumentFrame
{
    private const int LeftWidth = 3700;
    private const int RightWidth = OfficialDocument.TextWidth - LeftWidth;

    /// <param name="issuer">Who issues the document.</param>
    /// <param name="province">Where it is issued.</param>
    /// <param name="number">Number and symbol: 12/BB-STC.</param>
    /// <param name="date">Null: to be filled in by hand.</param>
    public static Table Head(Organisation issuer, AdministrativeUnitDetails province, string number, DateOnly? date)
    {
        var left = new List<OpenXmlElement>();
        if (DocumentText.ParentOf(issuer, province) is { } parent)
        {
            left.Add(Blocks.Centered(parent, size: 24));
        }

        left.Add(Blocks.Centered(DocumentText.InCapitals(issuer.Name), bold: true, size: 24));
        left.Add(Blocks.Rule(1200));
        left.Add(Blocks.Centered($"Số: {number}", size: 26, before: 60));

        return Blocks.Columns(
            (LeftWidth, left),
            (RightWidth,
            [
                Blocks.Centered("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, size: 24),
                Blocks.Centered("Độc lập - Tự do - Hạnh phúc", bold: true, size: 26),
                Blocks.Rule(1150),
                Blocks.Centered($"{province.Name}, {DocumentText.Date(date)}", italic: true, before: 60),
            ]));
    }

    /// <summary>Titles in capitals, in order from left to right; the issuing body comes last.</summary>
    public static Table Signatures(params string[] titles)
    {
        var width = OfficialDocument.TextWidth / titles.Length;

        return Blocks.Columns(
        [
            .. titles.Select(title => (width, (IReadOnlyList<OpenXmlElement>)
            [
                Blocks.Centered(title, bold: true, size: 26, before: 240),
                Blocks.Centered("(Ký, ghi rõ họ tên, đóng dấu)", italic: true, size: 24, after: 1300),
            ])),
        ]);
    }

    /// <summary>The list of who gets a copy at the left, and the signature of the issuing body at the right.</summary>
    public static Table Receivers(IReadOnlyList<string> receivers, string title) => Blocks.Columns(
        (OfficialDocument.TextWidth / 2,
        [
            Blocks.Aligned(JustificationValues.Left, "Nơi nhận:", bold: true, italic: true, size: 24),
            .. receivers.Select(receiver => Blocks.Aligned(JustificationValues.Left, $"- {receiver};", size: 22)),
            Blocks.Aligned(JustificationValues.Left, "- Lưu: VT.", size: 22),
        ]),
        (OfficialDocument.TextWidth / 2,
        [
            Blocks.Centered(title, bold: true),
            Blocks.Centered("(Ký, ghi rõ họ tên, đóng dấu)", italic: true, size: 24, after: 1300),
        ]));
}
