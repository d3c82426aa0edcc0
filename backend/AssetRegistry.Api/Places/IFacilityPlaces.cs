using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Places;

/// <summary>Where the facilities of one search stood. It narrows the search down; what lies inside exactly is decided by <see cref="FacilityPlaceReader"/>.</summary>
public interface IFacilityPlaces
{
    /// <summary>The day, and the moment of knowledge, whose records belong to the places.</summary>
    AsOf AsOf { get; }

    /// <summary>The facilities in a box of degrees, its border included, in no particular order.</summary>
    Task<IReadOnlyList<PlacedFacility>> InBoxAsync(Envelope box, CancellationToken cancellationToken);

    /// <summary>A distance in metres within which so many facilities lie around a place; far enough for all where there are not as many.</summary>
    Task<double> ReachAsync(GeographicPosition place, int count, CancellationToken cancellationToken);
}
