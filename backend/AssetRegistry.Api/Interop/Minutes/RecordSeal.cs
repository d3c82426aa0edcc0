using System.Security.Cryptography;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QRCoder;
using D = DocumentFormat.OpenXml.Drawing;
using DP = DocumentFormat.OpenXml.Drawing.Pictures;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>
/// Leads from the paper back to the record: a QR code with the record's address, and the SHA-256 of the state the paper was made from.
/// </summary>
internal static class RecordSeal
{
    private const int CodeWidth = 1700;

    // English Metric Units: 25 mm.
    private const long Side = 900_000;

    /// <summary>The hash of records as they are stored, one after the other.</summary>
    public static string HashOf(IEnumerable<object> records, JsonSerializerOptions json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var record in records)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), json));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static Table Of(MainDocumentPart main, Uri address, string hash, string made)
    {
        var picture = main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(CodeOf(address)))
        {
            picture.FeedData(stream);
        }

        return Blocks.Columns(
            (CodeWidth, [new Paragraph(new Run(DrawingOf(main.GetIdOfPart(picture))))]),
            (OfficialDocument.TextWidth - CodeWidth,
            [
                Blocks.Aligned(JustificationValues.Left, made, italic: true, size: 18),
                Blocks.Aligned(JustificationValues.Left, $"Bản ghi: {address}", size: 18),
                Blocks.Aligned(JustificationValues.Left, $"SHA-256 của bản ghi: {hash}", size: 18),
            ]));
    }

    private static byte[] CodeOf(Uri address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);

        return picture.GetGraphic(pixelsPerModule: 6);
    }

    private static Drawing DrawingOf(string pictureId) => new(new DW.Inline(
        new DW.Extent { Cx = Side, Cy = Side },
        new DW.DocProperties { Id = 1, Name = "QR", Description = "Mã QR dẫn tới bản ghi" },
        new D.Graphic(new D.GraphicData(new DP.Picture(
            new DP.NonVisualPictureProperties(new DP.NonVisualDrawingProperties { Id = 1, Name = "qr.png" }, new DP.NonVisualPictureDrawingProperties()),
            new DP.BlipFill(new D.Blip { Embed = pictureId }, new D.Stretch(new D.FillRectangle())),
            new DP.ShapeProperties(
                new D.Transform2D(new D.Offset { X = 0, Y = 0 }, new D.Extents { Cx = Side, Cy = Side }),
                new D.PresetGeometry(new D.AdjustValueList()) { Preset = D.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
}
