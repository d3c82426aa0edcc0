using System.Text.Json;
using AssetRegistry.Api.Reports;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>The server checks the figures by itself, keeps what it found, and says once what is newly wrong.</summary>
public sealed class ReconciliationWatchTests(DemoRegistry registry, RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notices_a_spoiled_row_without_being_asked_and_tells_administrators_and_auditors_once()
    {
        await using var server = await registry.CopyAsync(Cancellation, clock: new HurriedClock());
        Assert.True((await LastAsync(server, found => found.ValueKind is JsonValueKind.Object)).GetProperty("isConsistent").GetBoolean());

        await using var spoiled = await SpoiledRow.Async(server.Database, "facility_history", "classification = 'LOST'");

        var found = await LastAsync(server, found => !found.GetProperty("isConsistent").GetBoolean());
        var broken = found.GetProperty("checks").EnumerateArray().First(check => !check.GetProperty("isConsistent").GetBoolean());
        Assert.Equal(("CLASSES_ADD_UP", 1), (broken.GetProperty("rule").GetString(), broken.GetProperty("expected").GetInt32() - broken.GetProperty("found").GetInt32()));
        var record = Assert.Single(broken.GetProperty("atFault").EnumerateArray());

        var checkedAt = found.GetProperty("recordedAt").GetDateTimeOffset();
        _ = await LastAsync(server, later => later.GetProperty("recordedAt").GetDateTimeOffset() > checkedAt);
        foreach (var account in (string[])["admin", "auditor"])
        {
            var notice = Assert.Single(await ToldAsync(server, account, "retained + rearranged + surplus"));
            Assert.Contains(record.GetProperty("number").GetString()!, notice.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Equal(Ids.Of(record), notice.GetProperty("subjectId").GetString());
        }

        Assert.Empty(await ToldAsync(server, "planner", ""));
        Assert.Empty(await ToldAsync(server, "commune", ""));
    }

    [Fact]
    public async Task Checks_what_was_committed()
    {
        await using var server = await registry.CopyAsync(Cancellation, clock: new HurriedClock());
        var free = (await new Register(server).FreeFacilitiesAsync())[0];

        _ = await new Journey(server).GiveAsync("finance", Inputs.ClassifyFacility(free));

        var last = await new EventLog(server).ReadAsync<long>("select max(seq_id) from registry.mt_events");
        var found = await LastAsync(server, found => found.ValueKind is JsonValueKind.Object && found.GetProperty("upToEvent").GetInt64() >= last);
        Assert.True(found.GetProperty("isConsistent").GetBoolean(), found.ToString());
    }

    [Fact]
    public async Task Of_several_processes_at_once_one_tells_and_each_logs_what_is_new_to_it_once()
    {
        await using var spoiled = await SpoiledRow.Async(copy.Server.Database, "decision_history", "items_in_force = items_in_force + 1");
        var number = await NumberOfAsync("decision", spoiled);
        var logs = Enumerable.Range(0, 3).Select(_ => new WarningLog()).ToList();
        var watches = logs.ConvertAll(Watch);

        await Task.WhenAll(watches.Select(CheckAsync));
        await Task.WhenAll(watches.Select(CheckAsync));

        Assert.All(logs, log =>
        {
            var warning = Assert.Single(log.Warnings);
            Assert.Contains("DecisionHistoryIsPresent", warning, StringComparison.Ordinal);
            Assert.Contains(number, warning, StringComparison.Ordinal);
        });
        Assert.Contains(number, Assert.Single(await ToldAsync(copy.Server, "auditor", "history of decisions")).GetProperty("text").GetString(), StringComparison.Ordinal);
        watches.ForEach(watch => watch.Dispose());
    }

    [Fact]
    public async Task What_was_mended_and_breaks_again_is_told_again()
    {
        using var watch = Watch(new WarningLog());
        for (var times = 1; times <= 2; times++)
        {
            await using (await SpoiledRow.Async(copy.Server.Database, "office_history", "kind = 'LOST'"))
            {
                await CheckAsync(watch);
            }

            await CheckAsync(watch);
            Assert.Equal(times, (await ToldAsync(copy.Server, "admin", "history of offices")).Count);
        }
    }

    [Fact]
    public async Task What_one_role_has_read_is_unread_for_the_other_and_out_of_reach_for_the_rest()
    {
        using var watch = Watch(new WarningLog());
        await using var spoiled = await SpoiledRow.Async(copy.Server.Database, "handover_history", "status = 'LOST'");
        await CheckAsync(watch);
        var notice = Ids.Of(await OnlyAsync("admin"));

        foreach (var other in (string[])["auditor", "planner", "commune"])
        {
            await MarkReadAsync(other, notice);
        }

        Assert.False((await OnlyAsync("admin")).GetProperty("isRead").GetBoolean());
        await MarkReadAsync("admin", notice);
        Assert.True((await OnlyAsync("admin")).GetProperty("isRead").GetBoolean());
        Assert.False((await OnlyAsync("auditor")).GetProperty("isRead").GetBoolean());
        var node = await (await copy.AsAsync("planner")).QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = notice });
        Assert.Equal(JsonValueKind.Null, node.GetProperty("node").ValueKind);

        async Task<JsonElement> OnlyAsync(string account) => Assert.Single(await ToldAsync(copy.Server, account, "history of handovers"));
    }

    [Fact]
    public async Task A_start_says_what_did_not_agree()
    {
        using var watch = Watch(new WarningLog());
        await using var spoiled = await SpoiledRow.Async(copy.Server.Database, "dossier_history", "kind = 'LOST'");
        await CheckAsync(watch);

        await using var output = new StringWriter();
        await using var restarted = await TestServer.StartAsync(copy.Server.Database, output: output);

        Assert.Contains(await NumberOfAsync("dossier", spoiled), output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_sees_all_records_reads_what_was_found_over_them()
    {
        using var watch = Watch(new WarningLog());
        await CheckAsync(watch);

        Assert.Equal(JsonValueKind.Object, (await ReadLastAsync(copy.Server, "auditor")).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ReadLastAsync(copy.Server, "planner")).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ReadLastAsync(copy.Server, "commune")).ValueKind);
    }

    private ReconciliationWatch Watch(WarningLog log)
    {
        var services = copy.Server.Services;

        return new(
            services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<NpgsqlDataSource>(),
            services.GetRequiredService<ReconciliationReader>(), TimeProvider.System, log);
    }

    /// <summary>Waits for its turn among the others.</summary>
    private static async Task CheckAsync(ReconciliationWatch watch) =>
        Assert.NotNull(await Eventually.ReadAsync(() => watch.CheckAsync(Cancellation), found => found is not null));

    private Task<string> NumberOfAsync(string noun, SpoiledRow spoiled) =>
        copy.Events.ReadAsync<string>($"select data ->> 'number' from registry.mt_doc_{noun} where id = '{spoiled.Id}'");

    private static Task<JsonElement> LastAsync(TestServer server, Predicate<JsonElement> isWanted) =>
        Eventually.ReadAsync(() => ReadLastAsync(server, "auditor"), isWanted);

    private static async Task<JsonElement> ReadLastAsync(TestServer server, string account) => (await (await server.AsAsync(account)).QueryAsync(
        "{ lastReconciliation { isConsistent recordedAt upToEvent checks { rule isConsistent expected found atFault { id number } } } }"))
        .GetProperty("lastReconciliation");

    /// <summary>What an account was told of figures that disagree, by words of the rule.</summary>
    private static async Task<List<JsonElement>> ToldAsync(TestServer server, string account, string rule) =>
    [
        .. (await (await server.AsAsync(account)).QueryAsync("{ inbox(first: 200) { nodes { id kind text subjectId isRead } } }"))
            .GetProperty("inbox").GetProperty("nodes").EnumerateArray()
            .Where(notice => notice.GetProperty("kind").GetString() == "FIGURES_DISAGREE" && notice.GetProperty("text").GetString()!.Contains(rule, StringComparison.Ordinal)),
    ];

    private async Task MarkReadAsync(string account, string notice) =>
        Assert.Empty((await (await copy.AsAsync(account)).MutateAsync("markNotificationsRead", new { ids = (string[])[notice] }, "__typename")).Errors);

    /// <summary>What a watch wrote to its log.</summary>
    private sealed class WarningLog : ILogger<ReconciliationWatch>
    {
        public List<string> Warnings { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Warnings.Add(formatter(state, exception));
    }
}
