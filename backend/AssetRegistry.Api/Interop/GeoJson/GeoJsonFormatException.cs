using System.Globalization;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>A file cannot be read on: it is no GeoJSON FeatureCollection, is damaged or ends too early.</summary>
public sealed class GeoJsonFormatException : Exception
{
    internal GeoJsonFormatException(LocalizedText fact, long byteOffset, long line, int feature, Exception? cause = null)
        : this(Place(fact, byteOffset, line, feature), cause) =>
        (ByteOffset, Line, Feature) = (byteOffset, line, feature);

    private GeoJsonFormatException(LocalizedText text, Exception? cause)
        : base(text.English, cause) => Text = text;

    /// <summary>What is wrong, where, and what to do.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where in the file, after unpacking, from 0.</summary>
    public long ByteOffset { get; }

    /// <summary>Line of that place, from 1.</summary>
    public long Line { get; }

    /// <summary>Number of the feature that was being read, from 0.</summary>
    public int Feature { get; }

    private static LocalizedText Place(LocalizedText fact, long byteOffset, long line, int feature) => new(
        string.Create(CultureInfo.InvariantCulture, $"{fact.Vietnamese} (Dòng {line}, byte {byteOffset}, đối tượng số {feature + 1}.)"),
        string.Create(CultureInfo.InvariantCulture, $"{fact.English} (Line {line}, byte {byteOffset}, feature {feature + 1}.)"));
}
