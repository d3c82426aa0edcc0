using AssetRegistry.Api.Composition;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>The provider as the pages know it: what its button says, and where one signs out of it.</summary>
public sealed class OpenIdProvider(RegistryOptions registry, IOptionsMonitor<OpenIdConnectOptions> options)
{
    /// <summary>Null: there is none.</summary>
    public string? Label => registry.OpenId?.Label;

    /// <summary>
    /// Where the browser ends its session with the provider, and comes back from (OpenID Connect RP-Initiated Logout 1.0, 2). The provider asks
    /// the person, since no token is kept to prove who asks.
    /// </summary>
    /// <returns>Null: it offers none, or cannot be asked; the session here ends all the same.</returns>
    public async Task<string?> FindSignOutAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (registry.OpenId is not { } provider)
        {
            return null;
        }

        try
        {
            var described = await options.Get(OpenIdSetup.Scheme).ConfigurationManager!.GetConfigurationAsync(cancellationToken);

            return string.IsNullOrEmpty(described.EndSessionEndpoint) ? null : QueryHelpers.AddQueryString(described.EndSessionEndpoint, new Dictionary<string, string?>
            {
                ["client_id"] = provider.ClientId,
                ["post_logout_redirect_uri"] = UriHelper.BuildAbsolute(request.Scheme, request.Host, path: "/"),
            });
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
