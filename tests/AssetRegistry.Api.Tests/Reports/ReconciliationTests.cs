using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Npgsql;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>The figures agree with the records on every day of the demonstration and after whatever officials do; where they do not, it is said.</summary>
public sealed class ReconciliationTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Query = """
        query($at: LocalDate, $known: DateTime) {
          reconciliation(effectiveAt: $at, recordedAt: $known) { isConsistent checks { rule isConsistent expected found atFault { number name } } }
        }
        """;

    [Fact]
    public async Task Holds_on_every_week_of_the_demonstration_on_both_axes()
    {
        for (var day = new DateOnly(2025, 6, 29); day < new DateOnly(2026, 2, 15); day = day.AddDays(7))
        {
            var at = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await AssertConsistentAsync("planner", at, null);
            await AssertConsistentAsync("planner", at, $"{at}T23:59:59+07:00");
        }

        await AssertConsistentAsync("commune", "2025-12-15", null);
    }

    [Fact]
    public async Task Holds_after_random_commands()
    {
        var free = (await new Register(copy.Server).FreeFacilitiesAsync()).Take(12).ToList();
        var fates = Gen.Choose(0, 4).ListOf(free.Count).Sample(1).Single();
        foreach (var (facility, fate) in free.Zip(fates))
        {
            await SufferAsync(facility, fate);
        }

        await AssertConsistentAsync("planner", null, null);
        await AssertConsistentAsync("planner", Days.Decided, null);
    }

    [Fact]
    public async Task Names_the_record_that_does_not_fit()
    {
        await using var dataSource = NpgsqlDataSource.Create(copy.Server.Database);
        await using var spoil = dataSource.CreateCommand("""
            update registry.facility_history set classification = 'LOST' where id = (select id from registry.mt_doc_facility order by data ->> 'number' limit 1)
              and recorded_to = 'infinity' and valid_to = 'infinity'
            """);
        _ = await spoil.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        try
        {
            var found = await ReadAsync("planner", null, null);

            Assert.False(found.GetProperty("isConsistent").GetBoolean());
            var broken = found.GetProperty("checks").EnumerateArray().Where(check => !check.GetProperty("isConsistent").GetBoolean()).ToList();
            Assert.Equal(["CLASSES_ADD_UP", "HISTORY_IS_PRESENT"], broken.Select(check => check.GetProperty("rule").GetString()));
            Assert.All(broken, check => Assert.Equal(1, check.GetProperty("expected").GetInt32() - check.GetProperty("found").GetInt32()));
            Assert.Single(broken.Select(check => Assert.Single(check.GetProperty("atFault").EnumerateArray()).GetProperty("number").GetString()).Distinct());
        }
        finally
        {
            await using var mend = dataSource.CreateCommand("""
                update registry.facility_history h set classification = d.data ->> 'classification' from registry.mt_doc_facility d
                where d.id = h.id and h.classification = 'LOST'
                """);
            _ = await mend.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }

    private async Task SufferAsync(JsonElement facility, int fate)
    {
        switch (fate)
        {
            case 0:
                _ = await copy.Journey.GiveAsync("finance", Inputs.ClassifyFacility(facility));
                break;
            case 1:
                _ = await copy.Journey.SubmitAsync(Ids.Of(facility));
                break;
            case 2:
                _ = await copy.Journey.GiveAsync("landfund", Inputs.ReceiveIntoCustody(facility));
                break;
            case 3:
                _ = await copy.Journey.LayBeforeProvinceAsync(Ids.Of(facility));
                break;
            default:
                _ = await copy.Journey.GiveAsync("commune", Inputs.Withdraw(await copy.Journey.SubmitAsync(Ids.Of(facility))));
                break;
        }
    }

    private async Task AssertConsistentAsync(string account, string? at, string? known)
    {
        var found = await ReadAsync(account, at, known);

        Assert.True(found.GetProperty("isConsistent").GetBoolean(), $"{at} as known {known}: {found}");
    }

    private async Task<JsonElement> ReadAsync(string account, string? at, string? known) =>
        (await (await copy.AsAsync(account)).QueryAsync(Query, new { at, known })).GetProperty("reconciliation");
}
