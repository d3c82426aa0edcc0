using AssetRegistry.Access;
using AssetRegistry.Facilities;

namespace AssetRegistry.Importing;

/// <summary>The rules of imports. What a row may do is decided where the same is decided by hand, in <see cref="FacilityDecider"/>.</summary>
public static class ImportDecider
{
    /// <summary>The reason of everything that an undone import ends.</summary>
    private const string BatchUndone = "Hoàn tác lần nhập tệp / batch undone";

    public static FacilityImportStarted Start(StartFacilityImport command, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ImportFacilities);
        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return new(
            command.BatchId,
            Require.Text(command.FileName, "fileName"),
            command.Sha256,
            Provenance.Of(actor, command.EffectiveOn));
    }

    /// <summary>Ends the facilities that an import has registered, unless something has happened to them since.</summary>
    /// <param name="command">The import.</param>
    /// <param name="batch">As it is now.</param>
    /// <param name="registered">Some of the facilities that it has registered.</param>
    /// <param name="isConcerned">Whether a dossier or an office is about the facility: that leaves no fact at the facility itself.</param>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="today">The day of recording.</param>
    public static (FacilityImportPartUndone Undone, IReadOnlyList<FacilityEnded> Ended) Undo(
        UndoImport command, ImportBatch batch, IReadOnlyList<Facility> registered, Predicate<Guid> isConcerned, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.UndoImport, batch.OrganisationId ?? Guid.Empty, new($"“{batch.FileName}”", $"\"{batch.FileName}\""));
        var effectiveOn = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), batch.EffectiveOn, "effectiveOn");
        var provenance = Provenance.Of(actor, effectiveOn, reason: $"{BatchUndone}: {batch.FileName}");
        var present = registered.Where(facility => facility.EndedOn is null).ToLookup(facility => IsUntouched(facility) && !isConcerned(facility.Id));
        List<FacilityEnded> ended = [.. present[true].Select(facility => new FacilityEnded(facility.Id, FacilityDisposal.Other, provenance))];
        return (
            new(
                batch.Id,
                [.. ended.Select(end => end.FacilityId)],
                [.. present[false].Select(facility => new KeptFacility(facility.Id, facility.Number, facility.Name))],
                provenance),
            ended);
    }

    /// <summary>Only its registration is known of it.</summary>
    private static bool IsUntouched(Facility facility) => facility.Version == 1;
}
