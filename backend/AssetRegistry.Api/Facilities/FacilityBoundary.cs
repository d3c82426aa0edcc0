using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Facilities;

/// <summary>The outline of a facility as the API takes and gives it: a GeoJSON geometry as text.</summary>
internal static class FacilityBoundary
{
    private static readonly LocalizedText NotJson = new("Nội dung không phải GeoJSON.", "The text is no GeoJSON.");

    /// <exception cref="BoundaryRejectedException">The text is no area in Viet Nam.</exception>
    public static Geometry Parse(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            var geometry = reader.Read() ? GeometryParser.Read(ref reader, out _) : throw new BoundaryRejectedException(NotJson);

            return geometry is Polygon or MultiPolygon
                ? GeometryNormalizer.Normalize(geometry)
                : throw new BoundaryRejectedException(GeometryProblemText.Of(GeometryRejection.WrongType, null));
        }
        catch (GeometryFormatException e)
        {
            throw new BoundaryRejectedException(e.Text);
        }
        catch (GeometryRejectedException e)
        {
            throw new BoundaryRejectedException(GeometryProblemText.Of(e));
        }
        catch (JsonException)
        {
            throw new BoundaryRejectedException(NotJson);
        }
    }

    public static string Format(Geometry boundary)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            GeometryJsonWriter.Write(writer, boundary);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
