using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Housing;

/// <summary>Sites of official housing and their rooms.</summary>
[MutationType]
public static class HousingSiteMutations
{
    /// <summary>Enters a site of official housing: a facility of the register, or an address in a commune.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingSite> RegisterHousingSiteAsync(
        RegisterHousingSiteInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<HousingSite>(input, actor, async () =>
        {
            var facility = input.FacilityId is { } facilityId
                ? await command.Session.LoadAsync<Facility>(facilityId, cancellationToken) is { } found && FacilityVisibility.MaySee(actor, found)
                    ? found
                    : throw new FacilityNotFoundException(facilityId)
                : null;
            var commune = input.CommuneId is { } communeId
                ? await command.Session.LoadAsync<AdministrativeUnit>(communeId, cancellationToken) ?? throw new AdministrativeUnitNotFoundException(communeId)
                : null;
            var registered = HousingSiteDecider.Register(
                new RegisterHousingSite(
                    command.NewId(), input.Name, input.Address, input.UsableAreaM2, input.Condition, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                facility, commune, actor, command.Today);
            command.Session.Events.StartStream<HousingSite>(registered.SiteId, registered);

            return registered.SiteId;
        }, cancellationToken);

    /// <summary>Adds a room to a site.</summary>
    [Error<NotPermittedException>]
    [Error<HousingSiteNotFoundException>]
    [Error<DuplicateHousingRoomException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingSite> AddHousingRoomAsync(
        AddHousingRoomInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, site => HousingSiteDecider.AddRoom(
            new AddHousingRoom(command.NewId(), input.Name, input.Beds, input.AreaM2, command.EffectiveOn(input)), site, actor, command.Today), cancellationToken);

    /// <summary>Takes a room out of use.</summary>
    [Error<NotPermittedException>]
    [Error<HousingSiteNotFoundException>]
    [Error<HousingRoomNotFoundException>]
    [Error<HousingRoomOccupiedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingSite> CloseHousingRoomAsync(
        CloseHousingRoomInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, site => HousingSiteDecider.CloseRoom(
            new CloseHousingRoom(input.RoomId, input.Reason, command.EffectiveOn(input)), site, actor, command.Today), cancellationToken);

    /// <summary>Records a repair of the site, or of one room.</summary>
    [Error<NotPermittedException>]
    [Error<HousingSiteNotFoundException>]
    [Error<HousingRoomNotFoundException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<HousingSite> RecordHousingRepairAsync(
        RecordHousingRepairInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(input, actor, site => HousingSiteDecider.RecordRepair(
            new RecordHousingRepair(input.RoomId, input.CostDong, input.Condition, input.IsComplete, input.Paper.ToPaper(), command.EffectiveOn(input)),
            site, actor, command.Today), cancellationToken);
}
