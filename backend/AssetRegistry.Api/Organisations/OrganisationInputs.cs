using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Organisations;

/// <summary>A further body.</summary>
/// <param name="Code">Its budget-unit code (mã ĐVQHNS).</param>
/// <param name="CommuneId">Where it works; null for bodies of the province.</param>
/// <param name="ParentId">The body above it; null: none is recorded.</param>
public sealed record EstablishOrganisationInput(
    Guid IdempotencyKey, string Code, string Name, OrganisationType Type, [property: ID<AdministrativeUnitDetails>] Guid? CommuneId = null,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null, [property: ID<Organisation>] Guid? ParentId = null) : ICommandInput;

/// <summary>Another name for a body.</summary>
public sealed record RenameOrganisationInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int ExpectedVersion, string Name, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>The body above another one.</summary>
/// <param name="ParentId">Null: none.</param>
public sealed record ChangeOrganisationParentInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int ExpectedVersion, PaperInput Paper,
    [property: ID<Organisation>] Guid? ParentId = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>The end of a body.</summary>
/// <param name="SuccessorId">Who takes over its facilities and offices; null: it holds none.</param>
public sealed record EndOrganisationInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int ExpectedVersion, string Reason, PaperInput Paper,
    [property: ID<Organisation>] Guid? SuccessorId = null, DateOnly? EffectiveOn = null) : ICommandInput;
