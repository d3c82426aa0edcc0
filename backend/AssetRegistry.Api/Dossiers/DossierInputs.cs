using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Dossiers;

/// <summary>A facility that a dossier is about, or a part of one.</summary>
/// <param name="PartId">The part; null: the whole facility.</param>
public sealed record DossierItemInput([property: ID<Facility>] Guid FacilityId, [property: ID<FacilityPart>] Guid? PartId = null);

/// <summary>Asks for surplus facilities on behalf of the caller's organisation, or for a building in a commune where none is named.</summary>
/// <param name="FacilityId">The facility, when only one is asked for.</param>
/// <param name="Items">The facilities, when several are asked for.</param>
/// <param name="CommuneId">Where a building is needed, when no facility is named.</param>
/// <param name="Headcount">How many people are to work there or use it.</param>
/// <param name="Papers">Papers besides the one it rests on.</param>
public sealed record SubmitRequestInput(
    Guid IdempotencyKey, [property: ID<Facility>] Guid? FacilityId, IntendedUse IntendedUse, string Justification, decimal? AreaNeededM2,
    PaperInput Paper, DateOnly? EffectiveOn = null, IReadOnlyList<DossierItemInput>? Items = null,
    [property: ID<AdministrativeUnit>] Guid? CommuneId = null, int? Headcount = null, DateOnly? NeededBy = null,
    IReadOnlyList<PaperInput>? Papers = null) : ICommandInput;

/// <summary>Offers facilities the caller's organisation holds and no longer needs.</summary>
/// <param name="Items">More of what is offered.</param>
/// <param name="Papers">Papers besides the one it rests on.</param>
public sealed record SubmitOfferInput(
    Guid IdempotencyKey, [property: ID<Facility>] IReadOnlyList<Guid> FacilityIds, string Justification, PaperInput Paper,
    DateOnly? EffectiveOn = null, IReadOnlyList<DossierItemInput>? Items = null, IReadOnlyList<PaperInput>? Papers = null) : ICommandInput;

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

/// <param name="Papers">Papers besides the one it rests on.</param>
public sealed record SupplementDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Answer, PaperInput Paper,
    DateOnly? EffectiveOn = null,
    IReadOnlyList<PaperInput>? Papers = null) : IDossierInput;

/// <param name="Papers">Papers besides the one it rests on.</param>
public sealed record AppraiseDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Conclusion, PaperInput Paper,
    DateOnly? EffectiveOn = null,
    IReadOnlyList<PaperInput>? Papers = null) : IDossierInput;

/// <param name="Papers">Papers besides the one it rests on.</param>
public sealed record ForwardDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null,
    IReadOnlyList<PaperInput>? Papers = null) : IDossierInput;

/// <param name="ReceiverId">Null: the organisation that asked; for an offer it must be named.</param>
/// <param name="IntendedUse">Null: the use that was asked for.</param>
/// <param name="RetainUntil">Only of a temporary retention, which needs it.</param>
public sealed record DecideDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, LegalForm LegalForm,
    [property: ID<Organisation>] Guid? ReceiverId, IntendedUse? IntendedUse, PaperInput Paper, DateOnly? EffectiveOn = null,
    DateOnly? RetainUntil = null) : IDossierInput;

public sealed record RefuseDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Reason, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IDossierInput;

public sealed record WithdrawDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : IDossierInput;
