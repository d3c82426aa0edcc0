using System.Runtime.CompilerServices;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Exports;

/// <summary>The layers that can be exported, as they are now.</summary>
internal static class Layers
{
    /// <summary>Boundaries in memory at a time: each may have ten thousand positions.</summary>
    private const int BoundariesAtOnce = 20;

    /// <summary>The facilities the actor may see, under the filter of lists and map, in the order of their numbers.</summary>
    /// <param name="provinceCode">Those in communes of one province; null: all.</param>
    public static async Task<ILayer> FacilitiesAsync(
        FacilityFilter filter, string? provinceCode, Actor actor, IQuerySession session, RestrictedReads reads, CancellationToken cancellationToken)
    {
        var wanted = session.Query<Facility>().Where(FacilityVisibility.MayBeSeenBy<Facility>(actor)).Where(filter.ToExpression<Facility>());
        if (provinceCode is not null)
        {
            List<string> communes =
            [
                .. await session.Query<AdministrativeUnitDetails>().Where(unit => unit.ProvinceCode == provinceCode)
                    .Select(unit => unit.Code).ToListAsync(cancellationToken),
            ];
            wanted = wanted.Where(facility => communes.Contains(facility.CommuneCode));
        }

        return new Layer<Facility>(
            "facilities",
            FeatureShapeKind.Point,
            LayerColumns.Facilities,
            reads.NotedAsync(
                Paged.InOrderAsync<Facility>(
                    last => (last is null ? wanted : wanted.Where(facility => facility.Number.CompareTo(last.Number) > 0)).OrderBy(facility => facility.Number),
                    cancellationToken),
                facility => facility.Id, actor, ReadChannel.Export, cancellationToken),
            facility => facility.Location is { } place ? StoredGeometry.Factory.CreatePoint(new Coordinate(place.Longitude, place.Latitude)) : null);
    }

    /// <summary>The communes in force on a day, in the order of their codes.</summary>
    /// <param name="provinceCode">Those of one province; null: all.</param>
    public static async Task<ILayer> CommunesAsync(string? provinceCode, DateOnly day, IQuerySession session, CancellationToken cancellationToken)
    {
        var units = (await session.Query<AdministrativeUnitDetails>().ToListAsync(cancellationToken)).Where(unit => unit.IsInForce(day)).ToList();
        var provinces = units.Where(unit => unit.Type is AdministrativeUnitType.Province).ToDictionary(unit => unit.Code, unit => unit.Name);
        Guid[] communes =
        [
            .. units.Where(unit => unit.Type is not AdministrativeUnitType.Province && (provinceCode is null || unit.ProvinceCode == provinceCode))
                .OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => unit.Id),
        ];

        return new Layer<AdministrativeUnit>(
            "communes", FeatureShapeKind.Area, LayerColumns.Communes(provinces), LoadAsync(communes, session, cancellationToken), unit => unit.Boundary);
    }

    private static async IAsyncEnumerable<AdministrativeUnit> LoadAsync(
        Guid[] ids, IQuerySession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(BoundariesAtOnce))
        {
            var units = (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, chunk)).ToDictionary(unit => unit.Id);
            foreach (var id in chunk)
            {
                yield return units[id];
            }
        }
    }
}
