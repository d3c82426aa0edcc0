using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>
/// A Word document in the form of Decree 30/2020: A4, Times New Roman, the issuing body left and the nation right of the head, signatures at the
/// end with that of the issuing body on the right.
/// </summary>
internal sealed class OfficialDocument : IDisposable
{
    // Twentieths of a point: A4, and the margins of Decree 30/2020 (top and bottom 20 mm, left 30 mm, right 15 mm).
    private const uint PageWidth = 11906, PageHeight = 16838;
    private const int Vertical = 1134;
    private const uint Left = 1701, Right = 850;

    /// <summary>What lies between the margins.</summary>
    public const int TextWidth = (int)(PageWidth - Left - Right);

    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _package;
    private readonly Body _body = new();

    public OfficialDocument(string title)
    {
        _package = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        _package.PackageProperties.Title = title;
        var main = _package.AddMainDocumentPart();
        main.Document = new Document(_body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = DefaultStyles();
    }

    public MainDocumentPart MainPart => _package.MainDocumentPart!;

    public void Add(params OpenXmlElement[] blocks) => _body.Append(blocks);

    /// <summary>Ends the document; nothing can be added afterwards.</summary>
    public byte[] ToArray()
    {
        _body.Append(new SectionProperties(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = Vertical, Bottom = Vertical, Left = Left, Right = Right, Header = 567, Footer = 567, Gutter = 0 }));
        _package.Save();
        _package.Dispose();

        return _stream.ToArray();
    }

    public void Dispose()
    {
        _package.Dispose();
        _stream.Dispose();
    }

    private static Styles DefaultStyles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman", EastAsia = "Times New Roman" },
            new FontSize { Val = "28" },
            new Languages { Val = "vi-VN" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "264", LineRule = LineSpacingRuleValues.Auto }))));
}
