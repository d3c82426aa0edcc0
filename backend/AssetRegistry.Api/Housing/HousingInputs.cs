using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Housing;

/// <summary>How many officials of an organisation need official housing, in all.</summary>
public sealed record RecordHousingNeedInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int Headcount, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>How many officials of an organisation have been given official housing, in all.</summary>
public sealed record RecordHousingAllocationInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int Headcount, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;
