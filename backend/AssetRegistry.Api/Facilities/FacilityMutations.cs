using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Facilities;

[MutationType]
public static class FacilityMutations
{
    /// <summary>Enters a facility in the register.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<NotYourCommuneException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<AdministrativeUnitNotInForceException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<DuplicateFacilityNumberException>]
    [Error<PositionRejectedException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RegisterFacilityAsync(
        RegisterFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var commune = await command.LoadCommuneAsync(input.CommuneId, cancellationToken);
            var holder = await command.Session.LoadOrganisationAsync(input.HolderId, "holderId", cancellationToken);
            var registered = FacilityDecider.Register(
                new RegisterFacility(
                    command.NewId(), input.Number, input.Name, input.FormerName, input.Category, input.Classification, input.FormerCommuneName,
                    input.Address, input.Location?.ToPosition(), input.LandAreaM2, input.FloorAreaM2, input.VacantSince, input.Paper?.ToPaper(),
                    command.EffectiveOn(input)),
                commune, holder, actor, command.Today);
            command.Session.Events.StartStream<Facility>(registered.FacilityId, registered);

            return registered.FacilityId;
        }, cancellationToken);

    /// <summary>Classifies a facility, or one part of it, as retained, rearranged or surplus. After a decision was carried out a new cycle begins.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> ClassifyFacilityAsync(
        ClassifyFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.FetchFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(FacilityDecider.Classify(
                new ClassifyFacility(
                    stream.Id, input.Classification, input.VacantSince, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input), input.PartId),
                stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Says how far what is known of a facility may go. A restricted one is from then on nowhere for those who may not see it.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<NothingChangedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> SetFacilitySensitivityAsync(
        SetFacilitySensitivityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.FetchFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(FacilityDecider.SetSensitivity(
                new SetFacilitySensitivity(stream.Id, input.Sensitivity, input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Sets a part of a facility apart, to be classified, asked for and decided by itself.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<DuplicateFacilityPartException>]
    [Error<PartsExceedFacilityException>]
    [Error<FacilityAreaUnknownException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> DelimitFacilityPartAsync(
        DelimitFacilityPartInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.FetchFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(FacilityDecider.DelimitPart(
                new DelimitFacilityPart(
                    stream.Id, command.NewId(), input.Name, input.LandAreaM2, input.FloorAreaM2, input.Classification, input.VacantSince,
                    input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Takes back that a part was set apart by mistake: while nobody asks for it, works in it, keeps it or was given it.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> DissolveFacilityPartAsync(
        DissolveFacilityPartInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.DissolveFacilityPart);
            var stream = await command.LockFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(FacilityDecider.DissolvePart(
                new DissolveFacilityPart(stream.Id, input.PartId, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, await command.CasesOfPartAsync(stream.Id, input.PartId, cancellationToken), actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Takes a surplus facility, or a surplus part of one, into the land fund centre's care.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityAlreadyInCustodyException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> ReceiveIntoCustodyAsync(
        ReceiveIntoCustodyInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.FetchFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            var receive = new ReceiveIntoCustody(stream.Id, input.Paper.ToPaper(), command.EffectiveOn(input));
            if (input.PartId is { } partId)
            {
                await command.ReceivePartAsync(receive, partId, stream.Aggregate!, actor, cancellationToken);
                return stream.Id;
            }

            var received = FacilityDecider.ReceiveIntoCustody(receive, stream.Aggregate!, actor, command.Today);
            stream.AppendOne(received);
            await command.FollowReceiptAsync(received, stream.Aggregate!, cancellationToken);

            return stream.Id;
        }, cancellationToken);
}
