using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.LegacyText;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>
/// A zipped Shapefile: shapes and attributes are read side by side from the archive without unpacking it. The alphabet is that of the .cpg
/// file, or the one in which the names make sense.
/// </summary>
public sealed class ShapefileReader : FeatureFile
{
    /// <summary>Rows looked at to recognise the alphabet.</summary>
    private const int SampleRows = 500;

    private readonly ZipArchive _archive;
    private readonly ZipLimits _limits;
    private readonly ZipArchiveEntry _shapes;
    private readonly ZipArchiveEntry _table;
    private readonly VietnameseAlphabet _alphabet;
    private readonly IReadOnlyList<DbfField> _fields;

    private ShapefileReader(
        ZipArchive archive, ZipLimits limits, ZipArchiveEntry shapes, ZipArchiveEntry table, int? srid, VietnameseAlphabet alphabet, IReadOnlyList<DbfField> fields)
    {
        (_archive, _limits, _shapes, _table, Srid, _alphabet, _fields) = (archive, limits, shapes, table, srid, alphabet, fields);
        Fields = [.. fields.Select(field => field.ToFeatureField())];
    }

    public override IReadOnlyList<FeatureField> Fields { get; }

    public override int? Srid { get; }

    public override IReadOnlyList<LocalizedText> Notes => _alphabet is VietnameseAlphabet.Utf8 ? [] : [AlphabetText.ReadAs(_alphabet)];

    /// <param name="stream">The archive, seekable; it is left open.</param>
    /// <param name="limits">What it may hold; <see cref="ZipLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FeatureFileException">It is no archive of one Shapefile.</exception>
    public static async Task<ShapefileReader> OpenAsync(Stream stream, ZipLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= ZipLimits.Default;
        var archive = limits.Open(stream);
        try
        {
            var shapes = Only(archive, ".shp");
            var name = shapes.FullName[..^".shp".Length];
            var table = Companion(archive, name, ".dbf") ?? throw new FeatureFileException(ShapefileText.Missing(".dbf"));
            var prj = await TextAsync(limits, Companion(archive, name, ".prj"), cancellationToken);
            var cpg = await TextAsync(limits, Companion(archive, name, ".cpg"), cancellationToken);
            var (fields, samples) = await SampleAsync(limits, table, cancellationToken);
            return new(
                archive, limits, shapes, table, string.IsNullOrWhiteSpace(prj) ? null : WellKnownText.Recognise(prj),
                (cpg is null ? null : VietnameseTextDecoder.OfName(cpg)) ?? VietnameseTextDecoder.Recognise(samples), fields);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var shapeBytes = _limits.OpenEntry(_shapes);
        await using var tableBytes = _limits.OpenEntry(_table);
        var shapes = await ShapeStream.OpenAsync(shapeBytes, cancellationToken);
        var table = await DbfTable.OpenAsync(tableBytes, cancellationToken);
        for (var index = 0; index < table.RowCount; index++)
        {
            var row = await table.ReadRowAsync(cancellationToken);
            var shape = await shapes.ReadAsync(cancellationToken) ?? throw new FeatureFileException(ShapefileText.DifferentCounts(table.RowCount));
            if (row is not null)
            {
                yield return Feature(index, row, shape.Span);
            }
        }

        if (await shapes.ReadAsync(cancellationToken) is not null)
        {
            throw new FeatureFileException(ShapefileText.DifferentCounts(table.RowCount));
        }
    }

    public override ValueTask DisposeAsync()
    {
        _archive.Dispose();

        return ValueTask.CompletedTask;
    }

    private FileFeature Feature(int index, byte[] row, ReadOnlySpan<byte> shape)
    {
        var attributes = new Dictionary<string, object?>(_fields.Count);
        LocalizedText? problem = null;
        foreach (var field in _fields)
        {
            try
            {
                attributes[field.Name] = DbfTable.Value(field, row, bytes => VietnameseTextDecoder.Decode(bytes, _alphabet));
            }
            catch (FormatException)
            {
                (attributes[field.Name], problem) = (null, ShapefileText.BadValue(field.Name));
            }
        }

        Geometry? geometry = null;
        try
        {
            geometry = ShapeParser.Parse(shape);
        }
        catch (ShapeException e)
        {
            problem = e.Text;
        }

        return new(index, geometry, attributes, problem);
    }

    private static ZipArchiveEntry Only(ZipArchive archive, string extension)
    {
        var found = archive.Entries.Where(entry => Is(entry, extension)).ToList();
        return found switch
        {
            [] => throw new FeatureFileException(ShapefileText.Missing(extension)),
            [var only] => only,
            _ => throw new FeatureFileException(ShapefileText.SeveralLayers(found.Select(entry => entry.Name))),
        };
    }

    // What macOS adds to archives has the same endings.
    private static bool Is(ZipArchiveEntry entry, string extension) =>
        entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !entry.Name.StartsWith("._", StringComparison.Ordinal);

    private static ZipArchiveEntry? Companion(ZipArchive archive, string name, string extension) =>
        archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(name + extension, StringComparison.OrdinalIgnoreCase));

    private static async Task<string?> TextAsync(ZipLimits limits, ZipArchiveEntry? entry, CancellationToken cancellationToken)
    {
        const int longest = 64 * 1024;
        if (entry is null)
        {
            return null;
        }

        await using var stream = limits.OpenEntry(entry);
        var bytes = new byte[longest];
        var length = await stream.ReadAtLeastAsync(bytes, longest, throwOnEndOfStream: false, cancellationToken);

        return Encoding.UTF8.GetString(bytes.AsSpan(0, length)).TrimStart('\uFEFF');
    }

    private static async Task<(IReadOnlyList<DbfField> Fields, List<byte[]> Samples)> SampleAsync(
        ZipLimits limits, ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        await using var stream = limits.OpenEntry(entry);
        var table = await DbfTable.OpenAsync(stream, cancellationToken);
        var texts = table.Fields.Where(field => field.Type is 'C').ToList();
        var samples = new List<byte[]>();
        for (var index = 0; index < Math.Min(table.RowCount, SampleRows); index++)
        {
            if (await table.ReadRowAsync(cancellationToken) is { } row)
            {
                samples.AddRange(texts.Select(field => row.AsSpan(field.Offset, field.Length).TrimEnd((byte)' ').ToArray()));
            }
        }

        return (table.Fields, samples);
    }
}
