namespace AssetRegistry.Api.Reports;

/// <summary>A report as data: the same table is shown, exported, frozen and compared.</summary>
public sealed record ReportTable(
    ReportCode Code, string ProvinceCode, AsOf AsOf, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows, ReportRow? Total);

/// <summary>What the numbers of a column are.</summary>
public enum ReportUnit
{
    Text,
    Count,
    SquareMetres,
    Percent,
    Days,
    Date,
    Dong,
}

/// <summary>One column of a report.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Group">What it shares with its neighbours; null: it stands for itself.</param>
public sealed record ReportColumn(string Key, LocalizedText Title, ReportUnit Unit, LocalizedText? Group = null);

/// <summary>One row of a report, its cells in the order of the columns.</summary>
/// <param name="Key">Stable name: the code or number of what the row is about.</param>
public sealed record ReportRow(string Key, LocalizedText Name, IReadOnlyList<ReportCell> Cells);

/// <summary>A value with what it was counted from. All empty: no figure, which is not a zero.</summary>
/// <param name="Number">A share is a fraction: 0.31.</param>
/// <param name="Filter">Lists the facilities it counts; null when it counts no facilities.</param>
/// <param name="Records">The other records it counts; null when the filter says it.</param>
public sealed record ReportCell(
    decimal? Number = null, LocalizedText? Text = null, DateOnly? Date = null, FacilityRecordFilter? Filter = null,
    IReadOnlyList<RecordReference>? Records = null)
{
    public static ReportCell Empty { get; } = new();

    /// <summary>A name or number, which is the same in every language.</summary>
    public static ReportCell Saying(string? text, IReadOnlyList<RecordReference>? records = null) =>
        new(Text: text is null ? null : new LocalizedText(text, text), Records: records);

    /// <summary>A number of records.</summary>
    public static ReportCell Counting(IReadOnlyList<RecordReference> records) => new(records.Count, Records: records);
}

/// <summary>A record of the register, as papers name it.</summary>
/// <param name="Noun">Its English type name.</param>
/// <param name="State">What the report saw of it, in codes: two of these tell whether it has changed.</param>
/// <param name="Values">A digest of the areas, costs and papers the report saw of it besides; null: it shows none of them, or it was frozen before
/// they were kept.</param>
public sealed record RecordReference(string Noun, Guid Id, string Number, string Name, string State, string? Values = null)
{
    /// <summary>Whether another report saw the same of it. What one of the two did not look at does not make them differ.</summary>
    public bool SaysTheSameAs(RecordReference other) =>
        State == other.State && (Values is null || other.Values is null || Values == other.Values);
}
