using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Dossiers;

[QueryType]
public static class DossierQueries
{
    /// <summary>The dossiers the caller may see.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Dossier> GetDossiers(Actor actor, IQuerySession session) =>
        session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor));

    public static Task<Dossier?> GetDossierByIdAsync(
        [ID<Dossier>] Guid id, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        DossierFields.GetDossierAsync(id, actor, dossiers, cancellationToken);
}
