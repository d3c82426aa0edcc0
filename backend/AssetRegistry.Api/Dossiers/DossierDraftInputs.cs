using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Dossiers;

/// <summary>Begins to write an offer or a request; anything may still be missing.</summary>
/// <param name="CommuneId">Where a building is needed, when no facility is named.</param>
/// <param name="Headcount">How many people are to work there or use it.</param>
public sealed record DraftDossierInput(
    Guid IdempotencyKey, DossierKind Kind, IReadOnlyList<DossierItemInput>? Items = null, [property: ID<AdministrativeUnit>] Guid? CommuneId = null,
    IntendedUse? IntendedUse = null, decimal? AreaNeededM2 = null, int? Headcount = null, DateOnly? NeededBy = null, string? Justification = null,
    IReadOnlyList<PaperInput>? Papers = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Replaces all that a draft says.</summary>
public sealed record ReviseDraftInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, IReadOnlyList<DossierItemInput>? Items = null,
    [property: ID<AdministrativeUnit>] Guid? CommuneId = null, IntendedUse? IntendedUse = null, decimal? AreaNeededM2 = null, int? Headcount = null,
    DateOnly? NeededBy = null, string? Justification = null, IReadOnlyList<PaperInput>? Papers = null, DateOnly? EffectiveOn = null) : IDossierInput;

/// <summary>Submits a draft, which must be complete now.</summary>
/// <param name="Paper">The letter; null: it is among the draft's papers.</param>
public sealed record SubmitDraftInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, PaperInput? Paper = null, DateOnly? EffectiveOn = null)
    : IDossierInput;

public sealed record DiscardDraftInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : IDossierInput;

/// <summary>Submits again what was refused or withdrawn. What is left out is proposed as before.</summary>
public sealed record ResubmitDossierInput(
    Guid IdempotencyKey, [property: ID<Dossier>] Guid DossierId, int ExpectedVersion, PaperInput Paper, IReadOnlyList<DossierItemInput>? Items = null,
    [property: ID<AdministrativeUnit>] Guid? CommuneId = null, IntendedUse? IntendedUse = null, decimal? AreaNeededM2 = null, int? Headcount = null,
    DateOnly? NeededBy = null, string? Justification = null, IReadOnlyList<PaperInput>? Papers = null, DateOnly? EffectiveOn = null) : IDossierInput;
