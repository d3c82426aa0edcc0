using AssetRegistry.Api.Boundaries;
using Geo.Coverage;
using Geo.Tiles;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Map;

/// <summary>
/// Communes and facilities as the map draws them: an immutable copy of what the store holds. Requests in flight keep the one they began with.
/// </summary>
public sealed class MapSnapshot
{
    private MapSnapshot(
        string communesVersion, IReadOnlyList<AdministrativeUnitDetails> communes, CoveragePyramid borders, Envelope extent,
        string facilitiesVersion, IReadOnlyList<Facility> facilities)
    {
        CommunesVersion = communesVersion;
        Communes = communes;
        Borders = borders;
        Extent = extent;
        FacilitiesVersion = facilitiesVersion;
        Facilities = facilities;
        Clusters = PointClusters.Build([.. facilities.Select(facility => (facility.Location!.Longitude, facility.Location.Latitude))]);
    }

    /// <summary>Changes whenever a commune or its boundary does.</summary>
    public string CommunesVersion { get; }

    /// <summary>The communes in force that have a boundary, in the order of <see cref="Borders"/>.</summary>
    public IReadOnlyList<AdministrativeUnitDetails> Communes { get; }

    public CoveragePyramid Borders { get; }

    /// <summary>Extent of all boundaries, degrees; empty when there is none.</summary>
    public Envelope Extent { get; }

    /// <summary>Changes whenever a facility does.</summary>
    public string FacilitiesVersion { get; }

    /// <summary>The facilities that have a position, in the order of <see cref="Clusters"/>.</summary>
    public IReadOnlyList<Facility> Facilities { get; }

    public PointClusters Clusters { get; }

    public static MapSnapshot Create(
        string communesVersion, IReadOnlyList<(AdministrativeUnitDetails Unit, Geometry Boundary)> communes,
        string facilitiesVersion, IReadOnlyList<Facility> facilities)
    {
        var extent = new Envelope();
        foreach (var (_, boundary) in communes)
        {
            extent.ExpandToInclude(boundary.EnvelopeInternal);
        }

        return new(
            communesVersion,
            [.. communes.Select(commune => commune.Unit)],
            CoveragePyramid.Build([.. communes.Select(commune => commune.Boundary)]),
            extent,
            facilitiesVersion,
            facilities);
    }

    /// <summary>The same communes with other facilities: what changes every minute, without rebuilding what changes once a year.</summary>
    public MapSnapshot With(string facilitiesVersion, IReadOnlyList<Facility> facilities) =>
        new(CommunesVersion, Communes, Borders, Extent, facilitiesVersion, facilities);
}
