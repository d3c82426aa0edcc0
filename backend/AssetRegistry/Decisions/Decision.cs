using AssetRegistry.Access;
using AssetRegistry.Assignments;

namespace AssetRegistry.Decisions;

/// <summary>An act of the province about facilities. Never edited: it may be amended or revoked by another act, and both stay.</summary>
public sealed record Decision : IDecisionFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Number { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required LegalForm LegalForm { get; init; }

    public DecisionStatus Status { get; init; }

    public required Guid IssuerId { get; init; }

    /// <summary>For whom it was signed.</summary>
    public required SigningCapacity Capacity { get; init; }

    /// <summary>By which delegation it was made; null: by own right.</summary>
    public Guid? DelegationId { get; init; }

    /// <summary>The account that recorded it as its own decision.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>What it answers.</summary>
    public required IReadOnlyList<DossierReference> Dossiers { get; init; }

    public required IReadOnlyList<DecisionItem> Items { get; init; }

    /// <summary>How long a temporary retention lasts.</summary>
    public DateOnly? RetainUntil { get; init; }

    /// <summary>By when the law wanted it; null: not counted.</summary>
    public DateOnly? DueOn { get; init; }

    public IReadOnlyList<LosingRequest> LosingRequests { get; init; } = [];

    /// <summary>The decision whose items it replaces.</summary>
    public DecisionReference? Amends { get; init; }

    /// <summary>The assignment proposal it carries out, or a part of it.</summary>
    public AssignmentProposalReference? Proposal { get; init; }

    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>Null while nobody has revoked it.</summary>
    public Revocation? Revocation { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public bool IsLate => DueOn is { } due && DecidedOn > due;

    public IReadOnlyList<DecisionItem> ItemsInForce => Status is DecisionStatus.Revoked ? [] : [.. Items.Where(item => !IsReplaced(item))];

    public IReadOnlyList<Guid> DossierIds => [.. Dossiers.Select(dossier => dossier.Id)];

    public IReadOnlyList<Guid> PartyIds =>
        [.. Dossiers.Select(dossier => dossier.ProposerId).Concat(Items.SelectMany(item => new[] { item.GiverId, item.ReceiverId })).Distinct()];

    public IReadOnlyList<string> CommuneCodes => [.. Items.Select(item => item.CommuneCode).OfType<string>().Distinct()];

    public DecisionReference ToReference() => new(Id, Number, DecidedOn);

    public static Decision Create(DecisionIssued issued) => new()
    {
        Id = issued.DecisionId,
        Number = issued.Number,
        DecidedOn = issued.DecidedOn,
        LegalForm = issued.LegalForm,
        IssuerId = issued.IssuerId,
        Capacity = issued.Capacity ?? SigningCapacity.ForCommittee,
        DelegationId = issued.DelegationId,
        DecidedBy = issued.Provenance.Account,
        Dossiers = issued.Dossiers ?? [new(issued.DossierId, issued.DossierNumber, issued.Items[0].GiverId)],
        Items = issued.Items,
        RetainUntil = issued.RetainUntil,
        DueOn = issued.DueOn,
        LosingRequests = issued.LosingRequests ?? [],
        Amends = issued.Amends,
        Proposal = issued.Proposal,
        LastStepOn = issued.Provenance.EffectiveOn,
    };

    public Decision Apply(DecisionRevoked revoked) => this with
    {
        Status = DecisionStatus.Revoked,
        Revocation = new(revoked.Provenance.Paper, revoked.Provenance.Reason, revoked.Provenance.EffectiveOn),
        LastStepOn = revoked.Provenance.EffectiveOn,
    };

    public Decision Apply(DecisionAmended amended)
    {
        var next = this with
        {
            Amendments = [.. Amendments, new(amended.By, amended.Items, amended.Provenance.Reason)],
            LastStepOn = amended.Provenance.EffectiveOn,
        };
        return next with { Status = next.ItemsInForce.Count > 0 ? DecisionStatus.InForce : DecisionStatus.Amended };
    }

    private bool IsReplaced(DecisionItem item) => Amendments.Any(amendment => amendment.Items.Contains(item.Key));
}

/// <summary>A later decision replaced these items.</summary>
public sealed record Amendment(DecisionReference By, IReadOnlyList<ItemKey> Items, string? Reason);

/// <summary>By which paper, why and since when a decision is revoked.</summary>
public sealed record Revocation(Paper? Paper, string? Reason, DateOnly RevokedOn);
