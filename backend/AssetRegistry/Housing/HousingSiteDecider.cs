using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;

namespace AssetRegistry.Housing;

/// <summary>The rules of housing sites and their rooms.</summary>
public static class HousingSiteDecider
{
    /// <param name="command">The registration.</param>
    /// <param name="facility">The facility it is; null: it stands at an address of its own.</param>
    /// <param name="commune">The commune it stands in; null: that of the facility.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="today">The day of recording.</param>
    public static HousingSiteRegistered Register(
        RegisterHousingSite command, Facility? facility, AdministrativeUnit? commune, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.RegisterHousingSite);
        var (communeId, code, name) = facility is not null
            ? (facility.CommuneId, facility.CommuneCode, facility.CommuneName)
            : commune is not null ? (commune.Id, commune.Code, commune.FullName) : throw new FieldRequiredException("communeId");
        return new(
            command.SiteId,
            Require.Text(command.Name, "name"),
            facility?.Id,
            communeId,
            code,
            name,
            VietnameseText.NormaliseOptional(command.Address) ?? facility?.Address,
            Require.Positive(command.UsableAreaM2, "areaM2"),
            command.Condition,
            Provenance.Of(
                actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), Require.OptionalPaper(command.Paper, today)));
    }

    public static HousingRoomAdded AddRoom(AddHousingRoom command, HousingSite site, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.AddHousingRoom);
        var name = Require.Text(command.Name, "name");
        if (site.Rooms.Any(room => room.Name == name && room.ClosedOn is null))
        {
            throw new DuplicateHousingRoomException(site.Name, name);
        }

        var since = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return new(
            site.Id,
            new(command.RoomId, name, Require.AtLeast(command.Beds, 1, "beds"), Require.Positive(command.AreaM2, "areaM2"), since),
            Provenance.Of(actor, since));
    }

    public static HousingRoomClosed CloseRoom(CloseHousingRoom command, HousingSite site, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.CloseHousingRoom);
        var room = DemandRoom(site, command.RoomId);
        var effectiveOn = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), room.Since.AddDays(1), "effectiveOn");
        if (site.Stays.FirstOrDefault(stay => stay.RoomId == room.RoomId && !(stay.To < effectiveOn)) is { } stay)
        {
            throw new HousingRoomOccupiedException(site.Name, room.Name, stay.OrganisationName);
        }

        return new(site.Id, room.RoomId, room.Name, Provenance.Of(actor, effectiveOn, reason: Require.Text(command.Reason, "reason")));
    }

    public static HousingRepairRecorded RecordRepair(RecordHousingRepair command, HousingSite site, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.RecordHousingRepair);
        return new(
            site.Id,
            command.RoomId is { } roomId ? DemandRoom(site, roomId).RoomId : null,
            Require.Dong(command.CostDong, "costDong"),
            command.Condition,
            command.IsComplete,
            Provenance.Of(
                actor,
                Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"),
                Require.Paper(command.Paper, CommandName.RecordHousingRepair, today)));
    }

    internal static HousingRoom DemandRoom(HousingSite site, Guid roomId) =>
        site.FindRoom(roomId) is { ClosedOn: null } room ? room : throw new HousingRoomNotFoundException(roomId, site.Name);
}
