using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Offices;

[MutationType]
public static class OfficeMutations
{
    /// <summary>Begins an organisation's occupation of a facility: its main office, or a second site.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<MainOfficeExistsException>]
    [Error<OfficeAreaExceedsFacilityException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> OpenOfficeAsync(OpenOfficeInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var organisation = await command.LockOrganisationAsync(input.OrganisationId, cancellationToken);
            var (facility, inFacility) = await command.LockPlaceAsync(input.FacilityId, actor, cancellationToken);
            var opened = OfficeDecider.Open(
                new OpenOffice(command.NewId(), input.Kind, input.PartId, input.AreaM2, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                organisation, facility, await command.Session.OfficesOfAsync(organisation.Id, cancellationToken), inFacility, actor, command.Today);
            command.Session.Events.StartStream<Office>(opened.OfficeId, opened);

            return opened.OfficeId;
        }, cancellationToken);

    /// <summary>Takes an office to another facility, with its people and assets.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<OfficeAlreadyThereException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<OfficeAreaExceedsFacilityException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> MoveOfficeAsync(MoveOfficeInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var (facility, inFacility) = await command.LockPlaceAsync(input.FacilityId, actor, cancellationToken);
            var stream = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(OfficeDecider.Move(
                new MoveOffice(input.PartId, input.AreaM2, input.Paper?.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, facility, inFacility,
                actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Records the floor area an office occupies.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<OfficeAreaExceedsFacilityException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> MeasureOfficeAreaAsync(
        MeasureOfficeAreaInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var stream = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            var (facility, inFacility) = await command.LockPlaceAsync(stream.Aggregate!.FacilityId, actor, cancellationToken);
            stream.AppendOne(OfficeDecider.MeasureArea(
                new MeasureOfficeArea(input.AreaM2, input.Paper?.ToPaper(), command.EffectiveOn(input)), stream.Aggregate, facility, inFacility, actor,
                command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Records who works in an office, by title group.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<TitleGroupRepeatedException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> CountOfficeStaffAsync(
        CountOfficeStaffInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var stream = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            List<StaffGroup> groups = [.. input.Groups.Select(group => new StaffGroup(group.Title, group.Headcount))];
            stream.AppendOne(OfficeDecider.CountStaff(
                new CountOfficeStaff(groups, input.Paper?.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Gives an office up. Its assets must have gone before.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<OfficeStillHasAssetsException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> EndOfficeAsync(EndOfficeInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var stream = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(OfficeDecider.End(
                new EndOffice(input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);
}
