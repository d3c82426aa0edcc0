using AssetRegistry.Access;
using AssetRegistry.Organisations;

namespace AssetRegistry.Decisions;

/// <summary>The rules of delegations. A delegate cannot delegate further: only the province's own deciders give them.</summary>
public static class DelegationDecider
{
    /// <param name="command">The delegation.</param>
    /// <param name="organisation">To whom; null when an account is named instead.</param>
    /// <param name="actor">Who delegates.</param>
    /// <param name="today">The day of recording.</param>
    public static DelegationGranted Grant(GrantDelegation command, Organisation? organisation, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.GrantDelegation);
        var issuer = actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account);
        var account = VietnameseText.NormaliseOptional(command.ToAccount)?.ToLowerInvariant();
        if ((account is null) == (organisation is null))
        {
            throw new DelegateNotNamedException();
        }

        if (organisation is not null)
        {
            OrganisationDecider.DemandNotEnded(organisation, "toOrganisationId");
        }

        if (command.LegalForms.Count == 0)
        {
            throw new FieldRequiredException("legalForms");
        }

        var paper = Require.Paper(command.Paper, CommandName.GrantDelegation, today);
        var effectiveOn = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), paper.Date, "effectiveOn");
        return new(
            command.DelegationId,
            paper.Number,
            issuer,
            account,
            organisation?.Id,
            account ?? organisation!.Name,
            [.. command.LegalForms.Distinct().Order()],
            Require.NotBefore(command.ValidFrom, paper.Date, "validFrom"),
            Require.NotBefore(command.ValidTo, command.ValidFrom, "validTo"),
            Provenance.Of(actor, effectiveOn, paper));
    }

    public static DelegationEnded End(EndDelegation command, Delegation delegation, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.EndDelegation);
        if (delegation.EndedOn is { } endedOn)
        {
            throw new DelegationAlreadyEndedException(delegation.Id, delegation.Number, endedOn);
        }

        var effectiveOn = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return new(
            delegation.Id,
            delegation.Number,
            Provenance.Of(
                actor,
                Require.NotBefore(effectiveOn, delegation.ValidFrom, "effectiveOn"),
                Require.Paper(command.Paper, CommandName.EndDelegation, today),
                Require.Text(command.Reason, "reason")));
    }
}
