using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Merger plans: each gives one commune, that nothing else here is about, another name.</summary>
internal static class FittingMergers
{
    private static int _committees;

    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["draftMergerPlan"] = async registry => ("admin", MergerInputs.Draft(await ContentAsync(registry))),
        ["reviseMergerPlan"] = async registry => ("admin", MergerInputs.Revise(await DraftedAsync(registry), await ContentAsync(registry))),
        ["settleMergerDoubt"] = async registry =>
        {
            var plan = await registry.Journey.GiveAsync("admin", MergerInputs.Draft(await DivisionAsync(registry)));
            var doubt = (await (await registry.AsAsync("admin")).QueryAsync(
                "query($id: ID!) { mergerPlanById(id: $id) { preview { doubtful { subject key candidates } } } }", new { id = Ids.Of(plan) }))
                .GetProperty("mergerPlanById").GetProperty("preview").GetProperty("doubtful")[0];

            return ("landfund", MergerInputs.Settle(
                plan, doubt.GetProperty("subject").GetString()!, doubt.GetProperty("key").GetString()!, doubt.GetProperty("candidates")[0].GetString()!));
        },
        ["checkMergerPlan"] = async registry => ("admin", MergerInputs.Check(await DraftedAsync(registry))),
        ["approveMergerPlan"] = async registry => ("province", MergerInputs.Approve(await CheckedAsync(registry))),
        ["returnMergerPlan"] = async registry => ("province", MergerInputs.Return(await CheckedAsync(registry))),
        ["discardMergerPlan"] = async registry => ("admin", MergerInputs.Discard(await DraftedAsync(registry))),
        ["executeMergerPlan"] = async registry => ("admin", MergerInputs.Execute(await ApprovedAsync(registry))),
        ["undoMergerPlan"] = async registry =>
            ("admin", MergerInputs.Undo(await registry.Journey.GiveAsync("admin", MergerInputs.Execute(await ApprovedAsync(registry))))),
    };

    private static async Task<JsonElement> DraftedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("admin", MergerInputs.Draft(await ContentAsync(registry)));

    private static async Task<JsonElement> CheckedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("admin", MergerInputs.Check(await DraftedAsync(registry)));

    private static async Task<JsonElement> ApprovedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("province", MergerInputs.Approve(await CheckedAsync(registry)));

    private static async Task<object> ContentAsync(RegistryCopy registry)
    {
        var unit = await UnitAsync(registry);

        return MergerInputs.Content(
            Days.Future,
            [
                new
                {
                    code = unit.GetProperty("code").GetString(), name = "Khổng Lào Mới", fullName = $"Xã Khổng Lào {Next()}", type = "COMMUNE",
                    continuesId = Ids.Of(unit),
                },
            ],
            new { unitId = Ids.Of(unit), kind = "RENAMED", into = Array.Empty<object>() });
    }

    private static async Task<object> DivisionAsync(RegistryCopy registry) => MergerInputs.Content(
        Days.Future, [MergerInputs.Unit("99031", "Khổng Lào Tây", $"112{Next()}"), MergerInputs.Unit("99032", "Khổng Lào Đông", $"112{Next()}")],
        new
        {
            unitId = Ids.Of(await UnitAsync(registry)),
            kind = "DIVIDED_BY_LIST",
            into = new object[] { new { unitCode = "99031" }, new { unitCode = "99032" } },
        });

    private static async Task<JsonElement> UnitAsync(RegistryCopy registry) => (await (await registry.AsAsync("planner")).QueryAsync(
        "{ administrativeUnits(provinceCode: \"12\") { id code } }")).GetProperty("administrativeUnits").EnumerateArray()
        .Single(unit => unit.GetProperty("code").GetString() == "03583");

    private static string Next() => Interlocked.Increment(ref _committees).ToString("99000", CultureInfo.InvariantCulture);
}
