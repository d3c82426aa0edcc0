using System.Text.Json;
using AssetRegistry.Api.Tests.Retries.Fitting;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries;

/// <summary>
/// Every command of the schema, sent again: a lost answer is asked for once more, an official presses a button twice, and the register holds
/// what it held.
/// </summary>
public sealed class RetryTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private static readonly string[] Accounts = ["landfund", "commune", "agency", "finance", "province", "planner", "auditor", "admin"];

    public static TheoryData<string> Commands => [.. SchemaMutations.WithKey];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Under_its_key_a_command_is_carried_out_once_with_one_content_for_one_account(string mutation)
    {
        var (account, command) = await registry.FittingAsync(mutation);
        Assert.Equal(mutation, command.Mutation);
        var official = await registry.AsAsync(account);
        var others = await Task.WhenAll(Accounts.Where(other => other != account).Select(registry.AsAsync));
        var before = await registry.Events.RowsAsync();
        var answer = await official.GiveAsync(command);
        _ = answer.Noun(command.Noun);
        Assert.NotEqual(before, await registry.Events.RowsAsync());

        await registry.Events.StoresNothingAsync(async () =>
        {
            Assert.Equal($"{answer.Payload}", $"{(await official.GiveAsync(command)).Payload}");
            Assert.Equal("IDEMPOTENCY_KEY_REUSED", (await official.GiveAsync(WithOtherContent(command))).Code());
            foreach (var other in others)
            {
                var refused = await other.GiveAsync(command);
                Assert.Equal("IDEMPOTENCY_KEY_REUSED", refused.Code());
                Assert.Equal(JsonValueKind.Null, refused.Payload.GetProperty(command.Noun).ValueKind);
            }
        });
    }

    [Fact]
    public void Every_mutation_with_a_key_has_a_record_that_it_fits() => Assert.Equal(SchemaMutations.WithKey.Order(), FittingCommands.Mutations.Order());

    /// <summary>Reading is the only change without a key, and repeating it is the same as having read.</summary>
    [Fact]
    public async Task What_was_read_is_read_once()
    {
        Assert.Equal(["markNotificationsRead"], SchemaMutations.WithoutKey);
        var official = await registry.AsAsync("landfund");
        var inbox = (await official.QueryAsync("{ inbox(first: 3) { nodes { id isRead } } }")).GetProperty("inbox").GetProperty("nodes");
        var input = new { ids = inbox.EnumerateArray().Select(Ids.Of).ToArray() };
        var before = await registry.Events.RowsAsync();
        var answer = await official.MutateAsync("markNotificationsRead", input, "notification { id isRead }");
        Assert.All(answer.Noun("notification").EnumerateArray(), notification => Assert.True(notification.GetProperty("isRead").GetBoolean()));
        Assert.NotEqual(before, await registry.Events.RowsAsync());

        await registry.Events.StoresNothingAsync(async () =>
            Assert.Equal($"{answer.Payload}", $"{(await official.MutateAsync("markNotificationsRead", input, "notification { id isRead }")).Payload}"));
        await registry.Events.StoresNothingAsync(async () =>
            Assert.Empty((await (await registry.AsAsync("agency")).MutateAsync("markNotificationsRead", input, "notification { id isRead }")).Noun("notification").EnumerateArray()));
    }

    /// <summary>The same but for one field that says nothing of who, what or which version: the key alone gives it away.</summary>
    private static CommandInput WithOtherContent(CommandInput command) => SchemaMutations.NamesDay(command.Mutation)
        ? command.With("effectiveOn", "2026-02-11")
        : command.With("paper", Papers.Submission);
}
