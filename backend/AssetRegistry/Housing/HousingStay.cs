using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>Beds of a room given to somebody from a day on. Who it is, is told by body and title alone.</summary>
/// <param name="To">The last day; null: no end is set.</param>
public sealed record HousingStay(
    Guid StayId, Guid RoomId, int Beds, Guid ApplicationId, Guid OrganisationId, string OrganisationName, TitleGroup Title, int Headcount, DateOnly From,
    DateOnly? To)
{
    /// <summary>Given back on that day; a stay that ended before is not made longer.</summary>
    public HousingStay Until(DateOnly day) => To < day ? this : this with { To = day };

    public bool IsOn(DateOnly day) => From <= day && !(To < day);
}
