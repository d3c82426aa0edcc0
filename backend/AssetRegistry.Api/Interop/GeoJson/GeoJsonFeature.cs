using System.Text.Json;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>One feature of a file as it was read. Whether its geometry can be stored is for the normaliser to say.</summary>
/// <param name="Index">Number of the feature, from 0.</param>
/// <param name="ByteOffset">Where it begins in the file, after unpacking.</param>
/// <param name="Properties">Its properties; of kind Undefined or Null if there are none or they could not be read.</param>
/// <param name="Geometry">Its geometry in degrees, or null if there is none or it could not be read.</param>
/// <param name="Problem">What is wrong with it or was left out of it, or null.</param>
public sealed record GeoJsonFeature(int Index, long ByteOffset, JsonElement Properties, Geometry? Geometry, GeoJsonProblem? Problem);
