using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Boundaries;

/// <summary>
/// Imports communes and their boundaries from a file of features of any format. The file is read twice, one feature at a time: first everything
/// is checked, and only if nothing is wrong (or a partial import is wanted) it is stored. Importing the same file again changes nothing.
/// </summary>
public sealed class CommuneImport(IDocumentStore store, TimeProvider clock)
{
    /// <summary>Features of one transaction: small enough for the memory, large enough that commits do not count.</summary>
    private const int BatchSize = 50;

    /// <param name="open">Opens the file at its beginning; called twice.</param>
    /// <param name="options">What to do with it.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="progress">Told of every feature; null: nobody asks.</param>
    /// <param name="cancellationToken">Stops between two features.</param>
    /// <exception cref="FeatureFileException">The file cannot be read to its end, has no shapes, or its coordinate system is not known.</exception>
    public async Task<CommuneImportReport> RunAsync(
        OpenFeatureFile open, CommuneImportOptions options, Actor actor, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        CommandPermissions.Demand(actor, CommandName.ImportBoundaries);
        var rejected = new List<RejectedFeature>();
        var codes = new HashSet<string>();
        var accepted = 0;
        await foreach (var (feature, row, problem) in CommuneRows.ReadAsync(open, options.Srid, codes, cancellationToken))
        {
            if (problem is { } text)
            {
                rejected.Add(new RejectedFeature(feature.Index, CommuneRow.NameOf(feature), text));
            }
            else
            {
                accepted++;
            }

            progress?.Report(new ImportProgress(IsStoring: false, feature.Index + 1, Of: null));
        }

        if (accepted == 0 && rejected.Count == 0)
        {
            rejected.Add(new RejectedFeature(0, null, CommuneImportText.NoFeatures));
        }

        if (options.DryRun || (rejected.Count > 0 && !options.Partial))
        {
            return new CommuneImportReport(accepted, rejected, Stored: 0, Unchanged: 0, options.DryRun);
        }

        var (stored, unchanged) = await StoreAsync(open, options, actor, accepted, progress, cancellationToken);

        return new CommuneImportReport(accepted, rejected, stored, unchanged, DryRun: false);
    }

    private async Task<(int Stored, int Unchanged)> StoreAsync(
        OpenFeatureFile open, CommuneImportOptions options, Actor actor, int total, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var (stored, unchanged, done) = (0, 0, 0);
        var batch = new List<CommuneRow>(BatchSize);
        await foreach (var (_, row, _) in CommuneRows.ReadAsync(open, options.Srid, [], cancellationToken))
        {
            if (row is not null)
            {
                batch.Add(row);
            }

            if (batch.Count == BatchSize)
            {
                await CommitAsync();
            }
        }

        await CommitAsync();

        return (stored, unchanged);

        async Task CommitAsync()
        {
            var changed = await StoreBatchAsync(batch, options, actor, cancellationToken);
            stored += changed;
            unchanged += batch.Count - changed;
            done += batch.Count;
            batch.Clear();
            progress?.Report(new ImportProgress(IsStoring: true, done, total));
        }
    }

    /// <returns>How many of the rows changed anything.</returns>
    private async Task<int> StoreBatchAsync(List<CommuneRow> rows, CommuneImportOptions options, Actor actor, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });
        var units = await UnitsInForceAsync(session, rows, options.EffectiveOn, cancellationToken);
        var today = clock.Today();
        var changed = 0;
        foreach (var row in rows)
        {
            var events = new List<object>();
            var province = units.GetValueOrDefault(row.ProvinceCode);
            if (province is null)
            {
                var established = Establish(row.Province(Guid.CreateVersion7(clock.GetUtcNow())));
                units[row.ProvinceCode] = province = AdministrativeUnit.Create(established);
                session.Events.StartStream<AdministrativeUnit>(province.Id, established);
            }

            var isNew = !units.TryGetValue(row.Code, out var unit);
            if (isNew)
            {
                var established = Establish(row.Commune(Guid.CreateVersion7(clock.GetUtcNow()), province.Id));
                unit = AdministrativeUnit.Create(established);
                events.Add(established);
            }

            var boundary = AdministrativeUnitDecider.Record(
                new RecordBoundary(unit!.Id, row.Source, row.Boundary, options.SourceName, options.EffectiveOn), unit, actor, today);
            if (boundary is not null)
            {
                events.Add(boundary);
                changed++;
            }

            if (isNew)
            {
                session.Events.StartStream<AdministrativeUnit>(unit.Id, events);
            }
            else if (events.Count > 0)
            {
                session.Events.Append(unit.Id, unit.Version + events.Count, events);
            }
        }

        session.LastModifiedBy = actor.Account;
        await session.SaveChangesAsync(cancellationToken);

        return changed;

        AdministrativeUnitEstablished Establish(EstablishAdministrativeUnit command) =>
            AdministrativeUnitDecider.Establish(command with { ValidFrom = options.EffectiveOn }, actor, today);
    }

    /// <summary>The units that carry the rows' codes on that day, by code: the same code meant another unit before a reform.</summary>
    private static async Task<Dictionary<string, AdministrativeUnit>> UnitsInForceAsync(
        IQuerySession session, List<CommuneRow> rows, DateOnly date, CancellationToken cancellationToken)
    {
        List<string> codes = [.. rows.Select(row => row.Code), .. rows.Select(row => row.ProvinceCode).Distinct()];
        var known = (await session.Query<AdministrativeUnitDetails>().Where(unit => codes.Contains(unit.Code)).ToListAsync(cancellationToken))
            .Where(unit => unit.IsInForce(date));

        return (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, known.Select(unit => unit.Id))).ToDictionary(unit => unit.Code);
    }
}
