using System.Globalization;
using System.Text;
using System.Xml;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Kml;

/// <summary>KML 2.2 (OGC 12-007r2): a placemark a record with its values as extended data. Its shapes must be in WGS 84, which KML knows only.</summary>
public sealed class KmlWriter : FeatureFileWriter
{
    private const string Namespace = "http://www.opengis.net/kml/2.2";

    public override string ContentType => "application/vnd.google-earth.kml+xml";

    public override string Extension => ".kml";

    public override LocalizedText? Refusal(FeatureLayer layer) => layer.Srid is Srid.Wgs84 ? null : KmlText.OnlyWgs84;

    public override async Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        await using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false, NewLineChars = "\n" });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "kml", Namespace);
        await xml.WriteStartElementAsync(null, "Document", Namespace);
        await TextAsync(xml, "name", layer.Name);
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            await PlacemarkAsync(xml, layer, record);
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async Task PlacemarkAsync(XmlWriter xml, FeatureLayer layer, LayerRecord record)
    {
        await xml.WriteStartElementAsync(null, "Placemark", Namespace);
        if (layer.Fields.Select((field, place) => (field, place)).FirstOrDefault(pair => pair.field.Name is "name") is { field: not null } name
            && record.Values[name.place] is string text)
        {
            await TextAsync(xml, "name", text);
        }

        await xml.WriteStartElementAsync(null, "ExtendedData", Namespace);
        for (var column = 0; column < layer.Fields.Count; column++)
        {
            if (record.Values[column] is { } value)
            {
                await xml.WriteStartElementAsync(null, "Data", Namespace);
                await xml.WriteAttributeStringAsync(null, "name", null, layer.Fields[column].Name);
                await TextAsync(xml, "value", Written(value));
                await xml.WriteEndElementAsync();
            }
        }

        await xml.WriteEndElementAsync();
        if (record.Geometry is { IsEmpty: false } geometry)
        {
            await GeometryAsync(xml, geometry);
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task GeometryAsync(XmlWriter xml, Geometry geometry)
    {
        switch (geometry)
        {
            case Point point:
                await xml.WriteStartElementAsync(null, "Point", Namespace);
                await TextAsync(xml, "coordinates", Position(point.Coordinate));
                break;
            case Polygon polygon:
                await xml.WriteStartElementAsync(null, "Polygon", Namespace);
                await RingAsync(xml, "outerBoundaryIs", polygon.ExteriorRing);
                foreach (var hole in polygon.InteriorRings)
                {
                    await RingAsync(xml, "innerBoundaryIs", hole);
                }

                break;
            default:
                await xml.WriteStartElementAsync(null, "MultiGeometry", Namespace);
                for (var part = 0; part < geometry.NumGeometries; part++)
                {
                    await GeometryAsync(xml, geometry.GetGeometryN(part));
                }

                break;
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task RingAsync(XmlWriter xml, string boundary, LineString ring)
    {
        await xml.WriteStartElementAsync(null, boundary, Namespace);
        await xml.WriteStartElementAsync(null, "LinearRing", Namespace);
        await TextAsync(xml, "coordinates", string.Join(' ', ring.Coordinates.Select(Position)));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private static async Task TextAsync(XmlWriter xml, string name, string text)
    {
        await xml.WriteStartElementAsync(null, name, Namespace);
        await xml.WriteStringAsync(Legible(text));
        await xml.WriteEndElementAsync();
    }

    /// <summary>The text with U+FFFD for what XML cannot hold.</summary>
    private static string Legible(string text) => string.Concat(
        text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));

    private static string Position(Coordinate position) => string.Create(CultureInfo.InvariantCulture, $"{position.X},{position.Y}");

    private static string Written(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        decimal number => PlainNumber.Of(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
