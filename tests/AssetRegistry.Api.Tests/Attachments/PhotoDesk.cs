using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>Attaches pictures, and what is none, for commands that name photos.</summary>
internal sealed class PhotoDesk(RegistryCopy registry)
{
    /// <summary>A picture, or other content, attached to a record.</summary>
    public async Task<JsonElement> AttachAsync(string account, string kind, string subjectId, byte[]? content = null) => await registry.Journey.GiveAsync(
        account,
        Inputs.AddAttachment(kind, subjectId, await UploadAsync(account, content)).With("title", "Ảnh hiện trạng").With("paper", null));

    public async Task<Guid> UploadAsync(string account, byte[]? content = null) =>
        await (await TusClient.AsAsync(registry.Server, account)).UploadAsync(content ?? SampleFiles.Png(32, 20), "ảnh.jpg");

    /// <summary>The id of an upload that has not arrived whole.</summary>
    public async Task<Guid> BeginAsync(string account) =>
        TusClient.IdOf(await (await TusClient.AsAsync(registry.Server, account)).BeginAtAsync(1000, "dở dang.jpg"));
}
