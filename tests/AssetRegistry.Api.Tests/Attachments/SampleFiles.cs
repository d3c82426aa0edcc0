using System.IO.Compression;
using System.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>Files as officials have them, and as nobody should, made in code.</summary>
internal static class SampleFiles
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>A PDF of so many pages, padded to at least this length.</summary>
    public static byte[] Pdf(int pages = 2, int length = 0)
    {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Count ").Append(pages).Append(">> endobj\n");
        for (var page = 1; page <= pages; page++)
        {
            _ = text.Append(null, $"{page + 2} 0 obj <</Type /Page /Parent 2 0 R>> endobj\n");
        }

        while (text.Length < length)
        {
            _ = text.Append(null, $"% {text.Length:000000000000} quét {text.Length * 2654435761L:000000000000000}\n");
        }

        return Encoding.Latin1.GetBytes(text.Append("trailer <</Root 1 0 R>>\n%%EOF\n").ToString());
    }

    public static byte[] Picture(Func<Image, Stream, Task> save, int width = 640, int height = 400)
    {
        using var image = new Image<Rgb24>(width, height, new Rgb24(200, 30, 40));
        using var stream = new MemoryStream();
        save(image, stream).GetAwaiter().GetResult();

        return stream.ToArray();
    }

    public static byte[] Png(int width = 640, int height = 400) => Picture((image, stream) => image.SaveAsPngAsync(stream), width, height);

    public static byte[] Heic() => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[100]];

    /// <summary>An office file of Microsoft's format with this main part.</summary>
    public static byte[] Ooxml(string mainPart = WordMain, params (string Name, byte[] Content)[] more) => Zip(
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes($"""<Types><Override PartName="/main.xml" ContentType="{mainPart}"/></Types>""")),
        ("main.xml", "<document/>"u8.ToArray()),
        .. more,
    ]);

    /// <summary>An OpenDocument file of this kind.</summary>
    public static byte[] Odf(string mediaType = "application/vnd.oasis.opendocument.text", string manifest = "<manifest/>", params (string Name, byte[] Content)[] more) => Zip(
        [("mimetype", Encoding.ASCII.GetBytes(mediaType)), ("META-INF/manifest.xml", Encoding.UTF8.GetBytes(manifest)), ("content.xml", "<office/>"u8.ToArray()), .. more]);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A compound file of version 3 whose directory has these names.</summary>
    public static byte[] Compound(params string[] names)
    {
        var file = new byte[512 * 3];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file[30] = 9;
        file[48] = 1;
        file.AsSpan(80, 109 * 4 - 4).Fill(0xFF);
        file.AsSpan(512, 512).Fill(0xFF);
        file[512 + 4] = 0xFE;
        for (var index = 0; index < names.Length; index++)
        {
            var entry = file.AsSpan(1024 + (index * 128));
            file[1024 + (index * 128) + 64] = (byte)(Encoding.Unicode.GetBytes(names[index], entry) + 2);
        }

        return file;
    }

    /// <summary>Writes another number over the declared size of the last entry in the central directory.</summary>
    public static byte[] DeclaringSize(byte[] zip, uint size) =>
        ChangeLastHeader(zip, header => BitConverter.TryWriteBytes(header.AsSpan(24), size));

    /// <summary>Sets the flag of encryption on the last entry.</summary>
    public static byte[] Encrypted(byte[] zip) => ChangeLastHeader(zip, header => header[8] |= 1);

    private static byte[] ChangeLastHeader(byte[] zip, Action<byte[]> change)
    {
        var at = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var header = zip[at..];
        change(header);

        return [.. zip[..at], .. header];
    }
}
