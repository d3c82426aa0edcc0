using AssetRegistry.Api.Audit;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Facilities;

[QueryType]
public static class FacilityQueries
{
    /// <summary>The facilities the caller may see, under the same filter as the map.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseSorting]
    public static IQueryable<Facility> GetFacilities(FacilityFilterInput? filter, Actor actor, IQuerySession session) =>
        session.Query<Facility>()
            .Where(FacilityVisibility.MayBeSeenBy<Facility>(actor))
            .Where((filter?.ToFilter() ?? new FacilityFilter()).ToExpression<Facility>());

    public static async Task<Facility?> GetFacilityByIdAsync(
        [ID<Facility>] Guid id, Actor actor, DocumentById<Facility> facilities, RestrictedReads reads, CancellationToken cancellationToken) =>
        await FacilityFields.GetFacilityAsync(id, actor, facilities, reads, cancellationToken);

    /// <summary>The number never changes: it is what papers quote.</summary>
    public static async Task<Facility?> GetFacilityByNumberAsync(
        string number, Actor actor, IQuerySession session, RestrictedReads reads, CancellationToken cancellationToken)
    {
        var normalised = VietnameseText.Normalise(number);

        var facility = await session.Query<Facility>()
            .Where(FacilityVisibility.MayBeSeenBy<Facility>(actor))
            .FirstOrDefaultAsync(facility => facility.Number == normalised, cancellationToken);
        if (facility is not null)
        {
            await reads.NoteAsync(actor, ReadChannel.Details, facility, cancellationToken);
        }

        return facility;
    }
}
