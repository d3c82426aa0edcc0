using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Housing;

[ObjectType<HousingNeed>(IgnoreProperties = [nameof(HousingNeed.OrganisationName), nameof(HousingNeed.CommuneCode)])]
public static class HousingNeedFields
{
    /// <summary>Whose officials are counted.</summary>
    [BindMember(nameof(HousingNeed.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] HousingNeed need, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(need.OrganisationId, cancellationToken);
}
