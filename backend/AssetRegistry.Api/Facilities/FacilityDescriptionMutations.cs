using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Facilities;

/// <summary>Commands about what a facility is: its facts, land, buildings, papers, use and outline.</summary>
[MutationType]
public static class FacilityDescriptionMutations
{
    /// <summary>Puts recorded facts right, with the reason and the paper that show it.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<NotYourCommuneException>]
    [Error<PositionRejectedException>]
    [Error<AreaBelowPartsException>]
    [Error<NothingChangedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> CorrectFacilityAsync(
        CorrectFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.LockFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            var commune = await command.LoadCommuneAsync(input.CommuneId ?? stream.Aggregate!.CommuneId, cancellationToken);
            stream.AppendOne(FacilityDecider.Correct(
                input.ToCommand(command.EffectiveOn(input)), stream.Aggregate!, commune, await HolderAsync(command, input.HolderId, cancellationToken),
                await command.OpenDossiersAsync(stream.Id, cancellationToken), actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Records that name, address or holder really changed, other than by a decision. The old name stays searchable.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<NothingChangedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> ChangeFacilityAsync(
        ChangeFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.LockFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(FacilityDecider.Change(
                new ChangeFacility(stream.Id, input.Name, input.Address, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, await HolderAsync(command, input.HolderId, cancellationToken),
                await command.OpenDossiersAsync(stream.Id, cancellationToken), actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Enters a parcel of land; with the id of one, enters that one anew.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<DuplicateLandParcelException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RecordLandParcelAsync(
        RecordLandParcelInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        AppendAsync(
            command, input, input.FacilityId, input.ExpectedVersion, actor, (facility, effectiveOn) => FacilityDecider.RecordParcel(
                new RecordLandParcel(input.FacilityId, input.ToParcel(command.NewId()), input.Paper?.ToPaper(), effectiveOn), facility, actor, command.Today), cancellationToken);
    /// <summary>Enters a building; with the id of one, enters that one anew.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<BuildingUsedBeforeBuiltException>]
    [Error<ResidualExceedsCostException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RecordBuildingAsync(
        RecordBuildingInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        AppendAsync(
            command, input, input.FacilityId, input.ExpectedVersion, actor, (facility, effectiveOn) => FacilityDecider.RecordBuilding(
                new RecordBuilding(input.FacilityId, input.ToBuilding(command.NewId()), input.Paper?.ToPaper(), effectiveOn), facility, actor, command.Today), cancellationToken);
    /// <summary>Enters a paper about the right to land or a building.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityItemNotFoundException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RecordLegalPaperAsync(
        RecordLegalPaperInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        AppendAsync(
            command, input, input.FacilityId, input.ExpectedVersion, actor, (facility, effectiveOn) => FacilityDecider.RecordLegalPaper(
                new RecordLegalPaper(
                    input.FacilityId,
                    new LegalPaper(command.NewId(), input.Kind, input.LegalPaperNumber, input.LegalPaperDate, input.Issuer, input.BuildingId), effectiveOn),
                facility, actor, command.Today), cancellationToken);
    /// <summary>Takes a parcel, building or legal paper out of a facility; its timeline keeps it.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityItemNotFoundException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RemoveFacilityItemAsync(
        RemoveFacilityItemInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        AppendAsync(
            command, input, input.FacilityId, input.ExpectedVersion, actor, (facility, effectiveOn) => FacilityDecider.RemoveItem(
                new RemoveFacilityItem(
                    input.FacilityId, input.ParcelId ?? input.BuildingId ?? input.LegalPaperId ?? Guid.Empty, input.Reason, input.Paper?.ToPaper(), effectiveOn),
                facility, actor, command.Today), cancellationToken);
    /// <summary>Records what the land, or one building, is used for on the effective date.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityItemNotFoundException>]
    [Error<FacilityAreaUnknownException>]
    [Error<UseDoesNotAddUpException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RecordFacilityUseAsync(
        RecordFacilityUseInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        AppendAsync(
            command, input, input.FacilityId, input.ExpectedVersion, actor, (facility, effectiveOn) => FacilityDecider.RecordUse(
                new RecordFacilityUse(input.FacilityId, input.BuildingId, input.Use.ToUse(effectiveOn), input.Paper?.ToPaper(), effectiveOn),
                facility, actor, command.Today), cancellationToken);
    /// <summary>Records the outline of a facility's land; its area is worked out on VN-2000.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<BoundaryRejectedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> RecordFacilityBoundaryAsync(
        RecordFacilityBoundaryInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        AppendAsync(
            command, input, input.FacilityId, input.ExpectedVersion, actor, (facility, effectiveOn) => FacilityDecider.RecordBoundary(
                new RecordFacilityBoundary(input.FacilityId, FacilityBoundary.Parse(input.Boundary), input.Paper?.ToPaper(), effectiveOn),
                facility, actor, command.Today), cancellationToken);
    private static Task<Facility> AppendAsync(
        CommandSession command, ICommandInput input, Guid facilityId, int expectedVersion, Actor actor,
        Func<Facility, DateOnly, IBusinessEvent> decide, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            var stream = await command.FetchFacilityAsync(facilityId, expectedVersion, actor, cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!, command.EffectiveOn(input)));

            return stream.Id;
        }, cancellationToken);

    private static async Task<Organisation?> HolderAsync(CommandSession command, Guid? holderId, CancellationToken cancellationToken) =>
        holderId is { } id ? await command.Session.LoadOrganisationAsync(id, "holderId", cancellationToken) : null;
}
