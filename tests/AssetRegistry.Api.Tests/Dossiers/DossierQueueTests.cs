using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Dossiers;

/// <summary>Lists of dossiers as each desk needs them.</summary>
public sealed class DossierQueueTests(DemoRegistry registry)
{
    [Fact]
    public async Task The_queue_is_in_the_order_of_its_deadlines_and_holds_every_open_dossier()
    {
        var finance = await registry.Shared.AsAsync("finance");

        var data = await finance.QueryAsync(
            """
            {
              dossierQueue(first: 500, on: "2025-12-10") { totalCount nodes { dossier { isOpen } nextStepClock { dueOn daysLeft isOverdue } } }
              dossiers(where: { isOpen: { eq: true } }) { totalCount }
            }
            """);

        var queue = data.GetProperty("dossierQueue");
        Assert.Equal(data.GetProperty("dossiers").GetProperty("totalCount").GetInt32(), queue.GetProperty("totalCount").GetInt32());
        var due = queue.GetProperty("nodes").EnumerateArray()
            .Select(queued => queued.GetProperty("nextStepClock") is { ValueKind: System.Text.Json.JsonValueKind.Object } clock ? clock.GetProperty("dueOn").GetString() ?? "9999" : "9999")
            .ToList();
        Assert.NotEmpty(due);
        Assert.Equal(due.Order(StringComparer.Ordinal), due);
    }

    [Fact]
    public async Task An_organisation_finds_its_own_dossiers()
    {
        var agency = await registry.Shared.AsAsync("agency");

        var data = await agency.QueryAsync(
            """
            {
              me { organisation { id } }
              all: dossiers { totalCount }
              own: dossiers(first: 500, isOwn: true) { totalCount nodes { proposer { id } } }
              others: dossiers(isOwn: false) { totalCount }
            }
            """);

        var own = data.GetProperty("me").GetProperty("organisation").GetProperty("id").GetString();
        Assert.All(data.GetProperty("own").GetProperty("nodes").EnumerateArray(), node => Assert.Equal(own, Ids.Of(node.GetProperty("proposer"))));
        Assert.Equal(
            data.GetProperty("all").GetProperty("totalCount").GetInt32(),
            data.GetProperty("own").GetProperty("totalCount").GetInt32() + data.GetProperty("others").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task The_dossiers_about_a_facility_are_found_by_it()
    {
        var dossier = await new Register(registry.Shared).RequestAsync("ACCEPTED");
        var planner = await registry.Shared.AsAsync("planner");
        var facility = Ids.Of((await planner.QueryAsync("query($id: ID!) { dossierById(id: $id) { facilities { id } } }", new { id = Ids.Of(dossier) }))
            .GetProperty("dossierById").GetProperty("facilities")[0]);

        var found = (await planner.QueryAsync(
            "query($facility: ID!) { dossiers(facilityId: $facility) { nodes { id facilities { id } } } }", new { facility })).GetProperty("dossiers").GetProperty("nodes");

        Assert.Contains(Ids.Of(dossier), found.EnumerateArray().Select(Ids.Of));
        Assert.All(found.EnumerateArray(), node => Assert.Contains(facility, node.GetProperty("facilities").EnumerateArray().Select(Ids.Of)));
    }
}
