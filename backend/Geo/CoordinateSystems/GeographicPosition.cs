namespace Geo.CoordinateSystems;

/// <summary>A place in degrees, longitude before latitude, and metres above the ellipsoid.</summary>
public readonly record struct GeographicPosition(double Longitude, double Latitude, double Height = 0);
