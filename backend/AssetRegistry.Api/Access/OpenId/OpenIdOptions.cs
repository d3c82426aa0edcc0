namespace AssetRegistry.Api.Access.OpenId;

/// <summary>A provider of identities beside the passwords of the register, and what follows from what it says.</summary>
/// <param name="Authority">Its address; it describes itself below it (OpenID Connect Discovery 1.0, 4). HTTPS, but on this machine.</param>
/// <param name="ClientId">What it calls this register.</param>
/// <param name="ClientSecret">What this register proves itself by; null: by the proof key of each sign-in alone.</param>
public sealed record OpenIdOptions(Uri Authority, string ClientId, string? ClientSecret)
{
    /// <summary>The address the provider sends the browser back to, to be entered there.</summary>
    public const string CallbackPath = "/account/openid/callback";

    /// <summary>On the button of the sign-in page.</summary>
    public string Label { get; init; } = Authority.Host;

    /// <summary>What is asked for; the claims below must be in it.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile"];

    /// <summary>The claim that says what the account is shown as.</summary>
    public string NameClaim { get; init; } = "name";

    /// <summary>The claim whose values <see cref="Roles"/> speaks of.</summary>
    public string RoleClaim { get; init; } = "groups";

    /// <summary>The claim that says for whom somebody works.</summary>
    public string OrganisationClaim { get; init; } = "organisation";

    /// <summary>Which value of the claim gives which role; of several the first here. Nobody has a role that is not here.</summary>
    public IReadOnlyList<(string Value, Role Role)> Roles { get; init; } = [];

    /// <summary>Which value of the claim means the body of which code; what is not here is a code itself.</summary>
    public IReadOnlyDictionary<string, string> Organisations { get; init; } = new Dictionary<string, string>();
}
