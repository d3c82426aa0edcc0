using NetTopologySuite.Geometries;

namespace Geo.Index;

/// <summary>Something with a place: what it is, and a geometry in degrees.</summary>
public sealed record SpatialEntry<T>(T Item, Geometry Geometry);
