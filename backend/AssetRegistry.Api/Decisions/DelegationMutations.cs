using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Decisions;

[MutationType]
public static class DelegationMutations
{
    /// <summary>Delegates decisions of certain legal forms to an account or an organisation, for a time.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<DelegateNotNamedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Delegation> GrantDelegationAsync(
        GrantDelegationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Delegation>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.GrantDelegation);
            var organisation = input.ToOrganisationId is { } id
                ? await command.Session.LoadOrganisationAsync(id, "toOrganisationId", cancellationToken)
                : null;
            var granted = DelegationDecider.Grant(
                new GrantDelegation(
                    command.NewId(), input.ToAccount, input.LegalForms, input.ValidFrom, input.ValidTo, input.Paper.ToPaper(), command.EffectiveOn(input)),
                organisation, actor, command.Today);
            command.Session.Events.StartStream<Delegation>(granted.DelegationId, granted);

            return granted.DelegationId;
        }, cancellationToken);

    /// <summary>Ends a delegation before its time.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DelegationNotFoundException>]
    [Error<DelegationAlreadyEndedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Delegation> EndDelegationAsync(
        EndDelegationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Delegation>(input, actor, async () =>
        {
            var stream = await command.FetchAsync<Delegation>(
                input.DelegationId, input.ExpectedVersion, delegation => DelegationVisibility.MaySee(actor, delegation),
                () => new DelegationNotFoundException(input.DelegationId), cancellationToken);
            stream.AppendOne(DelegationDecider.End(
                new EndDelegation(stream.Id, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);
}
