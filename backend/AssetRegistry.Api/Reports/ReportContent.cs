using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetRegistry.Api.Reports;

/// <summary>
/// A report as canonical JSON: the same figures from the same records always give the same bytes, in both languages, whoever asks. Each
/// record is written once; cells name their records by place.
/// </summary>
internal sealed record ReportContent(
    int Format, ReportCode Code, string ProvinceCode, DateOnly EffectiveAt, DateTimeOffset RecordedAt, IReadOnlyList<ReportColumn> Columns,
    IReadOnlyList<ReportContent.Row> Rows, ReportContent.Row? Total, IReadOnlyList<RecordReference> Records)
{
    private const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // It is text between programs and never part of a page: Vietnamese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    internal sealed record Row(string Key, LocalizedText Name, IReadOnlyList<Cell> Cells);

    /// <param name="Records">Places in the list of records; null: no records stand behind it.</param>
    internal sealed record Cell(decimal? Number, LocalizedText? Text, DateOnly? Date, IReadOnlyList<int>? Records);

    /// <param name="report">With the records behind its figures.</param>
    public static string Write(ReportTable report)
    {
        var rows = report.Rows.Append(report.Total).OfType<ReportRow>();
        List<RecordReference> records =
        [
            .. rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Records ?? []).Distinct()
                .OrderBy(record => record.Noun, StringComparer.Ordinal).ThenBy(record => record.Number, StringComparer.Ordinal).ThenBy(record => record.Id),
        ];
        var places = records.Select((record, place) => (record, place)).ToDictionary(pair => pair.record, pair => pair.place);

        return JsonSerializer.Serialize(
            new ReportContent(
                CurrentFormat, report.Code, report.ProvinceCode, report.AsOf.EffectiveAt, report.AsOf.RecordedAt.ToUniversalTime(), report.Columns,
                [.. report.Rows.Select(Written)], report.Total is { } total ? Written(total) : null, records),
            Json);

        Row Written(ReportRow row) => new(row.Key, row.Name, [.. row.Cells.Select(cell => new Cell(
            Plain(cell.Number), cell.Text, cell.Date, cell.Records is { } behind ? [.. behind.Select(record => places[record]).Order()] : null))]);
    }

    /// <summary>The report that was written, with the records behind its figures.</summary>
    public static ReportTable Read(string content)
    {
        var written = JsonSerializer.Deserialize<ReportContent>(content, Json) ?? throw new InvalidOperationException("A report's content is not null.");

        return new ReportTable(
            written.Code, written.ProvinceCode, new AsOf(written.EffectiveAt, written.RecordedAt), written.Columns,
            [.. written.Rows.Select(Table)], written.Total is { } total ? Table(total) : null);

        ReportRow Table(Row row) => new(row.Key, row.Name, [.. row.Cells.Select(cell => new ReportCell(
            cell.Number, cell.Text, cell.Date, Records: cell.Records is { } places ? [.. places.Select(place => written.Records[place])] : null))]);
    }

    /// <summary>1276.20 and 1276.2 are one number, and one text.</summary>
    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;
}
