using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Accounts that nobody uses. A first password is told once; the retry answers with the same account without it.</summary>
internal static class FittingAccounts
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["openAccount"] = _ => Task.FromResult(("admin", AccountInputs.Open("gl-1"))),
        ["renameAccount"] = async registry => ("admin", AccountInputs.Rename(await OpenedAsync(registry, "gl-2"))),
        ["changeAccountRights"] = async registry => ("admin", AccountInputs.ChangeRights(await OpenedAsync(registry, "gl-3"))),
        ["requestAccess"] = async registry => ("auditor", AccountInputs.RequestAccess(await OwnAsync(registry, "auditor"), "PLANNER")),
        ["refuseAccess"] = async registry => (
            "admin", AccountInputs.RefuseAccess(await registry.Journey.GiveAsync("planner", AccountInputs.RequestAccess(await OwnAsync(registry, "planner"))))),
        ["disableAccount"] = async registry => ("admin", AccountInputs.Disable(await OpenedAsync(registry, "gl-4"))),
        ["enableAccount"] = async registry => (
            "admin", AccountInputs.Enable(await registry.Journey.GiveAsync("admin", AccountInputs.Disable(await OpenedAsync(registry, "gl-5"))))),
        ["endAccountSession"] = async registry =>
        {
            // A session of its own: the other ones are those the tests work in.
            using var elsewhere = await registry.Server.SignInAsync("planner");
            var sessions = (await elsewhere.QueryAsync("{ me { sessions { id isCurrent } } }")).GetProperty("me").GetProperty("sessions");

            return ("planner", CommandInput.Of("endAccountSession", "accountSession",
                ("sessionId", Ids.Of(sessions.EnumerateArray().Single(session => session.GetProperty("isCurrent").GetBoolean())))));
        },
        ["resetAccountPassword"] = async registry => ("admin", AccountInputs.ResetPassword(await OpenedAsync(registry, "gl-6"))),
    };

    private static async Task<JsonElement> OwnAsync(RegistryCopy registry, string account) =>
        (await (await registry.AsAsync(account)).QueryAsync("{ me { id version } }")).GetProperty("me");

    private static async Task<JsonElement> OpenedAsync(RegistryCopy registry, string name) =>
        (await registry.Journey.GiveAsync("admin", AccountInputs.Open(name))).GetProperty("account");
}
