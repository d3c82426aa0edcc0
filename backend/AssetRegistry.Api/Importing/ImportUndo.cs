using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Importing;

/// <summary>Takes back an import: ends what it has registered and nothing has happened to since, some hundred facilities a transaction.</summary>
public sealed class ImportUndo(IDocumentStore store, TimeProvider clock)
{
    /// <returns>What was kept, and the batch as it is afterwards.</returns>
    /// <exception cref="ImportNotFoundException">There is no such import.</exception>
    /// <exception cref="ImportAlreadyUndoneException">Nothing of it is left.</exception>
    public async Task<(ImportBatch Batch, IReadOnlyList<KeptFacility> Kept)> RunAsync(Guid batchId, Actor actor, CancellationToken cancellationToken)
    {
        await using var reading = store.QuerySession();
        var batch = await reading.LoadAsync<ImportBatch>(batchId, cancellationToken) ?? throw new ImportNotFoundException(batchId);
        var facts = (await reading.Events.FetchStreamAsync(batchId, cancellationToken: cancellationToken)).Select(recorded => recorded.Data).ToList();
        var settled = facts.OfType<FacilityImportPartUndone>().SelectMany(undone => undone.Ended.Concat(undone.Kept.Select(kept => kept.FacilityId))).ToHashSet();
        var parts = facts.OfType<FacilityImportPartStored>().Select(part => part.Registered.Where(id => !settled.Contains(id)).ToList()).Where(ids => ids.Count > 0).ToList();
        if (parts.Count == 0)
        {
            throw new ImportAlreadyUndoneException(batch.Id, batch.FileName);
        }

        var kept = new List<KeptFacility>();
        foreach (var ids in parts)
        {
            kept.AddRange((await UndoPartAsync(batch, ids, actor, cancellationToken)).Kept);
        }

        return ((await reading.LoadAsync<ImportBatch>(batchId, cancellationToken))!, kept);
    }

    private async Task<FacilityImportPartUndone> UndoPartAsync(ImportBatch batch, List<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });
        var facilities = await session.LoadManyAsync<Facility>(cancellationToken, ids);
        var offices = await session.Query<Office>().Where(office => office.EndedOn == null).Select(office => office.FacilityId).ToListAsync(cancellationToken);
        var dossiers = await session.Query<Dossier>().Where(dossier => dossier.ClosedOn == null).ToListAsync(cancellationToken);
        var concerned = offices.OfType<Guid>().Concat(dossiers.SelectMany(dossier => dossier.FacilityIds)).ToHashSet();
        var today = clock.Today();
        var (undone, ended) = ImportDecider.Undo(
            new UndoImport(batch.Id, today), batch, [.. facilities.OrderBy(facility => facility.Number, StringComparer.Ordinal)], concerned.Contains, actor, today);
        var versions = facilities.ToDictionary(facility => facility.Id, facility => facility.Version);
        foreach (var end in ended)
        {
            session.Events.Append(end.FacilityId, versions[end.FacilityId] + 1, end);
        }

        session.Events.Append(batch.Id, undone);
        session.CorrelationId = batch.Id.ToString();
        session.LastModifiedBy = actor.Account;
        await session.SaveChangesAsync(cancellationToken);

        return undone;
    }
}
