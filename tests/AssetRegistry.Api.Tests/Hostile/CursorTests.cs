using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>A cursor is a place in one's own list, wherever it comes from; whatever else is sent as one is refused.</summary>
public sealed class CursorTests(DemoRegistry registry)
{
    private const int MostPages = 5;

    private static readonly string[] NoCursors =
        ["", "0", "offset:1", Cursor("offset:-1"), Cursor("offset:1e3"), Cursor("offset:99999999999"), Cursor("offset: 1"), Cursor("id:1"), "b2Zmc2V0OjE=\n", "…", $"{Cursor("offset:1")}'--"];

    [Fact]
    public async Task A_cursor_of_anybodys_list_shows_nothing_but_ones_own()
    {
        var auditor = await registry.Shared.AsAsync("auditor");
        var commune = await registry.Shared.AsAsync("commune");
        var schema = await ApiSchema.ReadAsync(auditor);
        var lists = schema.Lists.ToList();
        Assert.True(lists.Count > 10, $"Only {lists.Count} lists.");
        var cursors = new HashSet<string> { Cursor("offset:1000000000") };
        foreach (var list in lists)
        {
            if (Page(await AskAsync(auditor, schema, list, null)) is { } page && page.GetProperty("pageInfo").GetProperty("endCursor").GetString() is { } end)
            {
                _ = cursors.Add(end);
            }
        }

        foreach (var list in lists)
        {
            var own = await OwnAsync(commune, schema, list);
            foreach (var cursor in cursors)
            {
                var answer = await AskAsync(commune, schema, list, cursor);

                answer.AssertIsComposed();
                if (own is not null && Page(answer) is { } page)
                {
                    Assert.Empty(IdsOf(page).Except(own));
                }
            }
        }
    }

    [Fact]
    public async Task What_no_list_has_given_is_refused()
    {
        var commune = await registry.Shared.AsAsync("commune");
        var schema = await ApiSchema.ReadAsync(commune);
        foreach (var list in schema.Lists)
        {
            foreach (var cursor in NoCursors)
            {
                var answer = await AskAsync(commune, schema, list, cursor);

                Assert.True(answer.Json.TryGetProperty("errors", out _), $"{list.Name}, \"{cursor}\": {answer.Body}");
                Assert.Equal("INVALID_CURSOR", answer.Codes()[0]);
            }
        }
    }

    /// <summary>None where the list is refused. Null: too many to walk through here, so that an offset is within them anyway.</summary>
    private static async Task<HashSet<string>?> OwnAsync(RegistryClient client, ApiSchema schema, SchemaField list)
    {
        var own = new HashSet<string>();
        string? after = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            if (Page(await AskAsync(client, schema, list, after)) is not { } page)
            {
                return [];
            }

            own.UnionWith(IdsOf(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return own;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        return null;
    }

    private static JsonElement? Page(RawAnswer answer) =>
        answer.Json.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object && data.EnumerateObject().First().Value is { ValueKind: JsonValueKind.Object } page
            ? page
            : null;

    private static IEnumerable<string> IdsOf(JsonElement page) =>
        page.GetProperty("nodes").EnumerateArray().Where(node => node.TryGetProperty("id", out _)).Select(node => node.GetProperty("id").GetString()!);

    private static string Cursor(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static Task<RawAnswer> AskAsync(RegistryClient client, ApiSchema schema, SchemaField field, string? after)
    {
        var (query, variables) = schema.Request(field, after is null ? null : new() { ["after"] = after });

        return client.PostRawAsync("/graphql", JsonSerializer.Serialize(new { query, variables }));
    }
}
