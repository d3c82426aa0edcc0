using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Organisations;

[ObjectType<Organisation>(IgnoreProperties = [nameof(Organisation.CommuneCode), nameof(Organisation.Version)])]
public static class OrganisationFields
{
    [NodeResolver]
    public static Task<Organisation?> GetOrganisationByIdAsync(
        Guid id, Actor _, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadAsync(id, cancellationToken);

    /// <summary>Where the body works; null for bodies of the province.</summary>
    [BindMember(nameof(Organisation.CommuneId))]
    public static async Task<AdministrativeUnitDetails?> GetCommuneAsync(
        [Parent] Organisation organisation, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        organisation.CommuneId is { } communeId ? await units.LoadAsync(communeId, cancellationToken) : null;
}
