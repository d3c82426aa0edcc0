using AssetRegistry.Access;

namespace AssetRegistry.Importing;

/// <summary>The rules of a file's way into the register.</summary>
public static class ImportRunDecider
{
    /// <summary>The right that an import of this kind needs.</summary>
    public static CommandName PermissionFor(ImportKind kind) => kind is ImportKind.Facilities ? CommandName.ImportFacilities : CommandName.ImportBoundaries;

    public static ImportRequested Request(RequestImport command, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, PermissionFor(command.Kind));
        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");

        return new(
            command.ImportId, command.Kind, command.FileId, Require.Text(command.FileName, "fileName"), command.Sha256, command.Srid,
            VietnameseText.NormaliseOptional(command.Layer), command.Headings, VietnameseText.NormaliseOptional(command.MappingName), command.RequestedAt,
            Provenance.Of(actor, command.EffectiveOn));
    }

    /// <exception cref="ImportHasRefusedRowsException">Some rows are refused, and only all of them are wanted.</exception>
    /// <exception cref="ImportChangesNothingException">There is nothing to store.</exception>
    public static ImportAccepted Accept(AcceptImport command, ImportRun run, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, PermissionFor(run.Kind));
        Demand(run, CanAccept);
        var figures = run.Figures ?? ImportFigures.None;
        if (figures.Refused > 0 && !command.IsPartial)
        {
            throw new ImportHasRefusedRowsException(run.Id, run.FileName, figures.Refused);
        }

        return figures.ChangeSomething
            ? new(run.Id, command.BatchId, command.IsPartial, Provenance.Of(actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn")))
            : throw new ImportChangesNothingException(run.Id, run.FileName);
    }

    public static ImportCancelled Cancel(ImportRun run, DateOnly effectiveOn, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, PermissionFor(run.Kind));
        Demand(run, CanCancel);

        return new(run.Id, Provenance.Of(actor, Require.NotInFuture(effectiveOn, today, "effectiveOn")));
    }

    public static ImportUndoRequested Undo(ImportRun run, DateOnly effectiveOn, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.UndoImport);
        Demand(run, CanUndo);

        return new(run.Id, Provenance.Of(actor, Require.NotInFuture(effectiveOn, today, "effectiveOn")));
    }

    public static bool CanAccept(ImportRun run) => run is { Status: ImportStatus.Checked };

    public static bool CanCancel(ImportRun run) => run.Status is ImportStatus.Checking or ImportStatus.Checked or ImportStatus.Storing;

    /// <summary>Boundaries are taken back by other boundaries, not by undoing: facilities may stand on them by now.</summary>
    public static bool CanUndo(ImportRun run) => run is { Kind: ImportKind.Facilities, BatchId: not null, Status: ImportStatus.Completed or ImportStatus.Cancelled };

    private static void Demand(ImportRun run, Predicate<ImportRun> can)
    {
        if (!can(run))
        {
            throw new ImportNotInStatusException(run.Id, run.FileName, run.Status);
        }
    }
}
