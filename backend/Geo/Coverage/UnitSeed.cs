namespace Geo.Coverage;

/// <summary>All that is known of a unit without its boundary: where it is, roughly, and how large.</summary>
/// <param name="Code">Code of the unit.</param>
/// <param name="Longitude">Degrees of a place inside it.</param>
/// <param name="Latitude">Degrees of that place.</param>
/// <param name="AreaKm2">Declared area in square kilometres.</param>
public sealed record UnitSeed(string Code, double Longitude, double Latitude, double AreaKm2);
