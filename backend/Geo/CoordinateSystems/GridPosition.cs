namespace Geo.CoordinateSystems;

/// <summary>
/// A place on a map grid in metres. Vietnamese cadastral papers write the northing first and call it X; EPSG writes the easting first.
/// The names here leave no room for either reading.
/// </summary>
public readonly record struct GridPosition(double Northing, double Easting, double Height = 0);
