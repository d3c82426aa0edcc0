using System.Runtime.CompilerServices;
using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Boundaries;

/// <summary>
/// Imports which unit before a reform went to which units after it. The file is read twice, some hundred former units at a time: first
/// everything is checked, and only if nothing is wrong (or a partial import is wanted) it is stored. The same file again changes nothing.
/// </summary>
public sealed class CrosswalkImport(IDocumentStore store, TimeProvider clock)
{
    /// <summary>Former units of one transaction: small enough for the memory, large enough that commits do not count.</summary>
    private const int ChunkUnits = 500;

    /// <param name="open">Opens the file at its beginning; called twice.</param>
    /// <param name="options">What to do with it.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="refused">Told of every row that cannot be stored, once.</param>
    /// <param name="progress">Told of every few hundred rows; null: nobody asks.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    /// <exception cref="FeatureFileException">The file is no table, lacks a column, has no rows or cannot be read to its end.</exception>
    public async Task<CrosswalkImportReport> RunAsync(
        OpenFeatureFile open, CrosswalkImportOptions options, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        CommandPermissions.Demand(actor, CommandName.ImportBoundaries);
        var sources = await SourcesAsync(open, cancellationToken);
        var desk = new CrosswalkDesk(options, actor, clock, sources);
        var (counts, refusedRows, rows) = (new CrosswalkCounts(), 0, 0);
        await foreach (var chunk in ChunksAsync(open, cancellationToken))
        {
            await using var session = store.QuerySession();
            var decisions = await desk.DecideAsync(chunk.Units, session, cancellationToken);
            foreach (var row in decisions.SelectMany(decision => decision.Refused))
            {
                refusedRows++;
                refused(row);
            }

            counts = counts.With(decisions);
            rows = chunk.Rows;
            progress?.Report(new ImportProgress(IsStoring: false, rows, Of: null));
        }

        if (options.DryRun || !counts.ChangeSomething || (refusedRows > 0 && !options.Partial))
        {
            return new(counts, refusedRows, options.DryRun, IsStored: false);
        }

        return new(await StoreAsync(open, desk, actor, rows, progress, cancellationToken), refusedRows, DryRun: false, IsStored: true);
    }

    private async Task<CrosswalkCounts> StoreAsync(
        OpenFeatureFile open, CrosswalkDesk desk, Actor actor, int total, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var counts = new CrosswalkCounts();
        await foreach (var chunk in ChunksAsync(open, cancellationToken))
        {
            await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });
            var decisions = await desk.DecideAsync(chunk.Units, session, cancellationToken);
            foreach (var decision in decisions.Where(decision => decision.Facts.Count > 0))
            {
                if (decision.IsNew)
                {
                    session.Events.StartStream<AdministrativeUnit>(decision.UnitId, decision.Facts);
                }
                else
                {
                    session.Events.Append(decision.UnitId, decision.Version + decision.Facts.Count, decision.Facts);
                }
            }

            session.LastModifiedBy = actor.Account;
            await session.SaveChangesAsync(cancellationToken);
            counts = counts.With(decisions);
            progress?.Report(new ImportProgress(IsStoring: true, chunk.Rows, total));
        }

        return counts;
    }

    /// <summary>How many rows lead to each unit after the reform, by its code: one that got ground of one unit only goes on as that unit.</summary>
    private static async Task<Dictionary<string, int>> SourcesAsync(OpenFeatureFile open, CancellationToken cancellationToken)
    {
        var sources = new Dictionary<string, int>();
        await using var file = await OpenAsync(open, cancellationToken);
        var isEmpty = true;
        await foreach (var feature in file.ReadAsync(cancellationToken))
        {
            isEmpty = false;
            if (CrosswalkRow.Read(feature).Row is { } row)
            {
                sources[row.SuccessorCode] = sources.GetValueOrDefault(row.SuccessorCode) + 1;
            }
        }

        return isEmpty ? throw new FeatureFileException(CrosswalkText.NoRows) : sources;
    }

    /// <summary>Some hundred former units with all of their rows, and how many rows have been read so far.</summary>
    private static async IAsyncEnumerable<(IReadOnlyList<CrosswalkUnit> Units, int Rows)> ChunksAsync(
        OpenFeatureFile open, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var file = await OpenAsync(open, cancellationToken);
        var (seen, pairs) = (new HashSet<string>(), new HashSet<(string, string)>());
        var (chunk, rows) = (new List<CrosswalkUnit>(ChunkUnits), 0);
        string? current = null;
        await foreach (var feature in file.ReadAsync(cancellationToken))
        {
            var former = CrosswalkRow.FormerCodeOf(feature);
            if (former is null || former != current || chunk.Count == 0)
            {
                if (chunk.Count == ChunkUnits)
                {
                    yield return (chunk, rows);
                    chunk = new(ChunkUnits);
                }

                chunk.Add(new CrosswalkUnit());
            }

            var (row, problem) = CrosswalkRow.Read(feature);
            if (row is not null)
            {
                problem = !pairs.Add((row.Former.Code, row.SuccessorCode)) ? CrosswalkText.DuplicateRow(row.Former.Code, row.SuccessorCode)
                    : former != current && !seen.Add(row.Former.Code) ? CrosswalkText.UnitScattered(row.Former.Code)
                    : null;
            }

            chunk[^1].Add(feature, row, problem);
            current = former;
            rows++;
        }

        yield return (chunk, rows);
    }

    private static async Task<FeatureFile> OpenAsync(OpenFeatureFile open, CancellationToken cancellationToken)
    {
        var file = await open(cancellationToken);
        try
        {
            return !file.IsTable ? throw new FeatureFileException(CrosswalkText.NotATable)
                : CrosswalkRow.NeededColumns.Except(file.Fields.Select(field => field.Name)).ToList() is { Count: > 0 } missing
                    ? throw new FeatureFileException(CrosswalkText.MissingColumns(missing))
                : file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
