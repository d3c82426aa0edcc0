using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Places;

/// <summary>A facility that has a position, as far as a search among places needs it.</summary>
public readonly record struct PlacedFacility(Guid Id, string Number, GeographicPosition Position);
