using AssetRegistry.Facilities;

namespace AssetRegistry.Access;

/// <summary>How much of a facility is told to whom, field by field: the one list. decisions/0017</summary>
public static class FacilityDisclosure
{
    private static readonly HashSet<string> Public =
        ["number", "name", "category", "classification", "communeCode", "communeName", "landAreaM2", "floorAreaM2", "validFrom", "validTo"];

    /// <summary>
    /// Whether the public may know a property of a public facility, by its name in the API, besides its position. Neither who holds it nor how far its
    /// handling has come, nor papers, costs and reasons.
    /// </summary>
    public static bool IsPublic(string property) => Public.Contains(property);

    /// <summary>
    /// The facility as a record names it whose parties the actor is one of: what is hidden from him has no more than stood in that record.
    /// </summary>
    /// <param name="knownHolderId">Who held it according to the record.</param>
    public static Facility Named(Actor actor, Facility facility, Guid knownHolderId) => !actor.IsHidden(facility.Id) ? facility : new()
    {
        Id = facility.Id,
        Number = facility.Number,
        Name = facility.Name,
        Category = facility.Category,
        Classification = facility.Classification,
        ClassifiedOn = facility.ClassifiedOn,
        CommuneId = facility.CommuneId,
        CommuneCode = facility.CommuneCode,
        CommuneName = facility.CommuneName,
        HolderId = knownHolderId,
        HolderName = "",
        Sensitivity = facility.Sensitivity,
    };
}
