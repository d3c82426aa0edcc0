using System.Text.Json;
using AssetRegistry.Api.Notifications;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>How organisations are told, and e-mails that wait to be sent.</summary>
internal static class FittingNotifications
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["setNotificationSettings"] = async registry =>
            ("agency", Inputs.SetNotificationSettings(await new Register(registry.Server).OrganisationAsync("Sở Giáo dục và Đào tạo"), "vanthu@sogd.vn")),
        ["cancelEmail"] = async registry => ("admin", Inputs.OnEmail("cancelEmail", await QueuedAsync(registry))),
        ["retryEmail"] = async registry => ("admin", Inputs.OnEmail(
            "retryEmail", await registry.Journey.GiveAsync("admin", Inputs.OnEmail("cancelEmail", await QueuedAsync(registry))))),
    };

    /// <summary>An e-mail to the finance department about a request it is to accept.</summary>
    private static async Task<JsonElement> QueuedAsync(RegistryCopy registry)
    {
        var finance = await new Register(registry.Server).OrganisationAsync("Sở Tài chính");
        _ = await registry.Journey.GiveAsync("finance", Inputs.SetNotificationSettings(finance, "vanthu@sotaichinh.vn"));
        var dossier = await registry.Journey.SubmitAsync(Ids.Of(await new Cases(registry).FacilityAsync()), "agency");
        await new OutgoingEmails(registry.Server.Services.GetRequiredService<IDocumentStore>(), TimeProvider.System).FillAsync(TestContext.Current.CancellationToken);
        var emails = await (await registry.AsAsync("admin")).QueryAsync("{ emails(first: 200) { nodes { id body } } }");

        return emails.GetProperty("emails").GetProperty("nodes").EnumerateArray()
            .Single(email => email.GetProperty("body").GetString()!.Contains(dossier.GetProperty("number").GetString()!, StringComparison.Ordinal));
    }
}
