using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>What is wrong with one feature of a file, said to a person.</summary>
/// <param name="Text">What, where and what to do.</param>
/// <param name="ByteOffset">Where in the file, after unpacking.</param>
/// <param name="Coordinate">Where on the ground, if that is known.</param>
/// <param name="IsNote">The feature was read all the same; something of it was left out.</param>
public sealed record GeoJsonProblem(LocalizedText Text, long ByteOffset, Coordinate? Coordinate = null, bool IsNote = false);
