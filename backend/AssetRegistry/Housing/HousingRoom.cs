namespace AssetRegistry.Housing;

/// <summary>A room of a site.</summary>
/// <param name="ClosedOn">Since when nobody lives there any more; null: in use.</param>
public sealed record HousingRoom(Guid RoomId, string Name, int Beds, decimal? AreaM2, DateOnly Since, DateOnly? ClosedOn = null)
{
    public bool IsOpenOn(DateOnly day) => Since <= day && !(ClosedOn <= day);
}
