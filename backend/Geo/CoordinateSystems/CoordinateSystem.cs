namespace Geo.CoordinateSystems;

/// <summary>A coordinate system as files describe it.</summary>
/// <param name="Srid">EPSG number.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Wkt">Well-known text, version 1, as written into a .prj file.</param>
public sealed record CoordinateSystem(int Srid, string Name, string Wkt);
