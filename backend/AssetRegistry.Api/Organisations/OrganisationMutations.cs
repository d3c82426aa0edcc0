using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Offices;

namespace AssetRegistry.Api.Organisations;

[MutationType]
public static class OrganisationMutations
{
    /// <summary>Enters a body in the register.</summary>
    [Error<NotPermittedException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<DuplicateOrganisationCodeException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Organisation> EstablishOrganisationAsync(
        EstablishOrganisationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Organisation>(input, actor, async () =>
        {
            var commune = input.CommuneId is { } id
                ? await command.Session.LoadAsync<AdministrativeUnit>(id, cancellationToken) ?? throw new AdministrativeUnitNotFoundException(id)
                : null;
            var established = OrganisationDecider.Establish(
                new EstablishOrganisation(
                    command.NewId(), input.Code, input.Name, input.Type, command.EffectiveOn(input), input.Paper?.ToPaper()),
                commune, actor, command.Today,
                input.ParentId is { } parentId ? await command.Session.LoadOrganisationAsync(parentId, "parentId", cancellationToken) : null);
            command.Session.Events.StartStream<Organisation>(established.OrganisationId, established);

            return established.OrganisationId;
        }, cancellationToken);

    /// <summary>Gives a body another name; its identity, code and history stay.</summary>
    [Error<NotPermittedException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Organisation> RenameOrganisationAsync(
        RenameOrganisationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Organisation>(input, actor, async () =>
        {
            var stream = await FetchAsync(command, input.OrganisationId, input.ExpectedVersion, cancellationToken);
            stream.AppendOne(OrganisationDecider.Rename(
                new RenameOrganisation(input.Name, input.Paper.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Puts a body below another one, or below none.</summary>
    [Error<NotPermittedException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<OrganisationParentLoopException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Organisation> ChangeOrganisationParentAsync(
        ChangeOrganisationParentInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Organisation>(input, actor, async () =>
        {
            var stream = await FetchAsync(command, input.OrganisationId, input.ExpectedVersion, cancellationToken);
            stream.AppendOne(OrganisationDecider.ChangeParent(
                new ChangeOrganisationParent(input.Paper.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!,
                await command.LoadLineAsync(input.ParentId, cancellationToken), actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Ends a body; its successor takes over the facilities it holds and its offices, because of the reorganisation.</summary>
    [Error<NotPermittedException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<OrganisationSucceedsItselfException>]
    [Error<OrganisationStillHoldsException>]
    [Error<OrganisationHasOpenCasesException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Organisation> EndOrganisationAsync(
        EndOrganisationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Organisation>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.EndOrganisation);
            await command.LockOrganisationsAsync([input.OrganisationId, input.SuccessorId ?? input.OrganisationId], cancellationToken);
            var stream = await FetchAsync(command, input.OrganisationId, input.ExpectedVersion, cancellationToken);
            var successor = input.SuccessorId is { } successorId
                ? await command.Session.Events.FetchForWriting<Organisation>(successorId, cancellationToken)
                : null;
            var facilities = await command.LockHeldFacilitiesAsync(stream.Id, cancellationToken);
            var ending = OrganisationDecider.End(
                new EndOrganisation(input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, successor?.Aggregate,
                await command.HoldingsOfAsync(stream.Id, facilities, cancellationToken),
                successor is null ? [] : await command.Session.OfficesOfAsync(successor.Id, cancellationToken), actor, command.Today);
            stream.AppendOne(ending.Ended);
            if (ending.Succeeded is { } succeeded)
            {
                successor!.AppendOne(succeeded);
            }

            foreach (var changed in ending.Facilities)
            {
                facilities.Single(facility => facility.Id == changed.FacilityId).AppendOne(changed);
            }

            foreach (var taken in ending.Offices)
            {
                (await command.Session.Events.FetchForWriting<Office>(taken.OfficeId, cancellationToken)).AppendOne(taken);
            }

            return stream.Id;
        }, cancellationToken);

    private static Task<IEventStream<Organisation>> FetchAsync(
        CommandSession command, Guid id, int expectedVersion, CancellationToken cancellationToken) => command.FetchAsync<Organisation>(
        id, expectedVersion, _ => true, () => new OrganisationNotFoundException(id, "organisationId"), cancellationToken);
}
