using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Importing;

[QueryType]
public static class ImportQueries
{
    /// <summary>The files that were handed in to be imported, newest first, of those the caller may see.</summary>
    [UsePaging(MaxPageSize = 100, DefaultPageSize = 20, IncludeTotalCount = true)]
    public static IQueryable<ImportRun> GetImports(Actor actor, IQuerySession session) =>
        session.Query<ImportRun>().Where(ImportVisibility.MayBeSeenBy(actor)).OrderByDescending(run => run.Id);

    public static Task<ImportRun?> GetImportByIdAsync(
        [ID<ImportRun>] Guid id, Actor actor, DocumentById<ImportRun> imports, CancellationToken cancellationToken) =>
        ImportFields.GetImportAsync(id, actor, imports, cancellationToken);

    /// <summary>The mappings of columns that the caller's organisation has kept.</summary>
    public static async Task<IReadOnlyList<SavedColumnMapping>> GetImportMappingsAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        var own = actor.OrganisationId;

        return [.. (await session.Query<SavedColumnMapping>().Where(mapping => mapping.OrganisationId == own).ToListAsync(cancellationToken)).OrderBy(mapping => mapping.Id)];
    }
}
