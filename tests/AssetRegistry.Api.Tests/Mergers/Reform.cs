using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Mergers;

/// <summary>Takes a merger plan from step to step, and reads what it has done.</summary>
internal sealed class Reform(RegistryCopy registry)
{
    private const string Everything = """
        query($id: ID!) { mergerPlanById(id: $id) { id version number status stage planned { subject count } moved { subject count } allowedCommands
          preview { moves { subject key name fromUnitId toUnitId doubt follows } doubtful { subject key name candidates doubt } counts { subject count } }
          timeline { kind summary } } }
        """;

    public async Task<JsonElement> DraftAsync(object content) => await registry.Journey.GiveAsync("admin", MergerInputs.Draft(content));

    /// <summary>Checked by the administrator, approved by the province.</summary>
    public async Task<JsonElement> ApproveAsync(JsonElement plan) => await registry.Journey.GiveAsync(
        "province", MergerInputs.Approve(await registry.Journey.GiveAsync("admin", MergerInputs.Check(plan))));

    /// <summary>Every part that is left.</summary>
    public async Task<JsonElement> ExecuteAsync(JsonElement plan)
    {
        do
        {
            plan = await registry.Journey.GiveAsync("admin", MergerInputs.Execute(plan));
        }
        while (Status(plan) is not "EXECUTED");

        return plan;
    }

    public async Task<JsonElement> UndoAsync(JsonElement plan)
    {
        do
        {
            plan = await registry.Journey.GiveAsync("admin", MergerInputs.Undo(plan));
        }
        while (Status(plan) is not "UNDONE");

        return plan;
    }

    public async Task<JsonElement> ReadAsync(JsonElement plan) =>
        (await (await registry.AsAsync("planner")).QueryAsync(Everything, new { id = Ids.Of(plan) })).GetProperty("mergerPlanById");

    public async Task<JsonElement> UnitAsync(string code) => (await UnitsAsync(Days.Requested)).Single(unit => Text(unit, "code") == code);

    public async Task<IReadOnlyList<JsonElement>> UnitsAsync(string? day = null) => [.. (await (await registry.AsAsync("planner")).QueryAsync(
        "query($on: LocalDate) { administrativeUnits(provinceCode: \"12\", effectiveAt: $on) { id code name validTo facilityCount successors { into { id } } predecessors { from { id } } } }",
        new { on = day })).GetProperty("administrativeUnits").EnumerateArray()];

    /// <summary>How many facts a plan has brought about, by kind: the streams that have one, and the facts.</summary>
    public async Task<IReadOnlyDictionary<string, (int Streams, int Facts)>> FactsAsync(JsonElement plan, bool isUndo = false)
    {
        await using var command = registry.Server.Outside.CreateCommand($"""
            select type, count(distinct stream_id)::int, count(*)::int from registry.mt_events
            where data -> 'provenance' -> 'because' ->> 'planNumber' = '{Text(plan, "number")}'
              and coalesce((data -> 'provenance' -> 'because' ->> 'isUndo')::boolean, false) = {isUndo}
            group by type
            """);
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var facts = new Dictionary<string, (int, int)>();
        while (await row.ReadAsync(TestContext.Current.CancellationToken))
        {
            facts.Add(row.GetString(0), (row.GetInt32(1), row.GetInt32(2)));
        }

        return facts;
    }

    /// <summary>The figures of a day agree with the records.</summary>
    public async Task AssertConsistentAsync(params string[] days)
    {
        var planner = await registry.AsAsync("planner");
        foreach (var day in days)
        {
            var found = (await planner.QueryAsync(
                "query($at: LocalDate) { reconciliation(effectiveAt: $at) { isConsistent checks { rule isConsistent expected found atFault { number name } } } }",
                new { at = day })).GetProperty("reconciliation");
            Assert.True(found.GetProperty("isConsistent").GetBoolean(), $"{day}: {string.Join('\n', found.GetProperty("checks").EnumerateArray().Where(check => !check.GetProperty("isConsistent").GetBoolean()))}");
        }
    }

    public static string Status(JsonElement plan) => Text(plan, "status");

    public static string Text(JsonElement noun, string field) => noun.GetProperty(field).GetString()!;

    public static Dictionary<string, int> Counts(JsonElement plan, string field) =>
        plan.GetProperty(field).EnumerateArray().ToDictionary(count => Text(count, "subject"), count => count.GetProperty("count").GetInt32());

    /// <summary>A strip of ground from one meridian to another.</summary>
    public static string Box(double west, double east) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"type":"Polygon","coordinates":[[[{{west:0.000000}},21.5],[{{east:0.000000}},21.5],[{{east:0.000000}},23.0],[{{west:0.000000}},23.0],[{{west:0.000000}},21.5]]]}""");
}
