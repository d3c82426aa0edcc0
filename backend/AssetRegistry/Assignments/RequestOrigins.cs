using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Assignments;

/// <summary>Finds from where a requester is measured.</summary>
public static class RequestOrigins
{
    /// <summary>The categories an organisation's main office is sought among.</summary>
    public static IReadOnlyList<FacilityCategory> OfficeCategories { get; } =
        [FacilityCategory.CommuneHeadquarters, FacilityCategory.DistrictHeadquarters, FacilityCategory.AgencyHeadquarters];

    /// <param name="requester">Who asks.</param>
    /// <param name="held">The facilities it holds; of its headquarters that it keeps, the one in its own commune, else the first by number, is its main office.</param>
    /// <param name="commune">Its commune's name and boundary, for a requester without a main office; null: not known.</param>
    public static RequestOrigin? Of(Organisation requester, IEnumerable<Facility> held, (string Name, Geometry Boundary)? commune)
    {
        var office = held
            .Where(facility => facility.HolderId == requester.Id && facility.Location is not null
                && facility.Classification is not Classification.Surplus && OfficeCategories.Contains(facility.Category))
            .OrderByDescending(facility => facility.CommuneCode == requester.CommuneCode)
            .ThenBy(facility => facility.Number, StringComparer.Ordinal)
            .FirstOrDefault();
        if (office is not null)
        {
            return new(office.Location!, RequestOriginKind.MainOffice, office.Name);
        }

        return commune is { Boundary.InteriorPoint: { } point, Name: var name }
            ? new(new Position(point.X, point.Y), RequestOriginKind.CommunePoint, name)
            : null;
    }
}
