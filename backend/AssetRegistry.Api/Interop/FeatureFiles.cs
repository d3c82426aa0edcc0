using System.Runtime.CompilerServices;
using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.GeoJson;
using AssetRegistry.Api.Interop.GeoPackage;
using AssetRegistry.Api.Interop.Kml;
using AssetRegistry.Api.Interop.Shapefile;
using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Interop;

/// <summary>Opens a file of features, whatever its format. The format is known by the content; names and endings say nothing.</summary>
public static class FeatureFiles
{
    private const int HeadBytes = 512;

    /// <param name="path">The file.</param>
    /// <param name="layer">Which layer of a GeoPackage; null: the only one.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FeatureFileException">It is of no format that is read, or damaged or hostile.</exception>
    public static async Task<FeatureFile> OpenAsync(string path, string? layer, CancellationToken cancellationToken)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, useAsync: true);
        try
        {
            return new OwnedFile(await OpenAsync(stream, path, layer, cancellationToken), stream);
        }
        catch (InvalidDataException e)
        {
            await stream.DisposeAsync();
            throw new FeatureFileException(ZipText.NotAnArchive, e);
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    private static async Task<FeatureFile> OpenAsync(FileStream stream, string path, string? layer, CancellationToken cancellationToken)
    {
        var head = new byte[HeadBytes];
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;

        return FormatOf(head.AsSpan(0, length)) switch
        {
            Format.Empty => throw new FeatureFileException(FeatureFileText.Empty),
            Format.OldWorkbook => throw new FeatureFileException(FeatureFileText.OldWorkbook),
            Format.GeoPackage => await GeoPackageReader.OpenAsync(path, layer, cancellationToken),
            Format.GeoJson => new GeoJsonFile(stream),
            Format.Kml => KmlReader.Open(stream, isArchive: false),
            Format.Archive => await OpenArchiveAsync(stream, cancellationToken),
            _ => await CsvTableReader.OpenAsync(stream, cancellationToken),
        };
    }

    private static async Task<FeatureFile> OpenArchiveAsync(FileStream stream, CancellationToken cancellationToken)
    {
        var endings = Endings(stream);
        if (endings.Contains("xl/workbook.xml"))
        {
            return await XlsxTableReader.OpenAsync(stream, cancellationToken: cancellationToken);
        }

        return endings.Contains(".kml") && !endings.Contains(".shp")
            ? KmlReader.Open(stream, isArchive: true)
            : await ShapefileReader.OpenAsync(stream, cancellationToken: cancellationToken);
    }

    /// <summary>The endings of the names in an archive, and the name by which workbooks are known.</summary>
    private static HashSet<string> Endings(FileStream stream)
    {
        using var archive = ZipLimits.Default.Open(stream);

        return [.. archive.Entries.SelectMany(entry => new[] { entry.FullName.ToLowerInvariant(), Path.GetExtension(entry.Name).ToLowerInvariant() })];
    }

    private static Format FormatOf(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);

        return head switch
        {
            [] => Format.Empty,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => Format.Archive,
            [0x1F, 0x8B, ..] => Format.GeoJson,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Format.OldWorkbook,
            _ when head.StartsWith("SQLite format 3\0"u8) => Format.GeoPackage,
            _ => text switch
            {
                [(byte)'{', ..] or [(byte)'[', ..] => Format.GeoJson,
                [(byte)'<', ..] => Format.Kml,
                _ => Format.Csv,
            },
        };
    }

    private enum Format
    {
        Empty,
        GeoJson,
        Archive,
        GeoPackage,
        Kml,
        Csv,
        OldWorkbook,
    }

    /// <summary>A file together with the stream it is read from.</summary>
    private sealed class OwnedFile(FeatureFile file, Stream stream) : FeatureFile
    {
        public override IReadOnlyList<FeatureField> Fields => file.Fields;

        public override int? Srid => file.Srid;

        public override bool IsTable => file.IsTable;

        public override IReadOnlyList<LocalizedText> Notes => file.Notes;

        public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await using var features = file.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(features))
            {
                yield return features.Current;
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await file.DisposeAsync();
            await stream.DisposeAsync();
        }

        /// <summary>Packed bytes may turn out to be damaged anywhere.</summary>
        private static async ValueTask<bool> NextAsync(IAsyncEnumerator<FileFeature> features)
        {
            try
            {
                return await features.MoveNextAsync();
            }
            catch (InvalidDataException e)
            {
                throw new FeatureFileException(ZipText.NotAnArchive, e);
            }
        }
    }
}
