using AssetRegistry.Facilities;

namespace AssetRegistry.Assignments;

/// <summary>A surplus facility, or a surplus part of one, that can be given to somebody, as it was at <paramref name="FacilityVersion"/>.</summary>
/// <param name="Name">For a part, the facility's name and its own.</param>
/// <param name="AreaM2">Floor area; null: no figure yet.</param>
/// <param name="WholeAreaM2">Floor area of the whole facility; the same for a facility that is offered whole.</param>
public sealed record OfferedSpace(
    Guid FacilityId,
    int FacilityVersion,
    Guid? PartId,
    string Number,
    string Name,
    FacilityCategory Category,
    string CommuneCode,
    string CommuneName,
    Position? Location,
    decimal? AreaM2,
    decimal? WholeAreaM2,
    Guid HolderId,
    string HolderName)
{
    public SpaceKey Key => new(FacilityId, PartId);
}
