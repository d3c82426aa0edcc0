using System.Text;
using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Global ids: those of nouns that were read, and well-formed ones of nouns that do not exist.</summary>
public static class Ids
{
    public static string Of(JsonElement noun) => noun.GetProperty("id").GetString()!;

    /// <summary>An id as the API writes it, of nothing.</summary>
    public static string Unknown(string typeName) => Encode($"{typeName}:{Guid.NewGuid():N}");

    public static string Encode(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
