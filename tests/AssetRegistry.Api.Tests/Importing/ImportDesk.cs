using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>Imports as the import centre runs them: a file over HTTP, then commands.</summary>
internal static class ImportDesk
{
    public const string Selection =
        "importRun { id version status kind fileName isPartial reason notes figures { added changed unchanged refused } ended kept canAccept canCancel canUndo refusedRowsUrl }";

    /// <summary>What the server answers to a file.</summary>
    public static async Task<(HttpResponseMessage Response, JsonElement Answer)> UploadAsync(this RegistryClient official, FacilityFile file, string kind = "FACILITIES")
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var response = await official.Http.PostAsync(
            $"/imports/files?kind={kind}&name={Uri.EscapeDataString(Path.GetFileName(file.Path))}", content, TestContext.Current.CancellationToken);

        return (response, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    public static CommandInput Start(Guid fileId, string kind = "FACILITIES") => CommandInput.Of("startImport", "importRun", ("kind", kind), ("fileId", fileId));

    public static CommandInput Accept(JsonElement run, bool isPartial = false) => On("acceptImport", run).With("isPartial", isPartial);

    public static CommandInput Cancel(JsonElement run) => On("cancelImport", run);

    public static CommandInput Undo(JsonElement run) => On("undoImport", run);

    /// <summary>Uploads a file, hands it in and waits for its check.</summary>
    public static async Task<JsonElement> CheckAsync(this RegistryClient official, FacilityFile file)
    {
        var (response, answer) = await official.UploadAsync(file);
        using (response)
        {
            var started = (await official.GiveAsync(Start(answer.GetProperty("fileId").GetGuid()))).Noun("importRun");

            return await official.UntilAsync(started, "CHECKED", "UNREADABLE");
        }
    }

    /// <summary>The import once it has one of these states.</summary>
    public static Task<JsonElement> UntilAsync(this RegistryClient official, JsonElement run, params string[] states) => Eventually.ReadAsync(
        async () => (await official.QueryAsync(
            $"query($id: ID!) {{ importById(id: $id) {Selection["importRun ".Length..]} }}", new { id = Ids.Of(run) })).GetProperty("importById"),
        found => states.Contains(found.GetProperty("status").GetString()));

    private static CommandInput On(string mutation, JsonElement run) => CommandInput.Of(
        mutation, "importRun", ("importId", Ids.Of(run)), ("expectedVersion", run.GetProperty("version").GetInt32()));
}
