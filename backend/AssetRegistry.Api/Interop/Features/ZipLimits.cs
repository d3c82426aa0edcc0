using System.IO.Compression;

namespace AssetRegistry.Api.Interop.Features;

/// <summary>What an archive may hold before it is taken for an attack. Nothing of an archive is ever written under a name it gives.</summary>
/// <param name="MaxEntries">Most files in it.</param>
/// <param name="MaxEntryBytes">Largest unpacked file, as declared and as really unpacked.</param>
/// <param name="MaxRatio">How much larger a file above a megabyte may be unpacked than packed.</param>
public sealed record ZipLimits(int MaxEntries = 1_000, long MaxEntryBytes = 2L * 1024 * 1024 * 1024, int MaxRatio = 200)
{
    private const long SmallBytes = 1024 * 1024;

    public static ZipLimits Default { get; } = new();

    /// <summary>Opens an archive after looking at what it declares.</summary>
    /// <exception cref="FeatureFileException">It is no archive, or declares more than the limits.</exception>
    public ZipArchive Open(Stream stream)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
        }
        catch (InvalidDataException e)
        {
            throw new FeatureFileException(ZipText.NotAnArchive, e);
        }

        if (archive.Entries.Count > MaxEntries)
        {
            throw new FeatureFileException(ZipText.TooManyFiles(archive.Entries.Count, MaxEntries));
        }

        foreach (var entry in archive.Entries)
        {
            if (entry.Length > MaxEntryBytes || (entry.Length > SmallBytes && entry.Length / MaxRatio > entry.CompressedLength))
            {
                throw new FeatureFileException(ZipText.TooLarge(entry.Name));
            }
        }

        return archive;
    }

    /// <summary>The unpacked bytes of one file, which may not exceed what it declares.</summary>
    public Stream OpenEntry(ZipArchiveEntry entry) => new BoundedStream(entry.Open(), Math.Min(entry.Length, MaxEntryBytes), entry.Name);
}
