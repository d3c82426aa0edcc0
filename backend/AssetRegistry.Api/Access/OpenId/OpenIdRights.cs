using System.Security.Claims;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>What follows for the register from what a provider says of somebody.</summary>
/// <param name="OrganisationCode">For whom he works; null: the provider names nobody.</param>
/// <param name="Reason">The values it followed from, for the history.</param>
internal sealed record OpenIdRights(Role Role, string? OrganisationCode, string Reason)
{
    /// <returns>Null: no value of his gives a role, or several bodies are named and it is not for the register to choose.</returns>
    public static OpenIdRights? Find(ClaimsPrincipal person, OpenIdOptions options)
    {
        var bodies = person.FindAll(options.OrganisationClaim).Select(claim => claim.Value.Trim()).Where(value => value.Length > 0).Distinct().ToList();
        var given = options.Roles.Where(role => person.HasClaim(options.RoleClaim, role.Value)).Take(1).ToList();
        if (given is not [var (value, role)] || bodies.Count > 1)
        {
            return null;
        }

        var body = bodies.SingleOrDefault();

        return new(
            role,
            body is null ? null : options.Organisations.GetValueOrDefault(body, body),
            $"{options.RoleClaim}: {value}" + (body is null ? "" : $"; {options.OrganisationClaim}: {body}"));
    }
}
