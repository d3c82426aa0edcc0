using AssetRegistry.Decisions;

namespace AssetRegistry.Assignments;

/// <summary>A proposal to the province of who gets which surplus facility, as its events leave it.</summary>
public sealed record AssignmentProposal
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Number { get; init; }

    public AssignmentProposalStatus Status { get; init; }

    /// <summary>Facilities and requests as they were when it was drafted or last refreshed.</summary>
    public required MatchingInputs Inputs { get; init; }

    /// <summary>The day of <see cref="Inputs"/>.</summary>
    public required DateOnly InputsOf { get; init; }

    public required IReadOnlyList<AssignmentPairing> Pairings { get; init; }

    /// <summary>The spaces that people left free.</summary>
    public IReadOnlyList<SpaceHeldFree> HeldFree { get; init; } = [];

    /// <summary>The earlier classes that people passed over, each with its paper. What an edit has undone since stays listed.</summary>
    public IReadOnlyList<JustifiedSkip> JustifiedSkips { get; init; } = [];

    /// <summary>Every account that drafted, changed, refreshed or submitted it.</summary>
    public required IReadOnlyList<string> PreparedBy { get; init; }

    public required DateOnly DraftedOn { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Why it came back, or was given up.</summary>
    public string? Reason { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public IReadOnlyList<Guid> PairedDossierIds => [.. Pairings.Select(pairing => pairing.DossierId).Distinct()];

    public static AssignmentProposal Create(AssignmentProposalDrafted drafted) => new()
    {
        Id = drafted.ProposalId,
        Number = drafted.Number,
        Inputs = drafted.Inputs,
        InputsOf = drafted.Provenance.EffectiveOn,
        Pairings = drafted.Pairings,
        PreparedBy = [drafted.Provenance.Account],
        DraftedOn = drafted.Provenance.EffectiveOn,
        LastStepOn = drafted.Provenance.EffectiveOn,
    };

    public AssignmentProposal Apply(AssignmentPairingChanged changed) => Worked(changed) with
    {
        Pairings = PairingsAfter(changed.Space, changed.DossierId, changed.Provenance.Reason),
        HeldFree =
        [
            .. HeldFree.Where(free => free.Space != changed.Space),
            .. changed.DossierId is null ? new[] { new SpaceHeldFree(changed.Space, changed.Provenance.Reason ?? "") } : [],
        ],
        JustifiedSkips = [.. JustifiedSkips, .. changed.Skips.Select(skip => new JustifiedSkip(skip, changed.Provenance.Paper, changed.Provenance.Reason))],
    };

    public AssignmentProposal Apply(AssignmentProposalRefreshed refreshed) => Worked(refreshed) with
    {
        Inputs = refreshed.Inputs,
        InputsOf = refreshed.Provenance.EffectiveOn,
        Pairings = refreshed.Pairings,
        HeldFree = [.. HeldFree.Where(free => refreshed.Inputs.FindSpace(free.Space) is not null)],
    };

    public AssignmentProposal Apply(AssignmentProposalSubmitted submitted) => Worked(submitted) with
    {
        Status = AssignmentProposalStatus.Submitted,
        SubmittedOn = submitted.Provenance.EffectiveOn,
        Reason = null,
    };

    public AssignmentProposal Apply(AssignmentProposalReturned returned) =>
        Moved(AssignmentProposalStatus.Returned, returned) with { Reason = returned.Provenance.Reason };

    public AssignmentProposal Apply(AssignmentProposalAccepted accepted) =>
        Moved(AssignmentProposalStatus.Accepted, accepted) with { AcceptedOn = accepted.Provenance.EffectiveOn };

    public AssignmentProposal Apply(AssignmentProposalDiscarded discarded) =>
        Moved(AssignmentProposalStatus.Discarded, discarded) with { Reason = discarded.Provenance.Reason };

    /// <summary>It is carried out when its last pairing is decided, in whatever order decisions come.</summary>
    public AssignmentProposal Apply(AssignmentPairingsCarriedOut carriedOut) => Decided(carriedOut, carriedOut.Pairings, carriedOut.Decision);

    public AssignmentProposal Apply(AssignmentPairingsReleased released) => Decided(released, released.Pairings, null);

    public AssignmentProposalReference ToReference() => new(Id, Number);

    /// <summary>The pairings that this decision carries out.</summary>
    public IEnumerable<AssignmentPairing> CarriedOutBy(Guid decisionId) => Pairings.Where(pairing => pairing.CarriedOutBy?.Id == decisionId);

    public PairingReference Name(AssignmentPairing pairing) => new(
        pairing.Space,
        Inputs.FindSpace(pairing.Space)?.Number ?? "",
        pairing.DossierId,
        Inputs.FindNeed(pairing.DossierId, pairing.Space)?.Number ?? "");

    /// <summary>The pairings once this space goes to this dossier instead, or to nobody. A need that had another space gives it up.</summary>
    internal IReadOnlyList<AssignmentPairing> PairingsAfter(SpaceKey space, Guid? dossierId, string? reason)
    {
        var need = dossierId is { } dossier ? Inputs.FindNeed(dossier, space)?.Key : null;
        return
        [
            .. Pairings.Where(pairing => pairing.Space != space && (need is null || Inputs.FindNeed(pairing.DossierId, pairing.Space)?.Key != need)),
            .. dossierId is { } given ? new[] { new AssignmentPairing(space, given, ByHand: true, reason) } : [],
        ];
    }

    private AssignmentProposal Worked(IBusinessEvent step) => Moved(Status, step) with
    {
        PreparedBy = PreparedBy.Contains(step.Provenance.Account) ? PreparedBy : [.. PreparedBy, step.Provenance.Account],
    };

    private AssignmentProposal Decided(IBusinessEvent step, IReadOnlyList<PairingReference> decided, DecisionReference? by)
    {
        var spaces = decided.Select(pairing => pairing.Space).ToHashSet();
        List<AssignmentPairing> pairings = [.. Pairings.Select(pairing => spaces.Contains(pairing.Space) ? pairing with { CarriedOutBy = by } : pairing)];
        return this with
        {
            Status = pairings.TrueForAll(pairing => pairing.CarriedOutBy is not null) ? AssignmentProposalStatus.CarriedOut : AssignmentProposalStatus.Accepted,
            Pairings = pairings,
            LastStepOn = LastStepOn > step.Provenance.EffectiveOn ? LastStepOn : step.Provenance.EffectiveOn,
        };
    }

    private AssignmentProposal Moved(AssignmentProposalStatus status, IBusinessEvent step) =>
        this with { Status = status, LastStepOn = step.Provenance.EffectiveOn };
}

/// <summary>A proposal as decisions name it.</summary>
public sealed record AssignmentProposalReference(Guid Id, string Number);

/// <summary>A space that people left free although it fits somebody.</summary>
public sealed record SpaceHeldFree(SpaceKey Space, string Reason);

/// <summary>A request of an earlier class that was passed over, with what justifies it.</summary>
public sealed record JustifiedSkip(SkippedRequest Skipped, Paper? Paper, string? Reason);
