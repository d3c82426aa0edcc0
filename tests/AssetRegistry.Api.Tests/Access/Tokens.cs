using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>Creates access tokens and signs programs in by them.</summary>
internal static class Tokens
{
    public const string Fields = "token { id name scopes createdAt expiresOn lastUsedAt revokedAt isActive } secret";

    /// <summary>Today in Viet Nam and so many days on, as the API writes days.</summary>
    public static string Day(int fromToday) =>
        TimeProvider.System.Today().AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static object Input(string expiresOn, params string[] scopes) =>
        new { idempotencyKey = Guid.NewGuid(), name = "QGIS", scopes, expiresOn };

    public static async Task<(JsonElement Token, string Secret)> CreateAsync(RegistryClient client, params string[] scopes)
    {
        var created = (await client.MutateAsync("createPersonalAccessToken", Input(Day(30), scopes), $"createdToken {{ {Fields} }}")).Noun("createdToken");

        return (created.GetProperty("token"), created.GetProperty("secret").GetString()!);
    }

    public static RegistryClient Bearer(this TestServer server, string secret) => With(server, new("Bearer", secret));

    public static RegistryClient Basic(this TestServer server, string user, string secret) =>
        With(server, new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}"))));

    private static RegistryClient With(TestServer server, AuthenticationHeaderValue header)
    {
        var client = server.Anonymous();
        client.Http.DefaultRequestHeaders.Authorization = header;

        return client;
    }
}
