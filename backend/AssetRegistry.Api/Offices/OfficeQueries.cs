using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Offices;

[QueryType]
public static class OfficeQueries
{
    /// <summary>The offices that exist on a day (default: today in Viet Nam), of those the caller may see: of one organisation, in one facility, or all;
    /// the main offices first.</summary>
    public static async Task<IReadOnlyList<Office>> GetOfficesAsync(
        [ID<Organisation>] Guid? organisationId, [ID<Facility>] Guid? facilityId, DateOnly? on, Actor actor, IQuerySession session, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var day = on ?? clock.Today();
        var offices = session.Query<Office>().Where(OfficeVisibility.MayBeSeenBy<Office>(actor));
        if (organisationId is { } organisation)
        {
            offices = offices.Where(office => office.OrganisationId == organisation);
        }

        if (facilityId is { } facility)
        {
            offices = offices.Where(office => office.FacilityIds.Contains(facility));
        }

        return
        [
            .. (await offices.ToListAsync(cancellationToken))
                .Where(office => office.SiteOn(day) is { } site && (facilityId is null || site.FacilityId == facilityId))
                .OrderBy(office => office.Kind)
                .ThenBy(office => office.Site.FacilityNumber, StringComparer.Ordinal),
        ];
    }

    /// <summary>The area of an organisation's offices against the norm of a day (default: today in Viet Nam), of those the caller may see.</summary>
    public static async Task<NormCheck> GetNormCheckAsync(
        [ID<Organisation>] Guid organisationId, DateOnly? on, Actor actor, IQuerySession session, RuleBook rules, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var offices = await session.OfficesOfAsync(organisationId, cancellationToken);

        return NormCheck.Of(offices.Where(office => OfficeVisibility.MaySee(actor, office)), rules, on ?? clock.Today());
    }

    /// <summary>Offices, people and area by sort of organisation, counted from the offices the caller may see, as they were in force at effectiveAt
    /// (default: today in Viet Nam) and known at recordedAt (default: now).</summary>
    public static async Task<IReadOnlyList<StaffFigure>> GetStaffFiguresAsync(
        DateOnly? effectiveAt, DateTimeOffset? recordedAt, Actor actor, IQuerySession session, StaffFigureReader reader, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var visible = actor.SeesRestricted
            ? null
            : (await session.Query<Office>().Where(OfficeVisibility.MayBeSeenBy<Office>(actor)).ToListAsync(cancellationToken)).Select(office => office.Id);

        return await reader.ReadAsync(effectiveAt ?? clock.Today(), recordedAt ?? clock.GetUtcNow(), visible?.ToArray(), cancellationToken);
    }
}
