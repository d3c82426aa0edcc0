using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Reports;

[MutationType]
public static class ReportMutations
{
    /// <summary>
    /// Freezes a report with its figures and the records behind them. It never changes afterwards; later corrections show as differences from it.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<ProvinceNotFoundException>]
    [Error<DateInFutureException>]
    [Error<FieldRequiredException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<ReportSnapshot> FreezeReportAsync(
        FreezeReportInput input, Actor actor, CommandSession command, ReportReader reports, ReportRecords records, TimeProvider clock,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<ReportSnapshot>(input, actor, async () =>
        {
            // Before anything is counted: whoever may not freeze reports learns nothing of the province.
            CommandPermissions.Demand(actor, CommandName.FreezeReport);
            await ProvinceNotFoundException.ThrowIfUnknownAsync(input.ProvinceCode, command.Session, cancellationToken);
            var scope = new ReportScope(
                input.ProvinceCode, AsOf.Of(input.EffectiveAt, input.RecordedAt, clock), null,
                await VisibleScope.OfAsync(actor, command.Session, cancellationToken));
            var report = await records.ResolveAsync(await reports.ReadAsync(input.Code, scope, cancellationToken), scope, cancellationToken);
            var frozen = ReportDecider.Freeze(
                new FreezeReport(
                    command.NewId(), input.Code, input.ProvinceCode, scope.AsOf.EffectiveAt, scope.AsOf.RecordedAt, ReportContent.Write(report), input.Note,
                    input.Paper?.ToPaper(), command.EffectiveOn(input)),
                actor,
                command.Today);
            _ = command.Session.Events.StartStream<ReportSnapshot>(frozen.SnapshotId, frozen);

            return frozen.SnapshotId;
        }, cancellationToken);
}
