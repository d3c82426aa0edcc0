using System.Globalization;
using System.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.PixelFormats;

namespace AssetRegistry.Api.Demo;

/// <summary>The contents of the demonstration's scans and photos: a few small files, drawn in code, the same in every registry.</summary>
public static class DemoFiles
{
    private const int Width = 480;
    private const int Height = 320;

    private static readonly Lazy<byte[]> OnePage = new(() => DrawPdf(1));
    private static readonly Lazy<byte[]> ThreePages = new(() => DrawPdf(3));
    private static readonly Lazy<IReadOnlyDictionary<PremisesCondition, byte[]>> Photos =
        new(() => Enum.GetValues<PremisesCondition>().ToDictionary(condition => condition, DrawPhoto));

    /// <summary>A scan of the paper: letters and slips have one page, everything else three.</summary>
    public static byte[] ScanOf(PaperKind kind) =>
        kind is PaperKind.OfficialLetter or PaperKind.ReceiptSlip or PaperKind.Other ? OnePage.Value : ThreePages.Value;

    /// <summary>A building in this condition, seen from the street.</summary>
    public static byte[] PhotoOf(PremisesCondition condition) => Photos.Value[condition];

    /// <summary>ISO 32000: pages of grey lines as written text leaves them on a scan, and what the file is.</summary>
    private static byte[] DrawPdf(int pages)
    {
        var objects = new List<string>
        {
            "<</Type /Catalog /Pages 2 0 R>>",
            $"<</Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(page => $"{4 + (2 * page)} 0 R"))}]>>",
            "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
        };
        for (var page = 0; page < pages; page++)
        {
            var content = PageOf(page, pages);
            objects.Add($"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>> /Contents {5 + (2 * page)} 0 R>>");
            objects.Add($"<</Length {Encoding.Latin1.GetByteCount(content)}>>\nstream\n{content}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var starts = new List<int>();
        foreach (var (number, text) in objects.Index())
        {
            starts.Add(file.Length);
            _ = file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{text}\nendobj\n");
        }

        var table = file.Length;
        _ = file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
        {
            _ = file.Append(CultureInfo.InvariantCulture, $"{start:0000000000} 00000 n \n");
        }

        _ = file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");

        return Encoding.Latin1.GetBytes(file.ToString());
    }

    // The standard font has no letters of Vietnamese but those of French.
    private static string PageOf(int page, int pages)
    {
        var content = new StringBuilder($"BT /F1 16 Tf 72 770 Td (Lai Châu - DEMO - {page + 1}/{pages}) Tj ET\n0.75 g\n");
        for (var line = 0; line < 40; line++)
        {
            _ = content.Append(CultureInfo.InvariantCulture, $"72 {730 - (line * 16)} {451 - (line * 37 % 140)} 5 re f\n");
        }

        return content.ToString();
    }

    private static byte[] DrawPhoto(PremisesCondition condition)
    {
        var (wall, window) = condition switch
        {
            PremisesCondition.Good => (new Rgb24(235, 212, 150), new Rgb24(70, 110, 150)),
            PremisesCondition.Fair => (new Rgb24(205, 185, 140), new Rgb24(90, 100, 110)),
            _ => (new Rgb24(150, 140, 120), new Rgb24(30, 30, 30)),
        };
        using var image = new Image<Rgb24>(Width, Height, new Rgb24(170, 205, 235));
        Fill(image, 0, 250, Width, 70, new Rgb24(110, 140, 80));
        Fill(image, 60, 110, 360, 150, wall);
        Fill(image, 45, 90, 390, 25, new Rgb24(160, 70, 50));
        for (var storey = 0; storey < 2; storey++)
        {
            for (var at = 0; at < 6; at++)
            {
                Fill(image, 80 + (at * 57), 128 + (storey * 62), 34, 38, window);
            }
        }

        Fill(image, 222, 205, 36, 55, new Rgb24(90, 60, 40));
        using var file = new MemoryStream();
        image.SaveAsJpeg(file, new JpegEncoder { Quality = 70 });

        return file.ToArray();
    }

    private static void Fill(Image<Rgb24> image, int left, int top, int width, int height, Rgb24 colour)
    {
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++)
            {
                image[x, y] = colour;
            }
        }
    }
}
