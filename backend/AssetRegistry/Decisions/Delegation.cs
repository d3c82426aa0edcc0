using AssetRegistry.Access;

namespace AssetRegistry.Decisions;

/// <summary>The right to decide certain legal forms, given by the chairperson to somebody else for a time.</summary>
/// <param name="Number">The number of the paper it rests on.</param>
/// <param name="IssuerId">The body in whose name the delegate decides.</param>
/// <param name="ToAccount">Null: everybody of the organisation.</param>
/// <param name="ToOrganisationId">Null: the account alone.</param>
/// <param name="ValidTo">The last day.</param>
/// <param name="EndedOn">The first day on which it no longer holds, when it was ended early.</param>
public sealed record Delegation(
    Guid Id,
    string Number,
    Guid IssuerId,
    string? ToAccount,
    Guid? ToOrganisationId,
    string ToName,
    IReadOnlyList<LegalForm> LegalForms,
    DateOnly ValidFrom,
    DateOnly ValidTo,
    DateOnly? EndedOn = null,
    string? EndReason = null,
    int Version = 0)
{
    public static Delegation Create(DelegationGranted granted) => new(
        granted.DelegationId,
        granted.Number,
        granted.IssuerId,
        granted.ToAccount,
        granted.ToOrganisationId,
        granted.ToName,
        granted.LegalForms,
        granted.ValidFrom,
        granted.ValidTo);

    public Delegation Apply(DelegationEnded ended) => this with { EndedOn = ended.Provenance.EffectiveOn, EndReason = ended.Provenance.Reason };

    /// <summary>What a delegate may do while a delegation holds.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [CommandName.DecideDossier, CommandName.RevokeDecision, CommandName.AmendDecision];

    /// <summary>The commands the actor may give on a day by one of these delegations alone.</summary>
    public static IReadOnlyList<CommandName> CommandsBy(IReadOnlyList<Delegation> delegations, Actor actor, DateOnly day) =>
        delegations.Any(delegation => delegation.IsTo(actor) && delegation.HoldsOn(day)) ? Commands : [];

    public bool IsTo(Actor actor) => ToAccount == actor.Account || (ToOrganisationId is { } own && actor.OrganisationId == own);

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && day <= ValidTo && !(EndedOn <= day);
}
