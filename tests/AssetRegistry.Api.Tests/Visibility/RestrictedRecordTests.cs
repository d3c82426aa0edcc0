using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>A facility with a dossier, a decision and a handover becomes restricted: all that names it goes with it, but for its parties.</summary>
public sealed class RestrictedRecordTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Lists =
        """
        { handovers(first: 500) { totalCount nodes { id facility { id } } } decisions(first: 500) { totalCount nodes { id items { facility { id } } } }
          dossiers(first: 500) { totalCount nodes { id facilities { id } } } custodyCases(first: 500) { totalCount nodes { facility { id } } }
          offices: staffFigures { offices } housingSites { totalCount } temporaryHandovers { totalCount } assignmentProposals { totalCount } }
        """;

    [Fact]
    public async Task Its_records_are_not_listed_read_or_named_to_who_may_not_see_it()
    {
        var planner = await copy.AsAsync("planner");
        var before = await planner.QueryAsync(Lists);
        var handover = before.GetProperty("handovers").GetProperty("nodes")[0];
        var facility = Ids.Of(handover.GetProperty("facility"));
        var dossiers = Naming(before, "dossiers", facility);
        var decisions = Naming(before, "decisions", facility);
        Assert.NotEmpty(decisions);
        var record = (await planner.QueryAsync("query($id: ID!) { facilityById(id: $id) { id version number } }", new { id = facility })).GetProperty("facilityById");

        _ = await copy.Journey.GiveAsync("finance", Inputs.SetFacilitySensitivity(record).With("effectiveOn", null));

        var after = await planner.QueryAsync(Lists);
        Assert.DoesNotContain(facility, after.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(Total(before, "decisions") - decisions.Count, Total(after, "decisions"));
        Assert.Equal(Total(before, "dossiers") - dossiers.Count, Total(after, "dossiers"));
        string[] ids = [facility, Ids.Of(handover), .. dossiers, .. decisions];
        Assert.All((await planner.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).GetProperty("nodes").EnumerateArray(),
            node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
        Assert.DoesNotContain(record.GetProperty("number").GetString()!, (await planner.QueryAsync("{ inbox { nodes { text } } }")).GetRawText(), StringComparison.Ordinal);

        var auditor = await copy.AsAsync("auditor");
        Assert.All((await auditor.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).GetProperty("nodes").EnumerateArray(),
            node => Assert.Equal(JsonValueKind.Object, node.ValueKind));
    }

    private static IReadOnlyList<string> Naming(JsonElement lists, string list, string facility) =>
        [.. lists.GetProperty(list).GetProperty("nodes").EnumerateArray().Where(node => node.GetRawText().Contains(facility, StringComparison.Ordinal)).Select(Ids.Of)];

    private static int Total(JsonElement lists, string list) => lists.GetProperty(list).GetProperty("totalCount").GetInt32();
}
