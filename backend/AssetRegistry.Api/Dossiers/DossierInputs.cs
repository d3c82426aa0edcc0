using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Dossiers;

/// <summary>Asks for a surplus facility on behalf of the caller's organisation.</summary>
public sealed record SubmitRequestInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid FacilityId, IntendedUse IntendedUse, string Justification, decimal? AreaNeededM2,
    PaperInput Paper, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Offers facilities the caller's organisation holds and no longer needs.</summary>
public sealed record SubmitOfferInput(
    Guid IdempotencyKey, [property: ID<Facility>] IReadOnlyList<Guid> FacilityIds, string Justification, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on a dossier, based on the version the caller has read.</summary>
public interface IDossierInput : ICommandInput
{
    Guid DossierId { get; }

    int ExpectedVersion { get; }
}

public sealed record AcceptDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record AskForSupplementInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string WhatIsMissing, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record SupplementDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Answer, PaperInput Paper,
    DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record AppraiseDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Conclusion, PaperInput Paper,
    DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record ForwardDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null) : IDossierInput;

/// <param name="ReceiverId">Null: the organisation that asked; for an offer it must be named.</param>
/// <param name="IntendedUse">Null: the use that was asked for.</param>
public sealed record DecideDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, LegalForm LegalForm,
    [property: ID<Organisation>] Guid? ReceiverId, IntendedUse? IntendedUse, PaperInput Paper, DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record RefuseDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Reason, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record WithdrawDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : IDossierInput;
