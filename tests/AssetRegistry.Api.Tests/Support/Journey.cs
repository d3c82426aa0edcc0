using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Takes a case from step to step, each by the official whose turn it is.</summary>
public sealed class Journey(TestServer server)
{
    public Task<JsonElement> SubmitAsync(string facilityId, string account = "commune") => GiveAsync(account, Inputs.SubmitRequest(facilityId));

    public Task<JsonElement> AcceptAsync(JsonElement dossier) => GiveAsync("finance", Inputs.Accept(dossier));

    public Task<JsonElement> AppraiseAsync(JsonElement dossier) => GiveAsync("finance", Inputs.Appraise(dossier));

    public Task<JsonElement> ForwardAsync(JsonElement dossier) => GiveAsync("finance", Inputs.Forward(dossier));

    public Task<JsonElement> DecideAsync(JsonElement dossier) => GiveAsync("province", Inputs.Decide(dossier));

    /// <summary>From the request to the province's desk.</summary>
    public async Task<JsonElement> LayBeforeProvinceAsync(string facilityId, string account = "commune") =>
        await ForwardAsync(await AppraiseAsync(await AcceptAsync(await SubmitAsync(facilityId, account))));

    /// <summary>Gives a command that must be carried out; returns its noun.</summary>
    public async Task<JsonElement> GiveAsync(string account, CommandInput command) =>
        (await (await server.AsAsync(account)).GiveAsync(command)).Noun(command.Noun);

    /// <summary>The handover that the dossier's decision has opened.</summary>
    public async Task<JsonElement> HandoverOfAsync(JsonElement dossier)
    {
        var data = await (await server.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { dossierById(id: $id) { facilities { assignment { handover { id version status } } } } }",
            new { id = dossier.GetProperty("id").GetString() });

        return data.GetProperty("dossierById").GetProperty("facilities")[0].GetProperty("assignment").GetProperty("handover");
    }
}
