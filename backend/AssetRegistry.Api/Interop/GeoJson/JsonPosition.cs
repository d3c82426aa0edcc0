using System.Text.Json;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Where a JSON error is, as bytes from the start of the text.</summary>
internal static class JsonPosition
{
    public static int Of(JsonException error, ReadOnlySpan<byte> text)
    {
        var position = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            position += text[position..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(text.Length, position + (error.BytePositionInLine ?? 0));
    }
}
