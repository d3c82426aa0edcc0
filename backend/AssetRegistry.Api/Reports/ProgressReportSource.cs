using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>Reads the figures of report R1: two grouped counts, its own and the earlier one's, and the warnings.</summary>
internal sealed class ProgressReportSource(FacilityFigureReader figures, WarningReader warnings, CommunesInForce communes) : IReportSource
{
    public IReadOnlyList<ReportCode> Codes { get; } =
        [ReportCode.ProgressByCommune, ReportCode.ProgressByOrganisation, ReportCode.ProgressByCategory];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        var grouping = code switch
        {
            ReportCode.ProgressByCommune => FacilityGrouping.Commune,
            ReportCode.ProgressByOrganisation => FacilityGrouping.Holder,
            _ => FacilityGrouping.Category,
        };
        var filter = new FacilityRecordFilter(scope.ProvinceCode);
        IReadOnlyList<FacilityGrouping> groupings = [grouping, .. ProgressReport.Distinctions];
        var now = await figures.ReadAsync(groupings, filter, scope.AsOf, scope.Visible, cancellationToken);
        var earlier = scope.ComparedWith is { } asOf ? await figures.ReadAsync(groupings, filter, asOf, scope.Visible, cancellationToken) : null;
        var held = Blockers(await warnings.ReadAsync(scope, cancellationToken), now, grouping);
        var (columns, rows, total) = ProgressReport.Build(
            grouping, await RowsAsync(code, scope, now, earlier ?? [], cancellationToken), now, earlier, filter, held);

        return new ReportTable(code, scope.ProvinceCode, scope.AsOf, columns, rows, total);
    }

    /// <summary>Every commune in force and every category has a row; organisations have one when they hold something, now or earlier.</summary>
    private async Task<IReadOnlyList<(string Key, LocalizedText Name)>> RowsAsync(
        ReportCode code, ReportScope scope, IReadOnlyList<FacilityFigure> now, IReadOnlyList<FacilityFigure> earlier, CancellationToken cancellationToken)
    {
        if (code is ReportCode.ProgressByCategory)
        {
            return [.. Enum.GetValues<FacilityCategory>().Select(category => (EnumCode<FacilityCategory>.Of(category), category.InWords()))];
        }

        var found = now.Concat(earlier).Select(figure => figure.Groups[0]).DistinctBy(group => group.Key)
            .Select(group => (Key: group.Key!, new LocalizedText(group.Name, group.Name)));
        if (code is ReportCode.ProgressByOrganisation)
        {
            return [.. found];
        }

        var inForce = await communes.ReadAsync(scope.ProvinceCode, scope.AsOf, cancellationToken);
        var known = inForce.Select(commune => commune.Code).ToHashSet(StringComparer.Ordinal);

        return [.. inForce.Select(commune => (commune.Code, new LocalizedText(commune.Name, commune.Name))), .. found.Where(row => !known.Contains(row.Key))];
    }

    private static Dictionary<string, LocalizedText> Blockers(IReadOnlyList<Warning> warnings, IReadOnlyList<FacilityFigure> figures, FacilityGrouping grouping)
    {
        var parts = warnings.Where(warning => warning.RowKey(grouping) is not null)
            .GroupBy(warning => (Row: warning.RowKey(grouping)!, warning.Kind))
            .Select(group => (group.Key.Row, Rank: (int)group.Key.Kind, Text: Counted(group.Count(), group.Key.Kind.InWords())))
            .Concat(figures.GroupBy(figure => figure.Groups[0].Key!)
                .Select(row => (Row: row.Key, Count: row.Sum(figure => figure.WithoutLandArea)))
                .Where(row => row.Count > 0)
                .Select(row => (row.Row, Rank: int.MaxValue, Text: Counted(row.Count, new("cơ sở chưa có số liệu diện tích đất", "facilities without a figure of their land")))))
            .ToList();

        return parts.GroupBy(part => part.Row)
            .ToDictionary(row => row.Key, row => Joined(row.OrderBy(part => part.Rank).Select(part => part.Text)));
    }

    private static LocalizedText Counted(int count, LocalizedText what) =>
        new($"{Wording.Number(count).Vietnamese} {what.Vietnamese}", $"{Wording.Number(count).English} {what.English}");

    private static LocalizedText Joined(IEnumerable<LocalizedText> parts)
    {
        var all = parts.ToList();

        return new(string.Join("; ", all.Select(part => part.Vietnamese)), string.Join("; ", all.Select(part => part.English)));
    }
}
