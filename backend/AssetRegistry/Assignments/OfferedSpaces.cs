using AssetRegistry.Facilities;

namespace AssetRegistry.Assignments;

/// <summary>What can be given of a facility: the whole, or else its parts, never both, so that no square metre is given out twice.</summary>
public static class OfferedSpaces
{
    public static IReadOnlyList<OfferedSpace> Of(Facility facility)
    {
        if (facility.Assignment is not null)
        {
            return [];
        }

        var isHandledInParts = facility.Parts.Any(part => part.Assignment is not null || part.OpenRequests.Count > 0);
        if (facility.Classification is Classification.Surplus && !isHandledInParts)
        {
            return [Of(facility, null)];
        }

        return facility.OpenRequests.Count > 0
            ? []
            : [.. facility.Parts.Where(part => part.Classification is Classification.Surplus && part.Assignment is null).Select(part => Of(facility, part))];
    }

    private static OfferedSpace Of(Facility facility, FacilityPart? part) => new(
        facility.Id,
        facility.Version,
        part?.Id,
        facility.Number,
        part is null ? facility.Name : $"{facility.Name} – {part.Name}",
        facility.Category,
        facility.CommuneCode,
        facility.CommuneName,
        facility.Location,
        part is null ? facility.FloorAreaM2 : part.FloorAreaM2,
        facility.FloorAreaM2,
        part?.HolderId ?? facility.HolderId,
        part?.HolderName ?? facility.HolderName);
}
