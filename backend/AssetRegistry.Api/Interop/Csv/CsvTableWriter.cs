using System.Globalization;
using System.Text;
using AssetRegistry.Api.Interop.Features;
using CsvHelper;
using CsvHelper.Configuration;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Csv;

/// <summary>
/// A table of points as CSV: UTF-8 with the mark by which Excel knows it, commas, numbers with a point, days as 2025-09-16, the position in the
/// last two columns. A text that a spreadsheet program would run as a formula gets an apostrophe before it.
/// </summary>
public sealed class CsvTableWriter : FeatureFileWriter
{
    private const int BufferCharacters = 64 * 1024;

    public override string ContentType => "text/csv; charset=utf-8";

    public override string Extension => ".csv";

    public override LocalizedText? Refusal(FeatureLayer layer) => layer.Kind is FeatureShapeKind.Point ? null : TableText.OnlyPoints;

    public override async Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), BufferCharacters, leaveOpen: true);
        await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.None }, leaveOpen: true);
        var position = CoordinateColumns.Names(layer.Srid);
        foreach (var heading in layer.Fields.Select(field => field.Heading).Append(position.First).Append(position.Second))
        {
            csv.WriteField(heading);
        }

        await csv.NextRecordAsync();
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            foreach (var value in record.Values)
            {
                csv.WriteField(Written(value));
            }

            var (first, second) = record.Geometry is Point { IsEmpty: false } point ? CoordinateColumns.Written(point.Coordinate, layer.Srid) : ("", "");
            csv.WriteField(first);
            csv.WriteField(second);
            await csv.NextRecordAsync();
        }
    }

    private static string Written(object? value) => value switch
    {
        string text => SpreadsheetFormula.Quote(text),
        decimal number => PlainNumber.Of(number),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
