using System.Buffers.Binary;
using System.Text;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>What the first bytes of a file say it is.</summary>
/// <param name="Type">Null: only a look inside can tell, or the file is refused.</param>
public sealed record FileSignature(FileType? Type, FileContainer Container, FileProblem? Problem)
{
    public static FileSignature Of(FileType type) => new(type, FileContainer.None, null);

    public static FileSignature In(FileContainer container) => new(null, container, null);

    public static FileSignature Refused(FileProblem problem) => new(null, FileContainer.None, problem);
}

/// <summary>A format that holds other formats.</summary>
public enum FileContainer
{
    None,
    Zip,
    CompoundFile,
}

/// <summary>Recognises files by their first bytes (magic numbers); names and declared types are never asked.</summary>
public static class FileSignatures
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int HeadLength = 1024;

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    // RAR, 7z, gzip, bzip2, xz, Zstandard, cabinet.
    private static readonly byte[][] Archives =
    [
        [.. "Rar!"u8], [.. "7z"u8, 0xBC, 0xAF], [0x1F, 0x8B], [.. "BZh"u8], [0xFD, .. "7zXZ"u8], [0x28, 0xB5, 0x2F, 0xFD], [.. "MSCF"u8],
    ];

    // Windows, Linux, macOS (both byte orders and universal, which is Java's too).
    private static readonly byte[][] Programs =
    [
        [.. "MZ"u8], [0x7F, .. "ELF"u8], [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE],
        [0xCA, 0xFE, 0xBA, 0xBE],
    ];

    public static FileSignature Recognise(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return FileSignature.Refused(FileProblem.Empty);
        }

        return KnownType(head) is { } type ? FileSignature.Of(type)
            : head.StartsWith("PK\u0003\u0004"u8) ? FileSignature.In(FileContainer.Zip)
            : head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? FileSignature.In(FileContainer.CompoundFile)
            : FileSignature.Refused(Refusal(head));
    }

    private static FileType? KnownType(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
        {
            return FileType.Pdf;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return FileType.Jpeg;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileType.Png;
        }

        if (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8))
        {
            return FileType.WebP;
        }

        if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8))
        {
            return FileType.Tiff;
        }

        return IsHeic(head) ? FileType.Heic : null;
    }

    /// <summary>ISO/IEC 14496-12: a box "ftyp" with the major brand and the compatible ones, four letters each.</summary>
    private static bool IsHeic(ReadOnlySpan<byte> head)
    {
        if (head.Length < 16 || !head[4..].StartsWith("ftyp"u8))
        {
            return false;
        }

        var length = (int)Math.Min((uint)head.Length, BinaryPrimitives.ReadUInt32BigEndian(head));
        if (!HeicBrands.Contains(Encoding.ASCII.GetString(head[8..12])))
        {
            return false;
        }

        for (var at = 16; at + 4 <= length; at += 4)
        {
            if (head[at..].StartsWith("hei"u8) || head[at..].StartsWith("hev"u8))
            {
                return true;
            }
        }

        return head[8..].StartsWith("he"u8);
    }

    private static FileProblem Refusal(ReadOnlySpan<byte> head)
    {
        foreach (var program in Programs)
        {
            if (head.StartsWith(program))
            {
                return FileProblem.Program;
            }
        }

        foreach (var archive in Archives)
        {
            if (head.StartsWith(archive))
            {
                return FileProblem.Archive;
            }
        }

        return IsMarkup(head) ? FileProblem.Markup : FileProblem.Unknown;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : Encoding.Latin1).GetString(head).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n', '\f');

        return text.StartsWith('<') || text.StartsWith("#!", StringComparison.Ordinal) || text.StartsWith("{\\rtf", StringComparison.Ordinal)
            || text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.StartsWith("@echo", StringComparison.OrdinalIgnoreCase);
    }
}
