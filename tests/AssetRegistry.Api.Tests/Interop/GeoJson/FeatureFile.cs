using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Interop.GeoJson;

namespace AssetRegistry.Api.Tests.Interop.GeoJson;

/// <summary>Small files for the reader, served in any portion.</summary>
internal static class FeatureFile
{
    public static string Collection(params string[] features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    public static string Feature(string geometry, string code = "03388") =>
        $$$"""{"type":"Feature","properties":{"code":"{{{code}}}"},"geometry":{{{geometry}}}}""";

    public static string Point(string code = "03388") => Feature("""{"type":"Point","coordinates":[103.45,22.4]}""", code);

    public static async Task<List<GeoJsonFeature>> ReadAsync(string text, int portion = int.MaxValue, GeoJsonLimits? limits = null)
    {
        await using var stream = new PortionedStream(Encoding.UTF8.GetBytes(text), portion);
        return await ReadAsync(stream, limits);
    }

    public static async Task<List<GeoJsonFeature>> ReadAsync(Stream stream, GeoJsonLimits? limits = null)
    {
        var features = new List<GeoJsonFeature>();
        await foreach (var feature in GeoJsonReader.ReadAsync(stream, limits, TestContext.Current.CancellationToken))
        {
            features.Add(feature);
        }

        return features;
    }

    public static async Task<GeoJsonFeature> ReadOneAsync(string geometry) => Assert.Single(await ReadAsync(Collection(Feature(geometry))));

    public static byte[] Zip(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <summary>Gives at most so many bytes at a time, as a network does.</summary>
    private sealed class PortionedStream(byte[] bytes, int portion) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(portion, buffer.Length)], cancellationToken);
    }
}
