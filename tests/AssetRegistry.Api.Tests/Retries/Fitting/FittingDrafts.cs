using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Dossiers that are still being written.</summary>
internal static class FittingDrafts
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["draftDossier"] = async registry => ("agency", Draft(await FacilityAsync(registry))),
        ["reviseDraft"] = async registry => ("agency", Inputs.ReviseDraft(await DraftedAsync(registry), await FacilityAsync(registry))),
        ["submitDraft"] = async registry => ("agency", Inputs.SubmitDraft(await DraftedAsync(registry))),
        ["discardDraft"] = async registry => ("agency", Inputs.DiscardDraft(await DraftedAsync(registry))),
    };

    private static CommandInput Draft(string facilityId) =>
        Inputs.DraftDossier("REQUEST", facilityId).With("intendedUse", "HEALTH").With("justification", "Trạm y tế hiện nay quá chật");

    private static async Task<JsonElement> DraftedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("agency", Draft(await FacilityAsync(registry)));

    private static async Task<string> FacilityAsync(RegistryCopy registry) => Ids.Of(await new Cases(registry).FacilityAsync());
}
