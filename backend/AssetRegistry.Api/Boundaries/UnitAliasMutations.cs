using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Boundaries;

/// <summary>Another spelling by which people look for a unit, present or former.</summary>
public sealed record AddUnitAliasInput(
    Guid IdempotencyKey, [property: ID<AdministrativeUnitDetails>] Guid UnitId, int ExpectedVersion, string Alias, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>The end of a spelling.</summary>
public sealed record EndUnitAliasInput(
    Guid IdempotencyKey, [property: ID<AdministrativeUnitDetails>] Guid UnitId, int ExpectedVersion, string Alias, string Reason,
    DateOnly? EffectiveOn = null) : ICommandInput;

[MutationType]
public static class UnitAliasMutations
{
    /// <summary>Adds another spelling by which a unit is found.</summary>
    [Error<NotPermittedException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<UnitAliasTakenException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AdministrativeUnitDetails> AddUnitAliasAsync(
        AddUnitAliasInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<AdministrativeUnitDetails>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.AddUnitAlias);
            var stream = await FetchAsync(command, input.UnitId, input.ExpectedVersion, cancellationToken);
            stream.AppendOne(AdministrativeUnitDecider.AddAlias(new(input.Alias, command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Ends a spelling; what it led to is found by the unit's other names.</summary>
    [Error<NotPermittedException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<UnitAliasNotFoundException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AdministrativeUnitDetails> EndUnitAliasAsync(
        EndUnitAliasInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<AdministrativeUnitDetails>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.EndUnitAlias);
            var stream = await FetchAsync(command, input.UnitId, input.ExpectedVersion, cancellationToken);
            stream.AppendOne(AdministrativeUnitDecider.EndAlias(
                new(input.Alias, input.Reason, command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    private static Task<IEventStream<AdministrativeUnit>> FetchAsync(
        CommandSession command, Guid id, int expectedVersion, CancellationToken cancellationToken) =>
        command.FetchAsync<AdministrativeUnit>(id, expectedVersion, _ => true, () => new AdministrativeUnitNotFoundException(id), cancellationToken);
}
