using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace GraphQLServer.Conventions.Paging;

/// <summary>Opaque cursors: URL-safe base64 of the item's offset in the list.</summary>
internal static class CursorCodec
{
    private const string Prefix = "offset:";

    // Far beyond any list, and far enough from int.MaxValue for a page to be added.
    private const int MaxOffset = 1_000_000_000;

    public static string Encode(int offset) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{offset}")));

    /// <summary>Throws <see cref="GraphQLException"/> for anything <see cref="Encode"/> did not give.</summary>
    public static int Decode(string cursor)
    {
        if (Base64Url.IsValid(cursor)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) is var text
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && offset <= MaxOffset
            && Encode(offset) == cursor)
        {
            return offset;
        }

        throw GraphQLException.WithCode($"\"{cursor}\" is not a cursor of this list; take one from pageInfo or an edge.", ErrorCodes.InvalidCursor);
    }
}
