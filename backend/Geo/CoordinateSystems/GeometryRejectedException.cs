using System.Globalization;
using NetTopologySuite.Geometries;

namespace Geo.CoordinateSystems;

/// <summary>A geometry was refused. It carries facts; texts for people are made where the language is known.</summary>
public sealed class GeometryRejectedException(GeometryRejection reason, Coordinate? coordinate, string message) : Exception(message)
{
    /// <summary>What is wrong.</summary>
    public GeometryRejection Reason { get; } = reason;

    /// <summary>Where, in degrees as given; null if the whole geometry is meant.</summary>
    public Coordinate? Coordinate { get; } = coordinate;

    internal static GeometryRejectedException At(GeometryRejection reason, Coordinate coordinate, string fact) =>
        new(reason, coordinate, string.Create(CultureInfo.InvariantCulture, $"{fact} at {coordinate.X}, {coordinate.Y}."));
}
