using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using OtpNet;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>The app on the telephone of somebody who sets a second factor up.</summary>
internal static class AuthenticatorApp
{
    public static string CodeOf(string key, DateTimeOffset now) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(now.UtcDateTime);

    /// <summary>Gives an account of the demonstration a second factor: the key in the app, and the codes on paper.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Recovery)> SetUpAsync(RegistryClient owner, DateTimeOffset now)
    {
        var begun = await PostAsync(owner, "begin", new { password = DemoRegistry.Password });
        var key = begun.GetProperty("key").GetString()!;
        var confirmed = await PostAsync(owner, "confirm", new { code = CodeOf(key, now) });

        return (key, [.. confirmed.GetProperty("recoveryCodes").EnumerateArray().Select(code => code.GetString()!)]);
    }

    private static async Task<JsonElement> PostAsync(RegistryClient owner, string step, object body)
    {
        using var response = await owner.Http.PostAsJsonAsync($"/account/second-factor/{step}", body, TestContext.Current.CancellationToken);

        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
