using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>The agency's requests, at every step of their way, and objections to what came of them.</summary>
internal static class FittingDossiers
{
    private const string Agency = "Sở Giáo dục và Đào tạo";

    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["submitRequest"] = async registry => ("agency", Inputs.SubmitRequest(await FacilityAsync(registry))),
        ["submitOffer"] = async registry => ("commune", Inputs.SubmitOffer(Ids.Of(await new Cases(registry).FacilityAsync()))),
        ["acceptDossier"] = async registry => ("finance", Inputs.Accept(await SubmittedAsync(registry))),
        ["askForSupplement"] = async registry => ("finance", Inputs.AskForSupplement(await AcceptedAsync(registry))),
        ["supplementDossier"] = async registry =>
            ("agency", Inputs.Supplement(await registry.Journey.GiveAsync("finance", Inputs.AskForSupplement(await AcceptedAsync(registry))))),
        ["startAppraisal"] = async registry => ("finance", Inputs.StartAppraisal(await AcceptedAsync(registry))),
        ["askForOpinion"] = async registry => ("finance", await OpinionOfAgencyAsync(registry)),
        ["giveOpinion"] = async registry =>
            ("agency", Inputs.GiveOpinion(await registry.Journey.GiveAsync("finance", await OpinionOfAgencyAsync(registry)))),
        ["appraiseDossier"] = async registry => ("finance", Inputs.Appraise(await AcceptedAsync(registry))),
        ["forwardDossier"] = async registry => ("finance", Inputs.Forward(await registry.Journey.AppraiseAsync(await AcceptedAsync(registry)))),
        ["decideDossier"] = async registry => ("province", Inputs.Decide(await ForwardedAsync(registry))),
        ["refuseDossier"] = async registry => ("province", Inputs.Refuse(await ForwardedAsync(registry))),
        ["withdrawDossier"] = async registry => ("agency", Inputs.Withdraw(await SubmittedAsync(registry))),
        ["resubmitDossier"] = async registry =>
            ("agency", Inputs.Resubmit(await registry.Journey.GiveAsync("agency", Inputs.Withdraw(await SubmittedAsync(registry))))),
        ["raiseObjection"] = async registry => ("agency", Inputs.RaiseObjection(await LostAsync(registry))),
        ["answerObjection"] = async registry =>
        {
            var objected = await registry.Journey.GiveAsync("agency", Inputs.RaiseObjection(await LostAsync(registry)));
            var read = await new Cases(registry).ReadAsync("dossierById(id: $id) { objections { id } }", Ids.Of(objected), "finance");

            return ("finance", Inputs.AnswerObjection(objected, read.GetProperty("objections")[0].GetProperty("id").GetGuid()));
        },
    };

    private static async Task<string> FacilityAsync(RegistryCopy registry) => Ids.Of(await new Cases(registry).FacilityAsync("Sở Y tế"));

    private static async Task<JsonElement> SubmittedAsync(RegistryCopy registry) => await registry.Journey.SubmitAsync(await FacilityAsync(registry), "agency");

    private static async Task<JsonElement> AcceptedAsync(RegistryCopy registry) => await registry.Journey.AcceptAsync(await SubmittedAsync(registry));

    private static async Task<JsonElement> ForwardedAsync(RegistryCopy registry) =>
        await registry.Journey.LayBeforeProvinceAsync(await FacilityAsync(registry), "agency");

    /// <summary>Asks the agency about a request of the commune.</summary>
    private static async Task<CommandInput> OpinionOfAgencyAsync(RegistryCopy registry)
    {
        var accepted = await registry.Journey.AcceptAsync(await registry.Journey.SubmitAsync(await FacilityAsync(registry)));
        var appraised = await registry.Journey.GiveAsync("finance", Inputs.StartAppraisal(accepted));

        return Inputs.AskForOpinion(appraised, await new Register(registry.Server).OrganisationAsync(Agency));
    }

    /// <summary>The commune's request by which the agency lost what both had asked for.</summary>
    private static async Task<JsonElement> LostAsync(RegistryCopy registry)
    {
        var facility = await FacilityAsync(registry);
        _ = await registry.Journey.SubmitAsync(facility, "agency");

        return await registry.Journey.DecideAsync(await registry.Journey.LayBeforeProvinceAsync(facility));
    }
}
