using AssetRegistry.Api.Tests.Access;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Access tokens of programs. Its secret is told once; the retry answers with the same token without it.</summary>
internal static class FittingTokens
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["createPersonalAccessToken"] = _ => Task.FromResult(("planner", Create())),
        ["revokePersonalAccessToken"] = async registry =>
        {
            var created = await registry.Journey.GiveAsync("planner", Create());

            return ("planner", CommandInput.Of("revokePersonalAccessToken", "personalAccessToken", ("tokenId", Ids.Of(created.GetProperty("token")))));
        },
    };

    private static CommandInput Create() => CommandInput.Of(
        "createPersonalAccessToken", "createdToken", ("name", "QGIS"), ("scopes", new[] { "READ" }), ("expiresOn", Tokens.Day(30)));
}
