using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.OgcApi;

/// <summary>A box that features have to meet, its border included; straight in its own coordinate system.</summary>
internal sealed class FeatureBox
{
    private const double DateLine = 180;

    private readonly OgcCrs _crs;
    private readonly IReadOnlyList<Envelope> _boxes;

    /// <param name="crs">Its coordinate system.</param>
    /// <param name="first">The lower corner, longitude or easting first.</param>
    /// <param name="second">The upper corner. In degrees its longitude may be the smaller one: then the box crosses the date line.</param>
    public FeatureBox(OgcCrs crs, Coordinate first, Coordinate second)
    {
        _crs = crs;
        _boxes = first.X <= second.X
            ? [new(first.X, second.X, first.Y, second.Y)]
            : [new(first.X, DateLine, first.Y, second.Y), new(-DateLine, second.X, first.Y, second.Y)];
    }

    /// <summary>The same in degrees, which the database can compare; null when the box is in metres and has to be tried feature by feature.</summary>
    public IReadOnlyList<Envelope>? Degrees => _crs.IsGeographic ? _boxes : null;

    /// <summary>No only if nothing within these bounds can meet it.</summary>
    public bool MayMeet(Boundaries.Bounds bounds) =>
        Degrees is not { } boxes || boxes.Any(box => box.Intersects(new Envelope(bounds.West, bounds.East, bounds.South, bounds.North)));

    public bool Meets(Geometry stored)
    {
        var geometry = _crs.IsGeographic ? stored : _crs.FromStored(stored);

        return _boxes.Any(box => StoredGeometry.Factory.ToGeometry(box).Intersects(geometry));
    }
}
