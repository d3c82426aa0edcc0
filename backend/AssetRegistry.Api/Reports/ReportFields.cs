namespace AssetRegistry.Api.Reports;

/// <summary>How reports are shown to API users: in the language of the request.</summary>
[ObjectType<ReportTable>(IgnoreProperties = [nameof(ReportTable.AsOf)])]
public static class ReportFields
{
    /// <summary>What it is called.</summary>
    public static string GetTitle([Parent] ReportTable report) => report.Code.InWords().Current;

    /// <summary>The number of its form.</summary>
    public static string GetForm([Parent] ReportTable report) => report.Code.Form();

    /// <summary>The day its figures hold for.</summary>
    public static DateOnly GetEffectiveAt([Parent] ReportTable report) => report.AsOf.EffectiveAt;

    /// <summary>The moment whose knowledge they rest on.</summary>
    public static DateTimeOffset GetRecordedAt([Parent] ReportTable report) => report.AsOf.RecordedAt;
}

[ObjectType<ReportColumn>]
public static class ReportColumnFields
{
    /// <summary>Its head.</summary>
    [BindMember(nameof(ReportColumn.Title))]
    public static string GetTitle([Parent] ReportColumn column) => column.Title.Current;

    /// <summary>What it shares with its neighbours; null: it stands for itself.</summary>
    [BindMember(nameof(ReportColumn.Group))]
    public static string? GetGroup([Parent] ReportColumn column) => column.Group?.Current;
}

[ObjectType<ReportRow>]
public static class ReportRowFields
{
    /// <summary>What the row is about.</summary>
    [BindMember(nameof(ReportRow.Name))]
    public static string GetName([Parent] ReportRow row) => row.Name.Current;
}

[ObjectType<ReportCell>]
public static class ReportCellFields
{
    /// <summary>Words, when the value is no number and no date.</summary>
    [BindMember(nameof(ReportCell.Text))]
    public static string? GetText([Parent] ReportCell cell) => cell.Text?.Current;
}

[ObjectType<RecordReference>(IgnoreProperties = [nameof(RecordReference.State), nameof(RecordReference.Values)])]
public static class RecordReferenceFields
{
    /// <summary>The record as node reads it.</summary>
    [BindMember(nameof(RecordReference.Id))]
    public static string GetId([Parent] RecordReference record, INodeIdSerializer ids) => ids.Format(record.Noun, record.Id);
}
