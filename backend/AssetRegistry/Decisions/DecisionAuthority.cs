using AssetRegistry.Access;

namespace AssetRegistry.Decisions;

/// <summary>By which right somebody decides, for whom, and how it is signed.</summary>
internal sealed record DecisionAuthority(Guid IssuerId, SigningCapacity Capacity, Guid? DelegationId)
{
    /// <summary>The province's own deciders decide by their office; anybody else by a delegation that covers form and date.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="form">The legal form of the decision.</param>
    /// <param name="date">The date of the decision's paper.</param>
    /// <param name="capacity">How the province's decider signs; null: for the committee.</param>
    /// <param name="delegations">All delegations that could be the actor's.</param>
    /// <param name="command">What is done by the right: deciding, revoking or amending.</param>
    public static DecisionAuthority Demand(
        Actor actor, LegalForm form, DateOnly date, SigningCapacity? capacity, IReadOnlyList<Delegation> delegations,
        CommandName command = CommandName.DecideDossier)
    {
        if (CommandPermissions.Allows(actor, command))
        {
            var own = actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account);
            return new(own, capacity is null or SigningCapacity.ByDelegation ? SigningCapacity.ForCommittee : capacity.Value, null);
        }

        var given = delegations.Where(delegation => delegation.IsTo(actor)).ToList();
        if (given.Count == 0)
        {
            throw new NotPermittedException(command, actor.Role);
        }

        var fitting = given.Where(delegation => delegation.LegalForms.Contains(form)).ToList();
        if (fitting.Count == 0)
        {
            throw new LegalFormNotDelegatedException(actor.Account, form);
        }

        var held = fitting.FirstOrDefault(delegation => delegation.HoldsOn(date));
        return held is not null
            ? new(held.IssuerId, SigningCapacity.ByDelegation, held.Id)
            : throw NotInForce(fitting.MaxBy(delegation => delegation.ValidTo)!, date);
    }

    private static DelegationNotInForceException NotInForce(Delegation delegation, DateOnly date) => new(
        delegation.Id,
        delegation.Number,
        delegation.ValidFrom,
        delegation.EndedOn is { } ended && ended <= delegation.ValidTo ? ended.AddDays(-1) : delegation.ValidTo,
        date);
}
