using System.Globalization;
using System.Runtime.CompilerServices;
using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>A table of points as a workbook of one sheet: the heads in its first row, the position in the last two columns.</summary>
public sealed class XlsxTableWriter : FeatureFileWriter
{
    private const double TextWidth = 28, NumberWidth = 14;

    public override string ContentType => XlsxWriter.ContentType;

    public override string Extension => ".xlsx";

    public override LocalizedText? Refusal(FeatureLayer layer) => layer.Kind is FeatureShapeKind.Point ? null : TableText.OnlyPoints;

    public override Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        var position = CoordinateColumns.Names(layer.Srid);
        var sheet = new Sheet(
            layer.Name,
            [
                .. layer.Fields.Select(field => new SheetColumn(field.Heading, FormatOf(field.Type), field.Type is FeatureFieldType.Text ? TextWidth : NumberWidth)),
                new SheetColumn(position.First, SheetFormat.Coordinate, NumberWidth),
                new SheetColumn(position.Second, SheetFormat.Coordinate, NumberWidth),
            ],
            [],
            []);

        return XlsxWriter.WriteAsync(stream, sheet, RowsAsync(layer, records, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<SheetRow> RowsAsync(
        FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            var point = record.Geometry is Point { IsEmpty: false } given ? given.Coordinate : null;
            var (first, second) = CoordinateColumns.IsNorthingFirst(layer.Srid) ? (point?.Y, point?.X) : (point?.X, point?.Y);
            yield return new SheetRow([.. record.Values.Select(Cell), SheetCell.Of((decimal?)first), SheetCell.Of((decimal?)second)]);
        }
    }

    private static SheetCell Cell(object? value) => value switch
    {
        null => SheetCell.Empty,
        string text => SheetCell.Of(text),
        DateOnly date => SheetCell.Of(date),
        bool truth => SheetCell.Of(truth ? 1 : 0),
        _ => SheetCell.Of(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
    };

    private static SheetFormat FormatOf(FeatureFieldType type) => type switch
    {
        FeatureFieldType.WholeNumber or FeatureFieldType.Boolean => SheetFormat.Whole,
        FeatureFieldType.Number => SheetFormat.Area,
        FeatureFieldType.Date => SheetFormat.Date,
        _ => SheetFormat.Text,
    };
}
