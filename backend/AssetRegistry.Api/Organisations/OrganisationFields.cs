using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Organisations;

[ObjectType<Organisation>(IgnoreProperties =
[
    nameof(Organisation.CommuneCode), nameof(Organisation.FormerCommuneCodes), nameof(Organisation.ChangedOn), nameof(Organisation.SuccessorName),
    nameof(Organisation.TakenCode),
])]
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

    /// <summary>The body above it; null: none is recorded.</summary>
    [BindMember(nameof(Organisation.ParentId))]
    public static async Task<Organisation?> GetParentAsync(
        [Parent] Organisation organisation, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisation.ParentId is { } parentId ? await organisations.LoadAsync(parentId, cancellationToken) : null;

    /// <summary>Who took over what it held; null: it exists, or held nothing.</summary>
    [BindMember(nameof(Organisation.SuccessorId))]
    public static async Task<Organisation?> GetSuccessorAsync(
        [Parent] Organisation organisation, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisation.SuccessorId is { } successorId ? await organisations.LoadAsync(successorId, cancellationToken) : null;

    /// <summary>The bodies it took over from.</summary>
    [BindMember(nameof(Organisation.PredecessorIds))]
    public static async Task<IReadOnlyList<Organisation>> GetPredecessorsAsync(
        [Parent] Organisation organisation, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        [.. (await organisations.LoadAsync([.. organisation.PredecessorIds], cancellationToken)).OfType<Organisation>()];

    /// <summary>Its whole recorded life, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Organisation organisation, TimelineReader timelines, CancellationToken cancellationToken) =>
        timelines.OfStreamAsync(organisation.Id, cancellationToken);
}
