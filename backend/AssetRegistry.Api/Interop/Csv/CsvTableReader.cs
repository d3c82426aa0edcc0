using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.LegacyText;
using CsvHelper;
using CsvHelper.Configuration;

namespace AssetRegistry.Api.Interop.Csv;

/// <summary>
/// A table in CSV: a line of headings, then a record a line. Comma, semicolon or tab is recognised, and so is the alphabet of text that is not
/// Unicode. All values are text.
/// </summary>
public sealed class CsvTableReader : FeatureFile
{
    /// <summary>Largest line in bytes.</summary>
    private const int MaxLineBytes = 4 * 1024 * 1024;

    /// <summary>Bytes looked at to recognise the alphabet.</summary>
    private const int SampleBytes = 256 * 1024;

    private const int MaxColumns = 1_000;

    private readonly ByteBudgetStream _budget;
    private readonly CsvReader _csv;
    private readonly string[] _headings;
    private readonly VietnameseAlphabet _alphabet;

    private CsvTableReader(ByteBudgetStream budget, CsvReader csv, string[] headings, VietnameseAlphabet alphabet)
    {
        (_budget, _csv, _headings, _alphabet) = (budget, csv, headings, alphabet);
        Fields = [.. headings.Where(heading => heading.Length > 0).Select(heading => new FeatureField(heading, FeatureFieldType.Text))];
    }

    public override IReadOnlyList<FeatureField> Fields { get; }

    public override int? Srid => null;

    public override bool IsTable => true;

    public override IReadOnlyList<LocalizedText> Notes => _alphabet is VietnameseAlphabet.Utf8 ? [] : [AlphabetText.ReadAs(_alphabet)];

    /// <param name="stream">The file, seekable; it is left open.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FeatureFileException">It has no line of headings.</exception>
    public static async Task<CsvTableReader> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var alphabet = await RecogniseAsync(stream, cancellationToken);
        var budget = new ByteBudgetStream(stream, MaxLineBytes, CsvText.LineTooLong);
        // Bytes of the older alphabets are read one for one, and each value decoded by itself: none of them touches separators or quotes.
        var text = new StreamReader(budget, alphabet is VietnameseAlphabet.Utf8 ? Encoding.UTF8 : Encoding.Latin1, detectEncodingFromByteOrderMarks: alphabet is VietnameseAlphabet.Utf8, leaveOpen: true);
        var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = null,
            MissingFieldFound = null,
            HasHeaderRecord = false,
        });
        try
        {
            if (!await csv.ReadAsync() || csv.Parser.Record is not { } headings)
            {
                throw new FeatureFileException(CsvText.Empty);
            }

            return new(budget, csv, Headings([.. headings.Select(heading => Decoded(heading, alphabet) ?? "")]), alphabet);
        }
        catch
        {
            csv.Dispose();
            throw;
        }
    }

    public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var index = 0; ; index++)
        {
            _budget.Reset();
            cancellationToken.ThrowIfCancellationRequested();
            if (!await _csv.ReadAsync())
            {
                yield break;
            }

            yield return Feature(index, _csv.Parser.Record!);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _csv.Dispose();

        return ValueTask.CompletedTask;
    }

    private FileFeature Feature(int index, string[] cells)
    {
        var attributes = new Dictionary<string, object?>(_headings.Length);
        for (var column = 0; column < _headings.Length; column++)
        {
            if (_headings[column].Length > 0)
            {
                attributes[_headings[column]] = column < cells.Length ? Decoded(SpreadsheetFormula.Unquote(cells[column]), _alphabet) : null;
            }
        }

        return new(index, null, attributes, cells.Length > _headings.Length ? CsvText.TooManyCells(cells.Length, _headings.Length) : null, _csv.Parser.RawRow);
    }

    private static string? Decoded(string cell, VietnameseAlphabet alphabet) => VietnameseText.NormaliseOptional(
        alphabet is VietnameseAlphabet.Utf8 ? cell : VietnameseTextDecoder.Decode(Encoding.Latin1.GetBytes(cell), alphabet));

    private static string[] Headings(string[] headings) =>
        headings.Length > MaxColumns ? throw new FeatureFileException(TableText.TooManyColumns(headings.Length, MaxColumns))
        : headings.Where(heading => heading.Length > 0).GroupBy(heading => heading).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new FeatureFileException(TableText.HeadingTwice(twice.Key))
        : headings.All(heading => heading.Length == 0) ? throw new FeatureFileException(CsvText.Empty)
        : headings;

    private static async Task<VietnameseAlphabet> RecogniseAsync(Stream stream, CancellationToken cancellationToken)
    {
        var sample = new byte[SampleBytes];
        var length = await stream.ReadAtLeastAsync(sample, sample.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        var text = sample.AsSpan(0, length);
        if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return VietnameseAlphabet.Utf8;
        }

        if (text.Contains((byte)0))
        {
            throw new FeatureFileException(FeatureFileText.UnknownFormat);
        }

        // The last line may be cut inside a letter.
        var whole = length < SampleBytes ? length : text.LastIndexOf((byte)'\n') + 1;

        return VietnameseTextDecoder.Recognise([.. Lines(text[..whole])]);
    }

    private static List<byte[]> Lines(ReadOnlySpan<byte> text)
    {
        var lines = new List<byte[]>();
        foreach (var range in text.Split((byte)'\n'))
        {
            lines.Add(text[range].ToArray());
        }

        return lines;
    }
}
