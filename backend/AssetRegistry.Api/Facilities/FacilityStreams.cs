using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Facilities;

/// <summary>Facilities loaded to decide on, and the open dossiers about them.</summary>
internal static class FacilityStreams
{
    /// <summary>The facility at the version the caller has read.</summary>
    public static Task<IEventStream<Facility>> FetchFacilityAsync(
        this CommandSession command, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<Facility>(
            id, expectedVersion, facility => FacilityVisibility.MaySee(actor, facility), () => new FacilityNotFoundException(id), cancellationToken);

    /// <summary>The same, locked until the commit: no dossier about it is opened meanwhile.</summary>
    public static async Task<IReadOnlyList<IEventStream<Facility>>> LockFacilitiesAsync(
        this CommandSession command, IReadOnlyList<(Guid Id, int? ExpectedVersion)> versions, Actor actor, CancellationToken cancellationToken)
    {
        var streams = await command.LockFacilitiesAsync([.. versions.Select(version => version.Id)], cancellationToken);
        foreach (var stream in streams)
        {
            if (!FacilityVisibility.MaySee(actor, stream.Aggregate!))
            {
                throw new FacilityNotFoundException(stream.Id);
            }

            var expected = versions.First(version => version.Id == stream.Id).ExpectedVersion;
            if (expected is { } version && version != stream.StartingVersion)
            {
                throw new StaleVersionException(nameof(Facility), stream.Id, version, (int?)stream.StartingVersion);
            }
        }

        return streams;
    }

    public static async Task<IEventStream<Facility>> LockFacilityAsync(
        this CommandSession command, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken) =>
        (await command.LockFacilitiesAsync([(id, expectedVersion)], actor, cancellationToken))[0];

    /// <summary>The dossiers about the facility that are under way.</summary>
    public static async Task<IReadOnlyList<Dossier>> OpenDossiersAsync(this CommandSession command, Guid facilityId, CancellationToken cancellationToken) =>
    [
        .. (await command.Session.Query<Dossier>().Where(dossier => dossier.FacilityIds.Contains(facilityId)).ToListAsync(cancellationToken))
            .Where(dossier => dossier.IsOpen),
    ];

    /// <summary>What is open about one part. The facility must be locked: no dossier about it, and no case of it, is opened meanwhile.</summary>
    public static async Task<PartCases> CasesOfPartAsync(this CommandSession command, Guid facilityId, Guid partId, CancellationToken cancellationToken)
    {
        var custody = await command.Session.LoadAsync<CustodyCase>(CustodyCase.IdOf(facilityId, partId), cancellationToken);
        var offices = await command.Session.Query<Office>().Where(office => office.FacilityId == facilityId).ToListAsync(cancellationToken);

        return new(
            await command.OpenDossiersAsync(facilityId, cancellationToken),
            custody is { IsOpen: true },
            [.. offices.Where(office => office.EndedOn is null && office.Site.PartId == partId).Select(office => office.OrganisationName)]);
    }

    public static async Task<AdministrativeUnit> LoadCommuneAsync(this CommandSession command, Guid id, CancellationToken cancellationToken) =>
        await command.Session.LoadAsync<AdministrativeUnit>(id, cancellationToken) ?? throw new AdministrativeUnitNotFoundException(id);
}
