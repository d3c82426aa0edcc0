using System.Text.Json;
using AssetRegistry.Api.Tests.Custody;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Facilities on their way into, through and out of the land fund centre's care.</summary>
internal static class FittingCustody
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["openCustody"] = async registry => ("landfund", CustodyInputs.Open(Ids.Of(await FacilityAsync(registry)))),
        ["recordCustodySurvey"] = async registry =>
            ("landfund", CustodyInputs.Survey(await registry.Journey.GiveAsync("landfund", CustodyInputs.Open(Ids.Of(await FacilityAsync(registry)))))),
        ["receiveIntoCustody"] = async registry => ("landfund", Inputs.ReceiveIntoCustody(await FacilityAsync(registry))),
        ["keepInCustody"] = async registry =>
        {
            var facility = await FacilityAsync(registry);
            _ = await registry.Journey.GiveAsync("landfund", Inputs.ReceiveIntoCustody(facility));

            return ("landfund", CustodyInputs.Keep(await new CustodyJourney(registry).CaseOfAsync(facility)));
        },
        ["recordInspection"] = async registry => ("landfund", CustodyInputs.Inspect(await KeptAsync(registry))),
        ["recordCustodyCost"] = async registry => ("landfund", CustodyInputs.Spend(await KeptAsync(registry))),
        ["cancelCustodyCost"] = async registry =>
        {
            var spent = await registry.Journey.GiveAsync("landfund", CustodyInputs.Spend(await KeptAsync(registry)));

            return ("landfund", CustodyInputs.CancelCost(spent, spent.GetProperty("costs")[0].GetProperty("costId").GetString()!));
        },
        ["proposeCustodyPlan"] = async registry => ("landfund", CustodyInputs.Propose(await KeptAsync(registry))),
        ["approveCustodyPlan"] = async registry =>
        {
            var proposed = await registry.Journey.GiveAsync("landfund", CustodyInputs.Propose(await KeptAsync(registry)));

            return ("province", CustodyInputs.Approve(proposed, proposed.GetProperty("plans")[0].GetProperty("planId").GetString()!));
        },
        ["recordBusinessRequest"] = async registry => ("landfund", CustodyInputs.Ask(await PlannedAsync(registry))),
        ["closeBusinessRequest"] = async registry =>
        {
            var asked = await registry.Journey.GiveAsync("landfund", CustodyInputs.Ask(await PlannedAsync(registry)));

            return ("landfund", CustodyInputs.RefuseBusiness(asked, asked.GetProperty("businessRequests")[0].GetProperty("requestId").GetString()!));
        },
        ["grantLease"] = async registry => ("landfund", CustodyInputs.Lease(await PlannedAsync(registry))),
        ["terminateLease"] = async registry =>
            ("landfund", CustodyInputs.Terminate(await registry.Journey.GiveAsync("landfund", CustodyInputs.Lease(await PlannedAsync(registry))))),
        ["announceTender"] = async registry => ("landfund", CustodyInputs.Announce(await PlannedAsync(registry, "AUCTION"))),
        ["concludeTender"] = async registry => ("landfund", CustodyInputs.Conclude(await AnnouncedAsync(registry))),
        ["giveBackFromCustody"] = async registry => ("landfund", CustodyInputs.GiveBack(await PlannedAsync(registry, "RETURN"))),
        ["endCustody"] = async registry =>
            ("landfund", CustodyInputs.End(await registry.Journey.GiveAsync("landfund", CustodyInputs.Conclude(await AnnouncedAsync(registry))))),
    };

    private static Task<JsonElement> FacilityAsync(RegistryCopy registry) => new Cases(registry).FacilityAsync(CustodyJourney.Holder);

    private static async Task<JsonElement> KeptAsync(RegistryCopy registry) => await new CustodyJourney(registry).KeptAsync(await FacilityAsync(registry));

    private static async Task<JsonElement> PlannedAsync(RegistryCopy registry, string kind = "SHORT_TERM_LEASE") =>
        await new CustodyJourney(registry).PlannedAsync(await FacilityAsync(registry), kind);

    private static async Task<JsonElement> AnnouncedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("landfund", CustodyInputs.Announce(await PlannedAsync(registry, "AUCTION")));
}
