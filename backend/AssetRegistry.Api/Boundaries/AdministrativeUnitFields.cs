using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Boundaries;

[ObjectType<AdministrativeUnitDetails>]
public static class AdministrativeUnitFields
{
    [NodeResolver]
    public static Task<AdministrativeUnitDetails?> GetAdministrativeUnitByIdAsync(
        Guid id, Actor _, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        units.LoadAsync(id, cancellationToken);

    /// <summary>The units this one was formed from.</summary>
    [BindMember(nameof(AdministrativeUnitDetails.PredecessorIds))]
    public static async Task<IReadOnlyList<AdministrativeUnitDetails>> GetPredecessorsAsync(
        [Parent] AdministrativeUnitDetails unit, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        [.. (await units.LoadAsync([.. unit.PredecessorIds], cancellationToken)).OfType<AdministrativeUnitDetails>()];

    /// <summary>The units this one went to; empty while it is in force.</summary>
    [BindMember(nameof(AdministrativeUnitDetails.SuccessorIds))]
    public static async Task<IReadOnlyList<AdministrativeUnitDetails>> GetSuccessorsAsync(
        [Parent] AdministrativeUnitDetails unit, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        [.. (await units.LoadAsync([.. unit.SuccessorIds ?? []], cancellationToken)).OfType<AdministrativeUnitDetails>()];

    /// <summary>How many facilities stand in the unit, of those the caller may see.</summary>
    public static async Task<int> GetFacilityCountAsync(
        [Parent] AdministrativeUnitDetails unit, Actor actor, FacilityCountByCommune counts, CancellationToken cancellationToken) =>
        await counts.LoadAsync((unit.Code, actor), cancellationToken);
}
