using System.Globalization;
using System.Xml.Linq;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Kml;

/// <summary>Geometry of a placemark (OGC 12-007r2, clause 10): longitude, latitude and perhaps a height, which is left out.</summary>
internal static class KmlGeometry
{
    private static readonly GeometryFactory Factory = new();
    private static readonly string[] Shapes = ["Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Model", "Track"];

    /// <summary>Null when the placemark has none.</summary>
    /// <exception cref="KmlGeometryException">It cannot be read.</exception>
    public static Geometry? OfPlacemark(XElement placemark) =>
        placemark.Elements().FirstOrDefault(element => Shapes.Contains(element.Name.LocalName)) is { } shape ? Read(shape) : null;

    private static Geometry Read(XElement shape) => shape.Name.LocalName switch
    {
        "Point" => Positions(shape) is [var only] ? Factory.CreatePoint(only) : throw new KmlGeometryException(KmlText.BadCoordinates),
        "LineString" => Line(Positions(shape)),
        "Polygon" => Polygon(shape),
        "MultiGeometry" => Collection([.. shape.Elements().Where(element => Shapes.Contains(element.Name.LocalName)).Select(Read)]),
        var other => throw new KmlGeometryException(KmlText.Unsupported(other)),
    };

    private static LineString Line(Coordinate[] positions) =>
        positions.Length >= 2 ? Factory.CreateLineString(positions) : throw new KmlGeometryException(KmlText.BadCoordinates);

    private static Polygon Polygon(XElement polygon)
    {
        var shell = Child(polygon, "outerBoundaryIs") ?? throw new KmlGeometryException(KmlText.BadCoordinates);
        return Factory.CreatePolygon(Ring(shell), [.. polygon.Elements().Where(element => element.Name.LocalName == "innerBoundaryIs").Select(Ring)]);
    }

    private static LinearRing Ring(XElement boundary)
    {
        var positions = Positions(Child(boundary, "LinearRing") ?? throw new KmlGeometryException(KmlText.BadCoordinates));
        return positions.Length >= 4 && positions[0].Equals2D(positions[^1])
            ? Factory.CreateLinearRing(positions)
            : throw new KmlGeometryException(KmlText.BadCoordinates);
    }

    private static Geometry Collection(Geometry[] parts) => parts switch
    {
        [] => throw new KmlGeometryException(KmlText.BadCoordinates),
        [var only] => only,
        _ when parts.All(part => part is Polygon) => Factory.CreateMultiPolygon([.. parts.Cast<Polygon>()]),
        _ => Factory.CreateGeometryCollection(parts),
    };

    private static Coordinate[] Positions(XElement shape) =>
    [
        .. (Child(shape, "coordinates")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Position),
    ];

    private static Coordinate Position(string tuple)
    {
        var numbers = tuple.Split(',');
        return numbers.Length >= 2
            && double.TryParse(numbers[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && double.TryParse(numbers[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
                ? new(longitude, latitude)
                : throw new KmlGeometryException(KmlText.BadCoordinates);
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}

/// <summary>One placemark's shape cannot be read; the next may.</summary>
internal sealed class KmlGeometryException(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;
}
