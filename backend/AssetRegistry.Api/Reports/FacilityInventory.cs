using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>What the inventory forms say of a facility beyond its own figures, as one text in its history.</summary>
/// <param name="LandUse">Null: nobody has looked yet.</param>
internal sealed record FacilityInventory(
    string? Address, IReadOnlyList<LandParcel> Parcels, IReadOnlyList<Building> Buildings, IReadOnlyList<LegalPaper> LegalPapers, UseBreakdown? LandUse)
{
    /// <summary>What is empty is left out: a fact that a later release knows of besides changes no digest until somebody records it.</summary>
    private static readonly JsonSerializerOptions Digested = new(StoreSetup.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static FacilityInventory Of(Facility facility) =>
        new(facility.Address, facility.Parcels, facility.Buildings, facility.LegalPapers, facility.LandUse);

    public static FacilityInventory Read(string written) => JsonSerializer.Deserialize<FacilityInventory>(written, StoreSetup.Json)!;

    public string Write() => JsonSerializer.Serialize(this, StoreSetup.Json);

    /// <summary>The same for the same land, buildings, papers and uses in the same hands, and for no others.</summary>
    public string Digest(Guid holderId) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { holderId, inventory = this }, Digested)).AsSpan(0, 16));
}
