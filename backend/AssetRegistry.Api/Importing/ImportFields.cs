using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Importing.Runs;

namespace AssetRegistry.Api.Importing;

[ObjectType<ImportRun>(IgnoreProperties =
[
    nameof(ImportRun.FileId), nameof(ImportRun.OrganisationId), nameof(ImportRun.BatchId), nameof(ImportRun.Layer), nameof(ImportRun.Sha256), nameof(ImportRun.MappingName),
])]
public static class ImportFields
{
    private const int MostRows = 200;

    [NodeResolver]
    public static async Task<ImportRun?> GetImportAsync(Guid id, Actor actor, DocumentById<ImportRun> imports, CancellationToken cancellationToken) =>
        await imports.LoadAsync(id, cancellationToken) is { } run && ImportVisibility.MaySee(actor, run) ? run : null;

    /// <summary>As a person has named them.</summary>
    [BindMember(nameof(ImportRun.Headings))]
    public static IReadOnlyList<ColumnHeading> GetHeadings([Parent] ImportRun run) => [.. run.Headings.Select(heading => new ColumnHeading(heading.Key, heading.Value))];

    /// <summary>What a person should know of how the file was read.</summary>
    [BindMember(nameof(ImportRun.Notes))]
    public static IReadOnlyList<string> GetNotes([Parent] ImportRun run) => [.. run.Notes.Select(note => note.Current)];

    /// <summary>Why the file was refused; null: it was not.</summary>
    [BindMember(nameof(ImportRun.Reason))]
    public static string? GetReason([Parent] ImportRun run) => run.Reason?.Current;

    /// <summary>How far the server has come; null while it has not begun.</summary>
    public static Task<ImportProgress?> GetProgressAsync([Parent] ImportRun run, ImportRows rows, CancellationToken cancellationToken) =>
        rows.ProgressAsync(run.Id, cancellationToken);

    /// <summary>The rows that cannot be stored, in the order of the file; the first 20,000 are kept.</summary>
    /// <param name="skip">How many are passed over.</param>
    /// <param name="take">How many are wanted, at most 200.</param>
    public static async Task<IReadOnlyList<RefusedRow>> GetRefusedRowsAsync(
        [Parent] ImportRun run, ImportRows rows, CancellationToken cancellationToken, int skip = 0, int take = 50) =>
        await rows.PageAsync(run.Id, Math.Max(0, skip), Math.Clamp(take, 0, MostRows), cancellationToken);

    /// <summary>Where all of them can be downloaded.</summary>
    public static string GetRefusedRowsUrl([Parent] ImportRun run) => $"/imports/{run.Id:N}/rows.xlsx";

    public static bool GetCanAccept([Parent] ImportRun run) => ImportRunDecider.CanAccept(run) && run.Figures is { ChangeSomething: true };

    public static bool GetCanCancel([Parent] ImportRun run) => ImportRunDecider.CanCancel(run);

    public static bool GetCanUndo([Parent] ImportRun run) => ImportRunDecider.CanUndo(run);
}

/// <summary>Which heading of a file means a column.</summary>
/// <param name="Column">The column's key, such as <c>number</c> or <c>land_m2</c>.</param>
public sealed record ColumnHeading(string Column, string Heading);

[ObjectType<RefusedRow>]
public static class RefusedRowFields
{
    /// <summary>What is wrong and what to do.</summary>
    [BindMember(nameof(RefusedRow.Reason))]
    public static string GetReason([Parent] RefusedRow row) => row.Reason.Current;
}

[ObjectType<SavedColumnMapping>(IgnoreProperties = [nameof(SavedColumnMapping.OrganisationId), nameof(SavedColumnMapping.Id)])]
public static class SavedColumnMappingFields
{
    [BindMember(nameof(SavedColumnMapping.Headings))]
    public static IReadOnlyList<ColumnHeading> GetHeadings([Parent] SavedColumnMapping mapping) =>
        [.. mapping.Headings.Select(heading => new ColumnHeading(heading.Key, heading.Value))];
}
