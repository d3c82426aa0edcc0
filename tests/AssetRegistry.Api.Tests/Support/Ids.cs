using System.Text;
using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Global ids: those of nouns that were read, and well-formed ones of nouns that do not exist.</summary>
public static class Ids
{
    public static string Of(JsonElement noun) => noun.GetProperty("id").GetString()!;

    /// <summary>An id as the API writes it, of nothing.</summary>
    public static string Unknown(string typeName) => Encode($"{typeName}:{Guid.NewGuid():N}");

    /// <summary>The database's own id behind a global one.</summary>
    public static Guid Stored(string id) => Guid.Parse(
        Encoding.UTF8.GetString(Convert.FromBase64String(id.Replace('-', '+').Replace('_', '/').PadRight((id.Length + 3) / 4 * 4, '='))).Split(':')[1]);

    public static string Encode(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
