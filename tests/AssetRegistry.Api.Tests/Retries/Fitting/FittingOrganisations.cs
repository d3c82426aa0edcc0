using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Bodies that nobody has dealt with yet.</summary>
internal static class FittingOrganisations
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["establishOrganisation"] = _ => Task.FromResult(("admin", Inputs.EstablishOrganisation("GL-CQ-1"))),
        ["renameOrganisation"] = async registry => ("admin", Inputs.RenameOrganisation(Ids.Of(await EstablishedAsync(registry, "GL-CQ-2")), 1)),
        ["changeOrganisationParent"] = async registry => ("admin", Inputs.ChangeOrganisationParent(
            Ids.Of(await EstablishedAsync(registry, "GL-CQ-3")), 1, await new Register(registry.Server).OrganisationAsync("Sở Y tế"))),
        ["endOrganisation"] = async registry => ("admin", Inputs.EndOrganisation(Ids.Of(await EstablishedAsync(registry, "GL-CQ-4")), 1, null)),
    };

    private static Task<JsonElement> EstablishedAsync(RegistryCopy registry, string code) =>
        registry.Journey.GiveAsync("admin", Inputs.EstablishOrganisation(code));
}
