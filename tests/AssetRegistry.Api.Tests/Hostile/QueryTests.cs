using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Every query of the schema, asked by nobody and with hostile texts in every place that takes one.</summary>
public sealed class QueryTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    /// <summary>Who may ask these is everybody: who one is, and what a mistyped id is.</summary>
    private static readonly string[] Open = ["me"];

    public static TheoryData<string> Accounts => ["commune", "agency", "admin"];

    [Fact]
    public async Task Nobody_reads_any_field()
    {
        using var nobody = registry.Server.Anonymous();
        var schema = await ApiSchema.ReadAsync(nobody);
        foreach (var field in schema.Queries.Where(field => !Open.Contains(field.Name)))
        {
            var answer = await AskAsync(nobody, schema, field, null);

            Assert.True(answer.Json.TryGetProperty("errors", out _), $"{field.Name}: {answer.Body}");
            Assert.Contains(answer.Codes()[0], (string[])["NOT_SIGNED_IN", "INVALID_ID"]);
        }
    }

    /// <summary>The auditor may read everything: three texts in every place, others in the next.</summary>
    [Fact]
    public async Task A_text_never_becomes_part_of_a_statement_nor_finds_what_it_does_not_name() =>
        await TryAsync("auditor", number => HostileTexts.All.Where((_, index) => (index + number) % 4 == 0));

    /// <summary>What others may read is less, by rules of their own: one text in every place, another in the next.</summary>
    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Nor_does_it_for_any_other_account(string account) =>
        await TryAsync(account, number => [HostileTexts.All[number % HostileTexts.All.Length]]);

    private async Task TryAsync(string account, Func<int, IEnumerable<string>> textsOf)
    {
        var client = await registry.AsAsync(account);
        var schema = await ApiSchema.ReadAsync(client);
        using var statements = new StatementLog(registry.Server, "");
        var places = schema.Queries.SelectMany(field => schema.WithText(field, HostileTexts.Mark).Select((_, index) => (Field: field, Index: index))).ToList();
        Assert.True(places.Count > 100, $"Only {places.Count} places.");
        foreach (var ((field, index), number) in places.Select((place, number) => (place, number)))
        {
            foreach (var text in textsOf(number))
            {
                var (place, given) = schema.WithText(field, text).ElementAt(index);
                var answer = await AskAsync(client, schema, field, given);

                answer.AssertIsComposed();
                Assert.DoesNotContain("Npgsql", answer.Body, StringComparison.Ordinal);
                AssertFindsNothing(place, answer);
            }
        }

        Assert.NotEmpty(statements.Texts);
        Assert.DoesNotContain(statements.Texts, statement => statement.Contains(HostileTexts.Mark, StringComparison.Ordinal));
    }

    /// <summary>A search, a number or an id of nothing finds nothing; a negated filter is the one that finds the others.</summary>
    private static void AssertFindsNothing(string place, RawAnswer answer)
    {
        if (place.Contains(".n", StringComparison.Ordinal) || answer.Json.TryGetProperty("errors", out _))
        {
            return;
        }

        foreach (var found in answer.Json.GetProperty("data").EnumerateObject().Where(found => found.Value.ValueKind == JsonValueKind.Object))
        {
            if (found.Value.TryGetProperty("nodes", out var nodes) && place.Contains('.', StringComparison.Ordinal))
            {
                Assert.True(nodes.GetArrayLength() == 0, $"{found.Name}, {place}: {answer.Body}");
            }
        }
    }

    private static Task<RawAnswer> AskAsync(RegistryClient client, ApiSchema schema, SchemaField field, Dictionary<string, object?>? given)
    {
        var (query, variables) = schema.Request(field, given);

        return client.PostRawAsync("/graphql", JsonSerializer.Serialize(new { query, variables }));
    }
}
