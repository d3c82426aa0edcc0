using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Interop;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>Checks or stores a file by the same import that the command line runs, whatever it brings.</summary>
public sealed class ImportWork(IDocumentStore store, CheckedRegister register, TimeProvider clock)
{
    /// <param name="run">What is wanted of the file.</param>
    /// <param name="path">The file; it must not change meanwhile.</param>
    /// <param name="isDryRun">Check everything, store nothing.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="refused">Told of every row that cannot be stored.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    /// <exception cref="Interop.Features.FeatureFileException">The file cannot be read to its end.</exception>
    public Task<ImportOutcome> RunAsync(
        ImportRun run, string path, bool isDryRun, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress> progress, CancellationToken cancellationToken) =>
        run.Kind switch
        {
            ImportKind.Facilities => FacilitiesAsync(run, path, isDryRun, actor, refused, progress, cancellationToken),
            ImportKind.Communes => CommunesAsync(run, path, isDryRun, actor, refused, progress, cancellationToken),
            _ => CrosswalkAsync(run, path, isDryRun, actor, refused, progress, cancellationToken),
        };

    private async Task<ImportOutcome> FacilitiesAsync(
        ImportRun run, string path, bool isDryRun, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var options = new FacilityImportOptions(run.FileName, run.EffectiveOn, isDryRun, run.IsPartial, run.Srid, run.Layer)
        {
            Headings = run.Headings.Where(heading => FacilityColumns.OfKey(heading.Key) is not null)
                .ToDictionary(heading => FacilityColumns.OfKey(heading.Key)!.Value, heading => heading.Value),
            BatchId = run.BatchId,
            CheckedRows = !isDryRun && run.Figures is { } found && await register.IsAsCheckedAsync(run.Id, cancellationToken)
                ? found.Added + found.Changed + found.Unchanged + found.Refused
                : null,
        };
        var report = await new FacilityImport(store, clock).RunAsync(path, options, actor, refused, progress, cancellationToken);
        if (isDryRun && run.MappingName is { } name)
        {
            await using var session = store.LightweightSession();
            session.Store(SavedColumnMapping.Of(actor, name, report.Mapping));
            await session.SaveChangesAsync(cancellationToken);
        }

        var counts = report.Outcome;

        return new(new(counts.Registered, counts.Corrected, counts.Unchanged, counts.Refused), report.Notes, report.IsStored);
    }

    private async Task<ImportOutcome> CommunesAsync(
        ImportRun run, string path, bool isDryRun, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var report = await new CommuneImport(store, clock).RunAsync(
            opening => FeatureFiles.OpenAsync(path, run.Layer, opening), new(run.FileName, run.EffectiveOn, isDryRun, run.IsPartial, run.Srid), actor, progress,
            cancellationToken);
        foreach (var rejected in report.Rejected)
        {
            refused(new(rejected.Index + 1, rejected.Name, Column: null, rejected.Reason));
        }

        var isStored = !isDryRun && (report.Rejected.Count == 0 || run.IsPartial);

        return new(isStored ? new(0, report.Stored, report.Unchanged, report.Rejected.Count) : new(0, report.Accepted, 0, report.Rejected.Count), [], isStored);
    }

    private async Task<ImportOutcome> CrosswalkAsync(
        ImportRun run, string path, bool isDryRun, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var report = await new CrosswalkImport(store, clock).RunAsync(
            opening => FeatureFiles.OpenAsync(path, run.Layer, opening), new(isDryRun, run.IsPartial), actor, refused, progress, cancellationToken);

        return new(
            new(report.Counts.Entered, report.Counts.Ended, report.Counts.Unchanged, report.RefusedRows), [],
            !isDryRun && (report.IsStored || !report.Counts.ChangeSomething));
    }
}

/// <summary>What came of a file.</summary>
/// <param name="Notes">What a person should know of how it was read.</param>
public sealed record ImportOutcome(ImportFigures Figures, IReadOnlyList<LocalizedText> Notes, bool IsStored);
