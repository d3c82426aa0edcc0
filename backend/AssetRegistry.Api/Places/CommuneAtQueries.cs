using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Places;

[QueryType]
public static class CommuneAtQueries
{
    /// <summary>
    /// The commune in force at effectiveAt (default: today in Viet Nam) whose boundary covers the place; null where none does. On a border
    /// that of the lower code. Boundaries of former communes are known only as far as a file gave them.
    /// </summary>
    public static async Task<AdministrativeUnitDetails?> GetCommuneAtAsync(
        PositionInput position, DateOnly? effectiveAt, Actor _, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var place = PlaceOf(position);
        var date = effectiveAt ?? clock.Today();

        return (await CoveringAsync(session, place, cancellationToken)).FirstOrDefault(unit => unit.IsInForce(date));
    }

    /// <summary>
    /// What was at a place at effectiveAt (default: today in Viet Nam): the commune of that day whose boundary covers it. Where no boundary of
    /// that day is known, every commune of that day from which (or to which) the one that lies there on another day had ground: one, if it
    /// went whole. Empty where nothing is known of the place.
    /// </summary>
    public static async Task<IReadOnlyList<UnitLineage>> GetUnitsAtAsync(
        PositionInput position, DateOnly? effectiveAt, Actor _, IQuerySession session, LineagesByUnit lineages, TimeProvider clock, CancellationToken cancellationToken)
    {
        var date = effectiveAt ?? clock.Today();
        var covering = await CoveringAsync(session, PlaceOf(position), cancellationToken);

        return covering.MinBy(unit => DaysFrom(unit, date)) is { } nearest ? await lineages.LoadAsync((nearest.Id, date), cancellationToken) ?? [] : [];
    }

    /// <summary>The communes of any day whose boundary covers a place, by code.</summary>
    private static async Task<List<AdministrativeUnitDetails>> CoveringAsync(IQuerySession session, Coordinate place, CancellationToken cancellationToken)
    {
        // The box of each unit is kept beside it; only the few units whose box holds the place are looked at closely.
        var near = await session.Query<AdministrativeUnitDetails>()
            .Where(unit => unit.Type != AdministrativeUnitType.Province && unit.Bounds!.West <= place.X && unit.Bounds!.East >= place.X
                && unit.Bounds!.South <= place.Y && unit.Bounds!.North >= place.Y)
            .ToListAsync(cancellationToken);
        var boundaries = (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, near.Select(unit => unit.Id))).ToDictionary(unit => unit.Id);
        var point = StoredGeometry.Factory.CreatePoint(place);

        return [.. near.Where(unit => boundaries[unit.Id].Boundary!.Covers(point)).OrderBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    /// <summary>How many days a unit's existence is away from a day; 0 while it exists.</summary>
    private static int DaysFrom(AdministrativeUnitDetails unit, DateOnly date) =>
        unit.IsInForce(date) ? 0
        : unit.ValidFrom > date ? unit.ValidFrom.DayNumber - date.DayNumber
        : date.DayNumber - unit.ValidTo!.Value.DayNumber + 1;

    /// <exception cref="GraphQLException">The numbers are no place in Viet Nam.</exception>
    internal static Coordinate PlaceOf(PositionInput position)
    {
        try
        {
            var place = new Position(position.Longitude, position.Latitude);

            return new Coordinate(place.Longitude, place.Latitude);
        }
        catch (PositionRejectedException e)
        {
            throw e.ToGraphQL();
        }
    }
}
