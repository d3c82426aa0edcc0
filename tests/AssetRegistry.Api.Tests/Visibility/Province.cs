using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>Lists of one account, read to their end page by page.</summary>
internal sealed class Province(RegistryClient client)
{
    public Task<IReadOnlyList<JsonElement>> FacilitiesAsync() => AllAsync("facilities",
        "id number classification commune { code } holder { id } assignment { receiver { id } } location { longitude latitude }");

    public Task<IReadOnlyList<JsonElement>> DossiersAsync() => AllAsync("dossiers",
        "id proposer { id } decision { items { receiver { id } } } facilities { id holder { id } assignment { handover { giver { id } } } }");

    public Task<IReadOnlyList<JsonElement>> HandoversAsync() => AllAsync("handovers", "id giver { id } receiver { id } facility { id }");

    /// <summary>The ids among these that the account can read one by one.</summary>
    public async Task<IReadOnlySet<string>> ReadableAsync(IEnumerable<string> ids)
    {
        var readable = new HashSet<string>();
        foreach (var batch in ids.Chunk(50))
        {
            var nodes = (await client.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = batch })).GetProperty("nodes");
            readable.UnionWith(nodes.EnumerateArray().Where(node => node.ValueKind is JsonValueKind.Object).Select(Ids.Of));
        }

        return readable;
    }

    /// <summary>The id of the account's organisation; null when it acts for none.</summary>
    public async Task<string?> OwnOrganisationAsync() =>
        (await client.QueryAsync("{ me { organisation { id } } }")).GetProperty("me").GetProperty("organisation") is { ValueKind: JsonValueKind.Object } own
            ? Ids.Of(own)
            : null;

    private async Task<IReadOnlyList<JsonElement>> AllAsync(string field, string selection)
    {
        var all = new List<JsonElement>();
        string? after = null;
        do
        {
            var page = (await client.QueryAsync(
                $$"""query($after: String) { {{field}}(first: 500, after: $after, order: [{ id: ASC }]) { totalCount pageInfo { hasNextPage endCursor } nodes { {{selection}} } } }""",
                new { after })).GetProperty(field);
            all.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo") is var info && info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
            Assert.True(after is not null || all.Count == page.GetProperty("totalCount").GetInt32(), $"{field}: {all.Count} listed, {page.GetProperty("totalCount")} counted.");
        }
        while (after is not null);

        return all;
    }
}
