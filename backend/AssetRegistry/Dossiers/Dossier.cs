using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>An offer or a request as its events leave it.</summary>
public sealed record Dossier : IDossierProgress, IDossierFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Number { get; init; }

    public required DossierKind Kind { get; init; }

    public DossierStatus Status { get; init; }

    public required Guid ProposerId { get; init; }

    public required string ProposerName { get; init; }

    public required IReadOnlyList<FacilityReference> Facilities { get; init; }

    public IntendedUse? IntendedUse { get; init; }

    public decimal? AreaNeededM2 { get; init; }

    public required string Justification { get; init; }

    public required string SubmittedBy { get; init; }

    public string? AppraisedBy { get; init; }

    public required DateOnly SubmittedOn { get; init; }

    /// <summary>The last acceptance: a dossier that had to be supplemented is accepted again.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The date of the decision's paper.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public string? SupplementAsked { get; init; }

    public string? Appraisal { get; init; }

    public string? Refusal { get; init; }

    public Guid? DecisionId { get; init; }

    public Guid? ReceiverId { get; init; }

    public IReadOnlyList<Guid> FacilityIds => [.. Facilities.Select(facility => facility.Id)];

    public IReadOnlyList<Guid> HolderIds => [.. Facilities.Select(facility => facility.HolderId).Distinct()];

    public static Dossier Create(DossierSubmitted submitted) => new()
    {
        Id = submitted.DossierId,
        Number = submitted.Number,
        Kind = submitted.Kind,
        ProposerId = submitted.ProposerId,
        ProposerName = submitted.ProposerName,
        Facilities = submitted.Facilities,
        IntendedUse = submitted.IntendedUse,
        AreaNeededM2 = submitted.AreaNeededM2,
        Justification = submitted.Justification,
        SubmittedBy = submitted.Provenance.Account,
        SubmittedOn = submitted.Provenance.EffectiveOn,
        LastStepOn = submitted.Provenance.EffectiveOn,
    };

    public Dossier Apply(DossierAccepted accepted) =>
        Moved(DossierStatus.Accepted, accepted) with { AcceptedOn = accepted.Provenance.EffectiveOn };

    public Dossier Apply(DossierSupplementAsked asked) =>
        Moved(DossierStatus.SupplementAsked, asked) with { SupplementAsked = asked.WhatIsMissing };

    public Dossier Apply(DossierSupplemented supplemented) => Moved(DossierStatus.Submitted, supplemented);

    public Dossier Apply(DossierAppraised appraised) =>
        Moved(DossierStatus.Appraised, appraised) with { Appraisal = appraised.Conclusion, AppraisedBy = appraised.Provenance.Account };

    public Dossier Apply(DossierForwarded forwarded) => Moved(DossierStatus.Forwarded, forwarded);

    public Dossier Apply(DossierDecided decided) => Moved(DossierStatus.Decided, decided) with
    {
        DecidedOn = decided.DecidedOn,
        DecisionId = decided.DecisionId,
        ReceiverId = decided.ReceiverId,
    };

    public Dossier Apply(DossierRefused refused) => Moved(DossierStatus.Refused, refused) with { Refusal = refused.Reason };

    public Dossier Apply(DossierWithdrawn withdrawn) => Moved(DossierStatus.Withdrawn, withdrawn);

    private Dossier Moved(DossierStatus status, IBusinessEvent step) => this with { Status = status, LastStepOn = step.Provenance.EffectiveOn };
}
