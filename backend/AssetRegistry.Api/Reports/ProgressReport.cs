using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>
/// Report R1: how far the handling of facilities has come. Pure: it arranges figures that were counted by the row's grouping together with
/// everything its columns distinguish.
/// </summary>
internal static class ProgressReport
{
    private static readonly LocalizedText Facilities = new("Số cơ sở", "Facilities");
    private static readonly LocalizedText Land = new("Đất (m²)", "Land (m²)");
    private static readonly LocalizedText Floor = new("Nhà (m²)", "Floor (m²)");

    /// <summary>What the figures must be grouped by after the grouping of the rows.</summary>
    public static IReadOnlyList<FacilityGrouping> Distinctions { get; } =
        [FacilityGrouping.Classification, FacilityGrouping.Stage, FacilityGrouping.LegalForm, FacilityGrouping.IntendedUse, FacilityGrouping.ApprovedPlan];

    private static readonly IReadOnlyList<(string Key, ProgressMeasure Part, ProgressMeasure Of, LocalizedText Title)> Shares =
    [
        ("shareDecided", ProgressMeasures.Decided, ProgressMeasures.ToHandle, new("Tỷ lệ có quyết định", "Share decided")),
        ("shareInUse", ProgressMeasures.InUse, ProgressMeasures.ToHandle, new("Tỷ lệ đã đưa vào sử dụng", "Share in use")),
    ];

    private static readonly IReadOnlyList<ProgressMeasure> Compared =
        [ProgressMeasures.Total, ProgressMeasures.Surplus, ProgressMeasures.Decided, ProgressMeasures.HandedOver, ProgressMeasures.InUse];

    /// <param name="grouping">What a row is.</param>
    /// <param name="rows">The rows there are even when nothing stands in them, in order: key and name.</param>
    /// <param name="now">The figures of the report's day.</param>
    /// <param name="earlier">Those of the day it is compared with; null: with none.</param>
    /// <param name="filter">What all figures were narrowed to.</param>
    /// <param name="blockers">What holds a row up, by its key; the total under the empty key.</param>
    public static (IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows, ReportRow Total) Build(
        FacilityGrouping grouping, IReadOnlyList<(string Key, LocalizedText Name)> rows, IReadOnlyList<FacilityFigure> now,
        IReadOnlyList<FacilityFigure>? earlier, FacilityRecordFilter filter, IReadOnlyDictionary<string, LocalizedText> blockers)
    {
        var nowByRow = now.ToLookup(KeyOf);
        var earlierByRow = earlier?.ToLookup(KeyOf);
        var narrow = FacilityDimension.Of(grouping).Narrow;

        return (
            Columns(earlier is not null),
            [.. rows.Select(row => Row(row.Key, row.Name, [.. nowByRow[row.Key]], earlierByRow?[row.Key].ToList(), narrow(filter, row.Key), blockers))],
            Row("", new("Tổng cộng", "Total"), now, earlier, filter, blockers));
    }

    private static IReadOnlyList<ReportColumn> Columns(bool isCompared) =>
    [
        .. ProgressMeasures.All.SelectMany(ColumnsOf),
        .. Shares.Select(share => new ReportColumn(share.Key, share.Title, ReportUnit.Percent)),
        .. isCompared ? Compared.Select(measure => new ReportColumn($"change.{measure.Key}", measure.Title, ReportUnit.Count, new("Tăng, giảm so với kỳ trước", "Change since the earlier report"))) : [],
        new ReportColumn("blockers", new("Vướng mắc", "Blockers"), ReportUnit.Text),
    ];

    private static IEnumerable<ReportColumn> ColumnsOf(ProgressMeasure measure)
    {
        if (!measure.HasAreas)
        {
            yield return new ReportColumn(measure.Key, measure.Title, ReportUnit.Count, measure.Group);
            yield break;
        }

        var title = measure.Group is { } group
            ? new LocalizedText($"{group.Vietnamese}: {measure.Title.Vietnamese}", $"{group.English}: {measure.Title.English}")
            : measure.Title;
        yield return new ReportColumn(measure.Key, Facilities, ReportUnit.Count, title);
        yield return new ReportColumn($"{measure.Key}.land", Land, ReportUnit.SquareMetres, title);
        yield return new ReportColumn($"{measure.Key}.floor", Floor, ReportUnit.SquareMetres, title);
    }

    private static ReportRow Row(
        string key, LocalizedText name, IReadOnlyList<FacilityFigure> now, IReadOnlyList<FacilityFigure>? earlier, FacilityRecordFilter filter,
        IReadOnlyDictionary<string, LocalizedText> blockers)
    {
        var cells = new List<ReportCell>();
        foreach (var measure in ProgressMeasures.All)
        {
            var counted = now.Where(figure => Covers(measure.Filter, figure)).ToList();
            var opened = Both(filter, measure.Filter);
            cells.Add(new ReportCell(counted.Sum(figure => figure.Facilities), Filter: opened));
            if (measure.HasAreas)
            {
                cells.Add(new ReportCell(Sum(counted, figure => figure.LandAreaM2), Filter: opened));
                cells.Add(new ReportCell(Sum(counted, figure => figure.FloorAreaM2), Filter: opened));
            }
        }

        cells.AddRange(Shares.Select(share => new ReportCell(Share(Count(now, share.Part), Count(now, share.Of)), Filter: Both(filter, share.Of.Filter))));
        if (earlier is not null)
        {
            cells.AddRange(Compared.Select(measure => new ReportCell(Count(now, measure) - Count(earlier, measure))));
        }

        cells.Add(blockers.TryGetValue(key, out var blocker) ? new ReportCell(Text: blocker) : ReportCell.Empty);

        return new ReportRow(key, name, cells);
    }

    private static int Count(IReadOnlyList<FacilityFigure> figures, ProgressMeasure measure) =>
        figures.Where(figure => Covers(measure.Filter, figure)).Sum(figure => figure.Facilities);

    /// <summary>Null when no record has a figure; unknown areas are not zero.</summary>
    private static decimal? Sum(List<FacilityFigure> figures, Func<FacilityFigure, decimal?> area) =>
        figures.Any(figure => area(figure) is not null) ? figures.Sum(figure => area(figure) ?? 0) : null;

    /// <summary>No share of nothing.</summary>
    private static decimal? Share(int part, int whole) => whole == 0 ? null : Math.Round((decimal)part / whole, 4);

    private static string KeyOf(FacilityFigure figure) => figure.Groups[0].Key ?? "";

    /// <summary>Whether the measure counts the figure's facilities: all of them or none, as the figures are grouped by all it asks about.</summary>
    private static bool Covers(FacilityRecordFilter measure, FacilityFigure figure)
    {
        var keys = figure.Groups.Skip(1).ToDictionary(group => group.Grouping, group => group.Key);

        return IsOneOf(measure.Classifications, keys[FacilityGrouping.Classification])
            && IsOneOf(measure.Stages, keys[FacilityGrouping.Stage])
            && IsOneOf(measure.LegalForms, keys[FacilityGrouping.LegalForm])
            && IsOneOf(measure.IntendedUses, keys[FacilityGrouping.IntendedUse])
            && (measure.HasDecision is not { } has || has == keys[FacilityGrouping.LegalForm] is not null)
            && (measure.PlanApproved is not { } isApproved || isApproved == keys[FacilityGrouping.ApprovedPlan] is "true");
    }

    private static bool IsOneOf<TEnum>(IReadOnlyList<TEnum>? wanted, string? code)
        where TEnum : struct, Enum =>
        wanted is null || (code is not null && wanted.Contains(EnumCode<TEnum>.Read(code)));

    private static FacilityRecordFilter Both(FacilityRecordFilter row, FacilityRecordFilter measure) => row with
    {
        Classifications = measure.Classifications,
        Stages = measure.Stages,
        LegalForms = measure.LegalForms,
        IntendedUses = measure.IntendedUses,
        HasDecision = measure.HasDecision,
        PlanApproved = measure.PlanApproved,
    };
}
