using AssetRegistry.Api.Mergers;

namespace AssetRegistry.Api.Exports;

/// <summary>What a merger plan moves and what there is to know of its boundaries, as lists: <c>?plan=SX-2025-0001</c>.</summary>
internal static class MergerExports
{
    public static IReadOnlyList<(string Name, Delegate Send)> All { get; } =
    [
        ("merger-moves.xlsx", MovesAsync),
        ("merger-boundary-findings.xlsx", FindingsAsync),
        ("merger-unit-areas.xlsx", AreasAsync),
        ("merger-border-facilities.xlsx", NearBorderAsync),
    ];

    private static async Task<IResult> MovesAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(context, session, cancellationToken);
        var situation = await session.SituationOfAsync(plan, ExportEndpoints.ActorOf(context), cancellationToken);
        var names = situation.Units.ToDictionary(unit => unit.Id, unit => unit.FullName);
        foreach (var unit in plan.Content.Units)
        {
            names[unit.UnitId] = unit.FullName;
        }

        return await ExportFile.SendAsync(
            "merger-moves", new($"Các bản ghi phải chuyển theo phương án {plan.Number}", $"What merger plan {plan.Number} moves"), ExportColumns.MergerMoves(names),
            MergerPreview.Of(plan, situation).Moves, cancellationToken);
    }

    private static async Task<IResult> FindingsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(context, session, cancellationToken);

        return await ExportFile.SendAsync(
            "merger-boundary-findings", new($"Lỗi ranh giới trong phương án {plan.Number}", $"Faults in the boundaries of merger plan {plan.Number}"),
            ExportColumns.MergerFindings, (await ReportAsync(plan, context, session, cancellationToken)).Findings, cancellationToken);
    }

    private static async Task<IResult> AreasAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(context, session, cancellationToken);

        return await ExportFile.SendAsync(
            "merger-unit-areas", new($"Diện tích các đơn vị theo phương án {plan.Number}", $"Areas of the units of merger plan {plan.Number}"),
            ExportColumns.MergerAreas, (await ReportAsync(plan, context, session, cancellationToken)).Areas, cancellationToken);
    }

    private static async Task<IResult> NearBorderAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(context, session, cancellationToken);

        return await ExportFile.SendAsync(
            "merger-border-facilities", new($"Cơ sở gần ranh giới theo phương án {plan.Number}", $"Facilities near a border of merger plan {plan.Number}"),
            ExportColumns.FacilitiesNearBorder, (await ReportAsync(plan, context, session, cancellationToken)).NearBorder, cancellationToken);
    }

    private static Task<MergerBoundaryReport> ReportAsync(MergerPlan plan, HttpContext context, IQuerySession session, CancellationToken cancellationToken) =>
        session.BoundaryReportOfAsync(plan, ExportEndpoints.ActorOf(context), MergerReader.NearMetres, cancellationToken);

    private static async Task<MergerPlan> PlanAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var number = ExportQuery.Text(context, "plan") ?? throw new BadExportException("plan", "", "SX-2025-0001");

        return await session.Query<MergerPlan>().Where(MergerVisibility.MayBeSeenBy(ExportEndpoints.ActorOf(context))).Where(plan => plan.Number == number)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new MergerPlanNotFoundException(Guid.Empty);
    }
}
