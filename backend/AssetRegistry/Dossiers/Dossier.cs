using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>An offer or a request as its events leave it. How events change it is in the part <c>Dossier.Folding</c>.</summary>
public sealed partial record Dossier : IDossierProgress, IDossierFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Number { get; init; }

    public required DossierKind Kind { get; init; }

    public required DossierStatus Status { get; init; }

    /// <summary>How many times it was submitted; a draft counts as the first.</summary>
    public int Round { get; init; } = 1;

    public required Guid ProposerId { get; init; }

    public required string ProposerName { get; init; }

    public required IReadOnlyList<FacilityReference> Facilities { get; init; }

    /// <summary>Where a building is needed when the request names no facility.</summary>
    public CommuneReference? WantedIn { get; init; }

    public IntendedUse? IntendedUse { get; init; }

    public decimal? AreaNeededM2 { get; init; }

    /// <summary>How many people are to work there or use it; null: no figure given.</summary>
    public int? Headcount { get; init; }

    public DateOnly? NeededBy { get; init; }

    /// <summary>Empty only in a draft that has none yet.</summary>
    public required string Justification { get; init; }

    public required string SubmittedBy { get; init; }

    public string? AppraisedBy { get; init; }

    /// <summary>The submission of this round; of a draft, the day it was last written.</summary>
    public required DateOnly SubmittedOn { get; init; }

    /// <summary>Since when it lies at the intake desk; null once it is accepted, sent back or closed.</summary>
    public DateOnly? AwaitsAcceptanceSince { get; init; }

    /// <summary>The last acceptance: a dossier that had to be supplemented is accepted again.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The date of the decision's paper.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The day it was decided, refused, withdrawn or given up; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public string? SupplementAsked { get; init; }

    public string? Appraisal { get; init; }

    public string? Refusal { get; init; }

    /// <summary>Why it was withdrawn, or the draft given up.</summary>
    public string? WithdrawalReason { get; init; }

    public Guid? DecisionId { get; init; }

    public Guid? ReceiverId { get; init; }

    public IReadOnlyList<DossierOpinion> Opinions { get; init; } = [];

    public IReadOnlyList<DossierObjection> Objections { get; init; } = [];

    public IReadOnlyList<DossierPaper> Papers { get; init; } = [];

    /// <summary>When the clock of this round ran and when it stood still; empty before the first acceptance.</summary>
    public IReadOnlyList<ClockSpan> ClockSpans { get; init; } = [];

    /// <summary>The rounds that ended before this one, oldest first.</summary>
    public IReadOnlyList<DossierRound> EarlierRounds { get; init; } = [];

    public IReadOnlyList<Guid> FacilityIds => [.. Facilities.Select(facility => facility.Id).Distinct()];

    public IReadOnlyList<Guid> HolderIds => [.. Facilities.Select(facility => facility.HolderId).Distinct()];

    public IReadOnlyList<Guid> ConsultedIds =>
    [
        .. EarlierRounds.SelectMany(round => round.Opinions).Concat(Opinions).Select(opinion => opinion.OrganisationId)
            .Concat(Objections.Select(objection => objection.OrganisationId)).Distinct(),
    ];

    public IReadOnlyList<Guid> OpinionAwaitedFromIds =>
        [.. Opinions.Where(opinion => opinion.Answer is null).Select(opinion => opinion.OrganisationId)];

    public bool IsSubmitted => Status is not (DossierStatus.Draft or DossierStatus.Discarded);

    /// <summary>Whether it is submitted and not yet decided, refused or withdrawn.</summary>
    public bool IsOpen => IsSubmitted && ClosedOn is null;

    /// <summary>The same for two open needs of one organisation for the same use in the same commune, which there cannot be; otherwise null.</summary>
    public string? OpenNeedKey => IsOpen && WantedIn is { } commune && IntendedUse is { } use ? NeedKeyBefore ?? NeedKeyOf(ProposerId, commune.Id, use) : null;

    /// <summary>The <see cref="OpenNeedKey"/> it had before its proposer or commune was succeeded; null: neither was.</summary>
    public string? NeedKeyBefore { get; init; }

    /// <summary>Whether its outcome is one that can be objected to.</summary>
    public bool IsOpenToObjection => Status is DossierStatus.Decided or DossierStatus.Refused;

    /// <summary>Who held a facility of it, or asked for one, may object to the outcome; so may the proposer that was refused.</summary>
    public bool MayBeObjectedToBy(Guid organisationId, bool hasAskedForTheSame) => IsOpenToObjection
        && (organisationId == ProposerId ? Status is DossierStatus.Refused : hasAskedForTheSame || HolderIds.Contains(organisationId));

    /// <summary>The <see cref="OpenNeedKey"/> of a need while it is open.</summary>
    public static string NeedKeyOf(Guid proposerId, Guid communeId, IntendedUse use) => $"{proposerId}/{communeId}/{use}";

    /// <summary>The opinion that the actor is to give: its organisation was asked, or one that it succeeded.</summary>
    public DossierOpinion? OpinionAwaitedFrom(Actor actor) =>
        Opinions.FirstOrDefault(opinion => opinion.Answer is null && actor.ActsFor(opinion.OrganisationId));

    /// <summary>The opinion that this organisation was asked for and has not given yet.</summary>
    public DossierOpinion? OpinionAwaitedFrom(Guid organisationId) =>
        Opinions.FirstOrDefault(opinion => opinion.OrganisationId == organisationId && opinion.Answer is null);
}
