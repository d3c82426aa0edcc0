using System.Buffers.Binary;
using System.Text;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>
/// Office files before 2007: an OLE compound file ([MS-CFB]) whose directory names what it holds. Only the names are read.
/// </summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MaxEntries = 20_000;
    private const uint LastSector = 0xFFFFFFFA;

    /// <exception cref="FileProblemException">It holds neither a document nor a workbook, or something that is refused.</exception>
    public static FileType Inspect(Stream file)
    {
        var names = ReadNames(file);
        if (names.Contains("EncryptedPackage") || names.Contains("EncryptionInfo"))
        {
            throw new FileProblemException(FileProblem.Encrypted);
        }

        if (names.Contains("_VBA_PROJECT") || names.Contains("_VBA_PROJECT_CUR") || names.Contains("Macros"))
        {
            throw new FileProblemException(FileProblem.Macros);
        }

        return names.Contains("WordDocument") ? FileType.Doc
            : names.Contains("Workbook") || names.Contains("Book") ? FileType.Xls
            : throw new FileProblemException(FileProblem.Unknown);
    }

    private static HashSet<string> ReadNames(Stream file)
    {
        var header = new byte[HeaderLength];
        file.Position = 0;
        file.ReadExactly(header);
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
        {
            throw new InvalidDataException("Sectors have 512 or 4,096 bytes.");
        }

        var sector = new byte[1 << shift];
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = 0;
        for (var at = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48)); at < LastSector; at = Next(file, header, at, shift))
        {
            ReadSector(file, at, shift, sector);
            for (var entry = 0; entry < sector.Length; entry += EntryLength)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(sector.AsSpan(entry + 64));
                if (length is > 2 and <= 64)
                {
                    _ = names.Add(Encoding.Unicode.GetString(sector, entry, length - 2));
                }
            }

            seen += sector.Length / EntryLength;
            if (seen > MaxEntries)
            {
                throw new InvalidDataException("The directory has no end.");
            }
        }

        return names;
    }

    /// <summary>The sector after this one, from the allocation table, whose first 109 sectors the header lists: enough for files of 7 MB, and for
    /// the directory of larger ones, which is written first.</summary>
    private static uint Next(Stream file, byte[] header, uint at, int shift)
    {
        var entriesInSector = 1u << (shift - 2);
        var table = at / entriesInSector;
        if (table >= 109)
        {
            return LastSector;
        }

        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + ((int)table * 4)));
        var sector = new byte[1 << shift];
        ReadSector(file, tableSector, shift, sector);

        return BinaryPrimitives.ReadUInt32LittleEndian(sector.AsSpan((int)(at % entriesInSector) * 4));
    }

    private static void ReadSector(Stream file, uint number, int shift, byte[] sector)
    {
        var position = (number + 1L) << shift;
        if (position + sector.Length > file.Length)
        {
            throw new InvalidDataException("A sector lies outside the file.");
        }

        file.Position = position;
        file.ReadExactly(sector);
    }
}
