namespace AssetRegistry.Housing;

/// <summary>Rooms for officials, in a facility of the register or at an address of their own, as their events leave them.</summary>
public sealed record HousingSite : IHousingSiteFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>Null: not a facility of the register.</summary>
    public Guid? FacilityId { get; init; }

    public required Guid CommuneId { get; init; }

    public required string CommuneCode { get; init; }

    /// <summary>Since when the register knows it.</summary>
    public DateOnly RegisteredOn { get; init; }

    public string? Address { get; init; }

    public decimal? UsableAreaM2 { get; init; }

    public required PremisesCondition Condition { get; init; }

    /// <summary>What repairs have cost so far, in đồng.</summary>
    public long RepairCostDong { get; init; }

    /// <summary>Whether all that had to be repaired has been.</summary>
    public bool IsRepaired { get; init; }

    public IReadOnlyList<HousingRoom> Rooms { get; init; } = [];

    public IReadOnlyList<HousingStay> Stays { get; init; } = [];

    public IReadOnlyList<Guid> OrganisationIds => [.. Stays.Select(stay => stay.OrganisationId).Distinct()];

    public HousingRoom? FindRoom(Guid roomId) => Rooms.FirstOrDefault(room => room.RoomId == roomId);

    /// <summary>The beds of all rooms in use on that day.</summary>
    public int BedsOn(DateOnly day) => Rooms.Where(room => room.IsOpenOn(day)).Sum(room => room.Beds);

    /// <summary>The beds of a room nobody has on that day.</summary>
    public int FreeBedsOn(HousingRoom room, DateOnly day) => room.IsOpenOn(day) ? room.Beds - StaysIn(room, day).Sum(stay => stay.Beds) : 0;

    /// <summary>The beds of all rooms nobody has on that day.</summary>
    public int FreeBedsOn(DateOnly day) => Rooms.Sum(room => FreeBedsOn(room, day));

    /// <summary>Who has beds of the room on that day.</summary>
    public IReadOnlyList<HousingStay> StaysIn(HousingRoom room, DateOnly day) => [.. Stays.Where(stay => stay.RoomId == room.RoomId && stay.IsOn(day))];

    public static HousingSite Create(HousingSiteRegistered registered) => new()
    {
        Id = registered.SiteId,
        Name = registered.Name,
        FacilityId = registered.FacilityId,
        CommuneId = registered.CommuneId,
        CommuneCode = registered.CommuneCode,
        RegisteredOn = registered.Provenance.EffectiveOn,
        Address = registered.Address,
        UsableAreaM2 = registered.UsableAreaM2,
        Condition = registered.Condition,
    };

    public HousingSite Apply(HousingSiteCommuneChanged changed) => this with { CommuneId = changed.Commune.Id, CommuneCode = changed.Commune.Code };

    public HousingSite Apply(HousingRoomAdded added) => this with { Rooms = [.. Rooms, added.Room] };

    public HousingSite Apply(HousingRoomClosed closed) => this with
    {
        Rooms = [.. Rooms.Select(room => room.RoomId == closed.RoomId ? room with { ClosedOn = closed.Provenance.EffectiveOn } : room)],
    };

    public HousingSite Apply(HousingRepairRecorded repaired) => this with
    {
        RepairCostDong = RepairCostDong + repaired.CostDong,
        Condition = repaired.Condition,
        IsRepaired = repaired.IsComplete,
    };

    public HousingSite Apply(HousingRoomAllocated allocated) => this with { Stays = [.. Stays, allocated.Stay] };

    public HousingSite Apply(HousingRoomReturned returned) => this with
    {
        Stays = [.. Stays.Select(stay => stay.StayId == returned.StayId ? stay.Until(returned.Provenance.EffectiveOn) : stay)],
    };
}
