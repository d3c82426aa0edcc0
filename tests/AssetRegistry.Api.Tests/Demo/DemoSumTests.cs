using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using Npgsql;

namespace AssetRegistry.Api.Tests.Demo;

/// <summary>Parts add up to wholes, whichever way the demonstration's records are counted.</summary>
public sealed class DemoSumTests(DemoRegistry registry)
{
    [Fact]
    public async Task Facilities_by_commune_by_class_by_stage_and_by_holder_add_up_to_the_list()
    {
        var data = await QueryAsync("""
            {
              facilities(first: 1) { totalCount }
              retained: facilities(first: 1, filter: { classifications: [RETAINED] }) { totalCount }
              rearranged: facilities(first: 1, filter: { classifications: [REARRANGED] }) { totalCount }
              surplus: facilities(first: 1, filter: { classifications: [SURPLUS] }) { totalCount }
              free: facilities(first: 1, filter: { stages: [NONE] }) { totalCount }
              handled: facilities(first: 1, filter: { stages: [REQUESTED, DECIDED, PROVISIONALLY_HANDED_OVER, HANDED_OVER, IN_USE] }) { totalCount }
              administrativeUnits(provinceCode: "12") { type facilityCount }
              organisations { id }
            }
            """);
        var total = Count(data, "facilities");

        Assert.Equal(total, Count(data, "retained") + Count(data, "rearranged") + Count(data, "surplus"));
        Assert.Equal(total, Count(data, "free") + Count(data, "handled"));
        Assert.Equal(total, data.GetProperty("administrativeUnits").EnumerateArray().Sum(unit => unit.GetProperty("facilityCount").GetInt32()));
        var held = 0;
        foreach (var organisation in data.GetProperty("organisations").EnumerateArray())
        {
            held += Count(
                await QueryAsync(
                    "query($id: ID) { facilities(first: 1, filter: { holderId: $id }) { totalCount } }", new { id = organisation.GetProperty("id").GetString() }),
                "facilities");
        }

        Assert.Equal(total, held);
    }

    [Theory]
    [InlineData("select count(*) from registry.mt_doc_facility", "select count(distinct data->>'number') from registry.mt_doc_facility")]
    [InlineData("select count(*) from registry.mt_doc_dossier", "select count(distinct data->>'number') from registry.mt_doc_dossier")]
    [InlineData("select count(*) from registry.mt_doc_facility", "select count(*) from registry.mt_events where type = 'facility_registered'")]
    [InlineData("select count(*) from registry.mt_doc_dossier", "select count(distinct stream_id) from registry.mt_events where type in ('dossier_submitted', 'dossier_drafted')")]
    [InlineData("select count(*) from registry.mt_doc_decision", "select count(*) from registry.mt_events where type = 'decision_issued'")]
    [InlineData("select count(*) from registry.mt_doc_handover", "select count(*) from registry.mt_events where type = 'facility_assigned'")]
    [InlineData("select count(*) from registry.mt_streams", "select count(distinct stream_id) from registry.mt_events")]
    [InlineData("select count(*) from registry.mt_events", "select sum(version)::bigint from registry.mt_streams")]
    [InlineData("select 106::bigint", "select count(*) from registry.mt_doc_unitsuccession")]
    [InlineData("select 9068.73", "select sum((data->>'declaredAreaKm2')::numeric) from registry.mt_doc_administrativeunitdetails where data->>'validFrom' = '2025-07-01'")]
    [InlineData("select 38::bigint", "select count(*) from registry.mt_doc_housingneed")]
    public async Task Is_the_same_number_whichever_way_it_is_counted(string one, string other) => Assert.Equal(await NumberAsync(one), await NumberAsync(other));

    [Fact]
    public async Task Nothing_takes_effect_after_it_was_recorded() => Assert.Equal(0, await NumberAsync("""
        select count(*) from registry.mt_events
        where (data->'provenance'->>'effectiveOn')::date > (timestamp at time zone 'Asia/Ho_Chi_Minh')::date
        """));

    [Fact]
    public async Task Everything_but_its_accounts_was_recorded_before_the_demonstration_was_loaded() => Assert.Equal(0, await NumberAsync(
        "select count(*) from registry.mt_events where timestamp >= timestamptz '2026-02-01' and type <> 'account_opened'"));

    [Fact]
    public async Task A_number_names_one_paper_of_its_issuer() => Assert.Equal(0, await NumberAsync("""
        select count(*) from (
          select 1 from registry.mt_events, jsonb_path_query(data, '$.provenance.paper') as paper
          group by paper->>'kind', paper->>'number', paper->>'issuer'
          having count(distinct paper->>'date') > 1) as ambiguous
        """));

    private static int Count(JsonElement data, string connection) => data.GetProperty(connection).GetProperty("totalCount").GetInt32();

    private async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        using var client = await registry.Shared.SignInAsync("planner");

        return await client.QueryAsync(query, variables);
    }

    private async Task<decimal> NumberAsync(string sql)
    {
        await using var dataSource = NpgsqlDataSource.Create(registry.Shared.Database);
        await using var command = dataSource.CreateCommand(sql);

        return Convert.ToDecimal(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), null);
    }
}
