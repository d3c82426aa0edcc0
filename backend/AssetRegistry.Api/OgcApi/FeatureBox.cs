using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.OgcApi;

/// <summary>A box that features have to meet, its border included; straight in its own coordinate system.</summary>
internal sealed class FeatureBox
{
    private const double DateLine = 180;

    /// <summary>Places looked at on each side of a box in metres, whose sides are bent in degrees.</summary>
    private const int PlacesOnSide = 32;

    /// <summary>By how much of its size the box around those places is larger: the sides bend far less between them.</summary>
    private const double Margin = 0.02;

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

    /// <summary>Boxes of degrees that hold whatever meets it, and little more; null for one in metres that reaches beyond the country.</summary>
    public IReadOnlyList<Envelope>? Around => _crs.IsGeographic ? _boxes : AroundInDegrees(_boxes[0]) is { } box ? [box] : null;

    /// <summary>No only if nothing within these bounds can meet it.</summary>
    public bool MayMeet(Boundaries.Bounds bounds) =>
        Around is not { } boxes || boxes.Any(box => box.Intersects(new Envelope(bounds.West, bounds.East, bounds.South, bounds.North)));

    public bool Meets(Geometry stored)
    {
        var geometry = _crs.IsGeographic ? stored : _crs.FromStored(stored);

        return _boxes.Any(box => StoredGeometry.Factory.ToGeometry(box).Intersects(geometry));
    }

    private Envelope? AroundInDegrees(Envelope box)
    {
        var around = new Envelope();
        foreach (var place in Enumerable.Range(0, PlacesOnSide + 1).Select(step => (double)step / PlacesOnSide).SelectMany(share => SidesAt(box, share)))
        {
            var degrees = Reprojection.Transform(StoredGeometry.Factory.CreatePoint(place), _crs.Srid, Srid.Wgs84).Coordinate;
            if (!CountryBounds.Box.Contains(degrees))
            {
                return null;
            }

            around.ExpandToInclude(degrees);
        }

        around.ExpandBy((around.Width * Margin) + 1e-6, (around.Height * Margin) + 1e-6);

        return around;
    }

    private static IEnumerable<Coordinate> SidesAt(Envelope box, double share)
    {
        var (x, y) = (box.MinX + (share * box.Width), box.MinY + (share * box.Height));

        return [new(x, box.MinY), new(x, box.MaxY), new(box.MinX, y), new(box.MaxX, y)];
    }
}
