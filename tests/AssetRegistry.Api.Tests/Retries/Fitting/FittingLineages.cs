using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Facilities that divide, unite and end.</summary>
internal static class FittingLineages
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["splitFacility"] = async registry => ("finance", Inputs.SplitFacility(
            await new Cases(registry).FacilityAsync(),
            new { number = "GL-11", name = "Khu A", landAreaM2 = 1000m, floorAreaM2 = 400m },
            new { number = "GL-12", name = "Khu B", landAreaM2 = 276.20m, floorAreaM2 = 80m })),
        ["consolidateFacilities"] = async registry =>
        {
            var cases = new Cases(registry);

            return ("admin", Inputs.ConsolidateFacilities(await cases.FacilityAsync(), await cases.FacilityAsync()));
        },
        ["endFacility"] = async registry => ("landfund", Inputs.EndFacility(await new Cases(registry).FacilityAsync())),
        ["mergeDuplicateFacility"] = async registry =>
        {
            var cases = new Cases(registry);

            return ("finance", Inputs.MergeDuplicateFacility(await cases.FacilityAsync(), await cases.FacilityAsync()));
        },
    };
}
