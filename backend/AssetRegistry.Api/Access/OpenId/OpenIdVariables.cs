using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>Reads the provider from the environment: the variables that begin with ASSETREGISTRY_OPENID.</summary>
internal static class OpenIdVariables
{
    private const string Prefix = "ASSETREGISTRY_OPENID_";

    /// <returns>Null: no provider is named.</returns>
    /// <exception cref="BadOpenIdException">What is said of it cannot be.</exception>
    public static OpenIdOptions? Read(Func<string, string?> variable)
    {
        if (Given("AUTHORITY") is not { } authority)
        {
            return null;
        }

        var address = Uri.TryCreate(authority, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttps || (parsed.Scheme == Uri.UriSchemeHttp && parsed.IsLoopback))
            ? parsed
            : throw new BadOpenIdException(Prefix + "AUTHORITY", BadOpenIdReason.NotEncrypted);
        var usual = new OpenIdOptions(address, Given("CLIENT_ID") ?? throw new BadOpenIdException(Prefix + "CLIENT_ID", BadOpenIdReason.Missing), Given("CLIENT_SECRET"));
        var roles = Pairs("ROLES").Select(pair => (pair.Value, RoleOf(pair.Meaning))).ToList();

        return usual with
        {
            Label = Given("LABEL") ?? usual.Label,
            Scopes = Given("SCOPES") is { } scopes ? [.. scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend("openid").Distinct()] : usual.Scopes,
            NameClaim = Given("NAME_CLAIM") ?? usual.NameClaim,
            RoleClaim = Given("ROLE_CLAIM") ?? usual.RoleClaim,
            OrganisationClaim = Given("ORGANISATION_CLAIM") ?? usual.OrganisationClaim,
            Roles = roles.Count > 0 ? roles : throw new BadOpenIdException(Prefix + "ROLES", BadOpenIdReason.Missing),
            Organisations = Pairs("ORGANISATIONS").DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Meaning),
        };

        string? Given(string name) => variable(Prefix + name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        IEnumerable<(string Value, string Meaning)> Pairs(string name) => (Given(name) ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.LastIndexOf('=') is > 0 and var at && at < pair.Length - 1
                ? (pair[..at].Trim(), pair[(at + 1)..].Trim())
                : throw new BadOpenIdException(Prefix + name, BadOpenIdReason.NoPairs));
    }

    private static Role RoleOf(string code) =>
        EnumCode<Role>.TryRead(code, out var role) ? role : throw new BadOpenIdException(Prefix + "ROLES", BadOpenIdReason.NoRole);
}
