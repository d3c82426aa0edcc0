using System.Text.Json;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>What the inventory forms say of a facility beyond its own figures, as one text in its history.</summary>
/// <param name="LandUse">Null: nobody has looked yet.</param>
internal sealed record FacilityInventory(
    string? Address, IReadOnlyList<LandParcel> Parcels, IReadOnlyList<Building> Buildings, IReadOnlyList<LegalPaper> LegalPapers, UseBreakdown? LandUse)
{
    public static FacilityInventory Of(Facility facility) =>
        new(facility.Address, facility.Parcels, facility.Buildings, facility.LegalPapers, facility.LandUse);

    public static FacilityInventory Read(string written) => JsonSerializer.Deserialize<FacilityInventory>(written, StoreSetup.Json)!;

    public string Write() => JsonSerializer.Serialize(this, StoreSetup.Json);
}
