using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Dossiers;

/// <summary>Objects to the outcome of a dossier.</summary>
public sealed record RaiseObjectionInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Text, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IDossierInput;

/// <summary>Answers an objection.</summary>
public sealed record AnswerObjectionInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, Guid ObjectionId, bool IsUpheld, string Text,
    PaperInput? Paper = null, DateOnly? EffectiveOn = null) : IDossierInput;
