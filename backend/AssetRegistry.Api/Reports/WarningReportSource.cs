namespace AssetRegistry.Api.Reports;

/// <summary>Report R10: one row a case.</summary>
internal sealed class WarningReportSource(WarningReader warnings) : IReportSource
{
    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new("kind", new("Nội dung cảnh báo", "Warning"), ReportUnit.Text),
        new("number", new("Mã số", "Number"), ReportUnit.Text),
        new("commune", new("Xã, phường", "Commune"), ReportUnit.Text),
        new("holder", new("Cơ quan, đơn vị", "Organisation"), ReportUnit.Text),
        new("since", new("Kể từ ngày", "Since"), ReportUnit.Date),
        new("due", new("Hạn cuối", "Due"), ReportUnit.Date),
        new("overdue", new("Số ngày quá hạn", "Days overdue"), ReportUnit.Days),
        new("over", new("Diện tích vượt định mức (m²)", "Area above the norm (m²)"), ReportUnit.SquareMetres),
    ];

    public IReadOnlyList<ReportCode> Codes { get; } = [ReportCode.Warnings];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        var found = await warnings.ReadAsync(scope, cancellationToken);

        return new ReportTable(code, scope.ProvinceCode, scope.AsOf, Columns, [.. found.Select(warning => Row(warning, scope.AsOf.EffectiveAt))], Total: null);
    }

    private static ReportRow Row(Warning warning, DateOnly day) => new(
        $"{warning.Kind}.{warning.Record.Number}",
        new(warning.Record.Name, warning.Record.Name),
        [
            new ReportCell(Text: warning.Kind.InWords(), Records: [warning.Record]),
            ReportCell.Saying(warning.Record.Number),
            ReportCell.Saying(warning.CommuneName),
            ReportCell.Saying(warning.Holder),
            new ReportCell(Date: warning.Since),
            new ReportCell(Date: warning.Due),
            new ReportCell(warning.Due is { } due ? day.DayNumber - due.DayNumber : null),
            new ReportCell(warning.OverM2),
        ]);
}
