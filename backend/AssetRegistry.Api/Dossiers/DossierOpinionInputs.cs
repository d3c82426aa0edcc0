using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Dossiers;

public sealed record StartAppraisalInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IDossierInput;

/// <param name="DueOn">The last day on which the answer is in time.</param>
public sealed record AskForOpinionInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, [property: ID<Organisation>] Guid OrganisationId,
    string Question, DateOnly DueOn, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record GiveOpinionInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, bool Agrees, string Text, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IDossierInput;
