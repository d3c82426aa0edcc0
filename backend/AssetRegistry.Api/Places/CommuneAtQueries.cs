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

        // The box of each unit is kept beside it; only the few units whose box holds the place are looked at closely.
        var near = (await session.Query<AdministrativeUnitDetails>()
                .Where(unit => unit.Type != AdministrativeUnitType.Province && unit.Bounds!.West <= place.X && unit.Bounds!.East >= place.X
                    && unit.Bounds!.South <= place.Y && unit.Bounds!.North >= place.Y)
                .ToListAsync(cancellationToken))
            .Where(unit => unit.IsInForce(date))
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)
            .ToList();
        var boundaries = (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, near.Select(unit => unit.Id))).ToDictionary(unit => unit.Id);
        var point = StoredGeometry.Factory.CreatePoint(place);

        return near.FirstOrDefault(unit => boundaries[unit.Id].Boundary!.Covers(point));
    }

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
