using System.Runtime.CompilerServices;
using System.Text.Json;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>A GeoJSON FeatureCollection as a file of features. Its fields are known only feature by feature; it is in WGS 84 (RFC 7946, clause 4).</summary>
/// <param name="stream">The file, plain or gzip; it is closed with this.</param>
public sealed class GeoJsonFile(Stream stream) : FeatureFile
{
    public override IReadOnlyList<FeatureField> Fields => [];

    public override int? Srid => Geo.CoordinateSystems.Srid.Wgs84;

    public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var features = GeoJsonReader.ReadAsync(stream, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(features))
        {
            var feature = features.Current;
            yield return new(
                feature.Index, feature.Geometry, Attributes(feature.Properties), feature.Problem is { IsNote: false } problem ? problem.Text : null);
        }
    }

    public override ValueTask DisposeAsync() => stream.DisposeAsync();

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<GeoJsonFeature> features)
    {
        try
        {
            return await features.MoveNextAsync();
        }
        catch (GeoJsonFormatException e)
        {
            throw new FeatureFileException(e.Text, e);
        }
    }

    private static Dictionary<string, object?> Attributes(JsonElement properties)
    {
        var attributes = new Dictionary<string, object?>();
        if (properties.ValueKind is JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                attributes[property.Name] = Value(property.Value);
            }
        }

        return attributes;
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.String => VietnameseText.NormaliseOptional(value.GetString()),
        _ => value.GetRawText(),
    };
}
