using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Facilities that are registered, classified, parted and described.</summary>
internal static class FittingFacilities
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["registerFacility"] = async registry =>
        {
            var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");

            return ("admin", Inputs.RegisterFacility("GL-01", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))));
        },
        ["classifyFacility"] = async registry => ("finance", Inputs.ClassifyFacility(await new Cases(registry).FacilityAsync())),
        ["delimitFacilityPart"] = async registry => ("landfund", Inputs.DelimitFacilityPart(await new Cases(registry).FacilityAsync())),
        ["dissolveFacilityPart"] = async registry =>
        {
            var parted = await registry.Journey.GiveAsync("finance", Inputs.DelimitFacilityPart(await new Cases(registry).FacilityAsync()));
            var parts = await new Cases(registry).ReadAsync("facilityById(id: $id) { parts { id } }", Ids.Of(parted));

            return ("finance", Inputs.DissolveFacilityPart(parted, Ids.Of(parts.GetProperty("parts")[0])));
        },
        ["setFacilitySensitivity"] = async registry => ("finance", Inputs.SetFacilitySensitivity(await new Cases(registry).FacilityAsync())),
        ["correctFacility"] = async registry => ("finance", Inputs.CorrectFacility(await new Cases(registry).FacilityAsync())),
        ["changeFacility"] = async registry => ("landfund", Inputs.ChangeFacility(await new Cases(registry).FacilityAsync())),
        ["recordLandParcel"] = async registry => ("commune", Inputs.RecordLandParcel(await new Cases(registry).FacilityAsync())),
        ["recordBuilding"] = async registry => ("landfund", Inputs.RecordBuilding(await new Cases(registry).FacilityAsync())),
        ["recordLegalPaper"] = async registry => ("admin", Inputs.RecordLegalPaper(await new Cases(registry).FacilityAsync())),
        ["removeFacilityItem"] = async registry =>
        {
            var described = await registry.Journey.GiveAsync("landfund", Inputs.RecordLandParcel(await new Cases(registry).FacilityAsync()));

            return ("landfund", Inputs.RemoveFacilityItem(described).With("parcelId", Ids.Of(described.GetProperty("parcels")[0])));
        },
        ["recordFacilityUse"] = async registry =>
            ("commune", Inputs.RecordFacilityUse(await new Cases(registry).FacilityAsync()).With("use", new { vacant = 1276.20m })),
        ["recordFacilityBoundary"] = async registry => ("landfund", Inputs.RecordFacilityBoundary(await new Cases(registry).FacilityAsync())),
    };
}
