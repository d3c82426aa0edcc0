using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Offices;

/// <summary>Loads what commands about offices are decided on. Organisation first, then facility: two commands never wait for each other.</summary>
internal static class OfficeDesk
{
    /// <summary>Locks the organisation until the commit, so that of two main offices opened at once the second is decided after the first.</summary>
    public static async Task<Organisation> LockOrganisationAsync(this CommandSession command, Guid id, CancellationToken cancellationToken) =>
        (await command.Session.Events.FetchForExclusiveWriting<Organisation>(id, cancellationToken)).Aggregate
        ?? throw new OrganisationNotFoundException(id, "organisationId");

    /// <summary>Locks the facility until the commit, so that two offices never take the same room; with every office that is or was in it.</summary>
    public static async Task<(Facility Facility, IReadOnlyList<Office> Offices)> LockPlaceAsync(
        this CommandSession command, Guid facilityId, Actor actor, CancellationToken cancellationToken)
    {
        var facility = (await command.LockFacilitiesAsync([facilityId], cancellationToken))[0].Aggregate!;
        if (!FacilityVisibility.MaySee(actor, facility))
        {
            throw new FacilityNotFoundException(facilityId);
        }

        return (facility, await command.OfficesInAsync(facilityId, cancellationToken));
    }

    public static Task<IEventStream<Office>> FetchOfficeAsync(
        this CommandSession command, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken) => command.FetchAsync<Office>(
        id, expectedVersion, office => OfficeVisibility.MaySee(actor, office), () => new OfficeNotFoundException(id), cancellationToken);

    public static Task<IReadOnlyList<Office>> OfficesOfAsync(this IQuerySession session, Guid organisationId, CancellationToken cancellationToken) =>
        session.Query<Office>().Where(office => office.OrganisationId == organisationId).ToListAsync(cancellationToken);

    private static Task<IReadOnlyList<Office>> OfficesInAsync(this CommandSession command, Guid facilityId, CancellationToken cancellationToken) =>
        command.Session.Query<Office>().Where(office => office.FacilityIds.Contains(facilityId)).ToListAsync(cancellationToken);
}
