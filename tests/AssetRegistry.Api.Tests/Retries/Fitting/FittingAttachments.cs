using System.Text.Json;
using AssetRegistry.Api.Tests.Attachments;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Scans that the agency attaches to its requests.</summary>
internal static class FittingAttachments
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["addAttachment"] = async registry => ("agency", await ScanAsync(registry)),
        ["replaceAttachment"] = async registry =>
            ("agency", Inputs.ReplaceAttachment(Ids.Of(await AttachedAsync(registry)), 1, await UploadAsync(registry))),
        ["endAttachment"] = async registry => ("agency", Inputs.EndAttachment(Ids.Of(await AttachedAsync(registry)), 1)),
    };

    private static async Task<CommandInput> ScanAsync(RegistryCopy registry)
    {
        var dossier = await registry.Journey.SubmitAsync(Ids.Of(await new Cases(registry).FacilityAsync()), "agency");

        return Inputs.AddAttachment("DOSSIER", Ids.Of(dossier), await UploadAsync(registry));
    }

    private static async Task<JsonElement> AttachedAsync(RegistryCopy registry) => await registry.Journey.GiveAsync("agency", await ScanAsync(registry));

    private static async Task<Guid> UploadAsync(RegistryCopy registry) => await (await TusClient.AsAsync(registry.Server, "agency")).UploadAsync(SampleFiles.Pdf());
}
