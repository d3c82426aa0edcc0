using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Features;

/// <summary>One record of a file, whatever its format: attributes and perhaps a shape, in the coordinate system of the file.</summary>
/// <param name="Index">Place in the file, from 0.</param>
/// <param name="Geometry">Easting or longitude first; null when there is none or it could not be read.</param>
/// <param name="Attributes">Values by field name: string, long, double, bool, DateOnly or null.</param>
/// <param name="Problem">What is wrong with this record; the file is read on all the same.</param>
/// <param name="Line">Of a table: the line or row it begins on, from 1.</param>
public sealed record FileFeature(
    int Index, Geometry? Geometry, IReadOnlyDictionary<string, object?> Attributes, LocalizedText? Problem = null, int? Line = null)
{
    /// <summary>Where a person finds it: its line in a table, its number among the records of other files, from 1.</summary>
    public int Row => Line ?? Index + 1;
}
