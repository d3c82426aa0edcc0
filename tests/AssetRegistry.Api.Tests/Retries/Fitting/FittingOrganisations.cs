using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Bodies and units that nobody has dealt with yet.</summary>
internal static class FittingOrganisations
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["establishOrganisation"] = _ => Task.FromResult(("admin", Inputs.EstablishOrganisation("GL-CQ-1"))),
        ["renameOrganisation"] = async registry => ("admin", Inputs.RenameOrganisation(Ids.Of(await EstablishedAsync(registry, "GL-CQ-2")), 1)),
        ["changeOrganisationParent"] = async registry => ("admin", Inputs.ChangeOrganisationParent(
            Ids.Of(await EstablishedAsync(registry, "GL-CQ-3")), 1, await new Register(registry.Server).OrganisationAsync("Sở Y tế"))),
        ["endOrganisation"] = async registry => ("admin", Inputs.EndOrganisation(Ids.Of(await EstablishedAsync(registry, "GL-CQ-4")), 1, null)),
        ["addUnitAlias"] = async registry => ("admin", Inputs.AddUnitAlias(await new Register(registry.Server).UnitAsync("03405"), "Tà Lèng")),
        ["endUnitAlias"] = async registry =>
        {
            var unit = await registry.Journey.GiveAsync("admin", Inputs.AddUnitAlias(await new Register(registry.Server).UnitAsync("03388"), "Đoàn Kiết"));

            return ("admin", Inputs.EndUnitAlias(unit, "Đoàn Kiết"));
        },
    };

    private static Task<JsonElement> EstablishedAsync(RegistryCopy registry, string code) =>
        registry.Journey.GiveAsync("admin", Inputs.EstablishOrganisation(code));
}
