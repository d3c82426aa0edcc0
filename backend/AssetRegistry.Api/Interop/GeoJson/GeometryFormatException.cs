using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>A geometry object is not what RFC 7946 asks for. Stays within this folder: readers report it as a problem.</summary>
internal sealed class GeometryFormatException(LocalizedText text, long position, Coordinate? coordinate = null) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;

    /// <summary>Bytes from the start of what the JSON reader was given.</summary>
    public long Position { get; } = position;

    public Coordinate? Coordinate { get; } = coordinate;
}
