using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Importing.Runs;

namespace AssetRegistry.Api.Importing;

[MutationType]
public static class ImportMutations
{
    /// <summary>Hands in an uploaded file: the server checks all of it and stores nothing.</summary>
    [Error<NotPermittedException>]
    [Error<ImportFileNotFoundException>]
    [Error<DateInFutureException>]
    [Error<FieldRequiredException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<ImportRun> StartImportAsync(
        StartImportInput input, Actor actor, CommandSession command, ImportFileStore files, TimeProvider clock, CancellationToken cancellationToken) =>
        command.ExecuteAsync<ImportRun>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, ImportRunDecider.PermissionFor(input.Kind));
            var file = await files.FindAsync(input.FileId, actor.Account, cancellationToken) ?? throw new ImportFileNotFoundException(input.FileId);
            var headings = (input.Headings ?? []).GroupBy(heading => heading.Column).ToDictionary(same => same.Key, same => same.Last().Heading);
            var requested = ImportRunDecider.Request(
                new(command.NewId(), input.Kind, file.Id, file.FileName, file.Sha256, input.Srid, input.Layer, headings, input.MappingName, clock.GetUtcNow(),
                    command.EffectiveOn(input)),
                actor, command.Today);
            command.Session.Events.StartStream<ImportRun>(requested.ImportId, requested);

            return requested.ImportId;
        }, cancellationToken);

    /// <summary>Has a checked file stored, wholly or what is right of it.</summary>
    [Error<NotPermittedException>]
    [Error<ImportNotFoundException>]
    [Error<ImportNotInStatusException>]
    [Error<ImportHasRefusedRowsException>]
    [Error<ImportChangesNothingException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<ImportRun> AcceptImportAsync(AcceptImportInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        StepAsync(
            command, input, actor,
            run => ImportRunDecider.Accept(new(command.NewId(), input.IsPartial, command.EffectiveOn(input)), run, actor, command.Today), cancellationToken);

    /// <summary>Gives an import up. What was stored by then stays, and can be undone.</summary>
    [Error<NotPermittedException>]
    [Error<ImportNotFoundException>]
    [Error<ImportNotInStatusException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<ImportRun> CancelImportAsync(CancelImportInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        StepAsync(command, input, actor, run => ImportRunDecider.Cancel(run, command.EffectiveOn(input), actor, command.Today), cancellationToken);

    /// <summary>Takes back what an import has brought into the register, but for what something has happened to since.</summary>
    [Error<NotPermittedException>]
    [Error<ImportNotFoundException>]
    [Error<ImportNotInStatusException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<ImportRun> UndoImportAsync(UndoImportInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        StepAsync(command, input, actor, run => ImportRunDecider.Undo(run, command.EffectiveOn(input), actor, command.Today), cancellationToken);

    private static Task<ImportRun> StepAsync(
        CommandSession command, IImportInput input, Actor actor, Func<ImportRun, IBusinessEvent> decide, CancellationToken cancellationToken) =>
        command.ExecuteAsync<ImportRun>(input, actor, async () =>
        {
            var stream = await command.FetchAsync<ImportRun>(
                input.ImportId, input.ExpectedVersion, run => ImportVisibility.MaySee(actor, run), () => new ImportNotFoundException(input.ImportId),
                cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);
}
