using System.Text.Json;
using System.Text.RegularExpressions;
using AssetRegistry.Accounts;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Custody;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;
using AssetRegistry.Offices;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Contracts;

/// <summary>A database of an earlier schema, brought up to date, says of every record what its events say: filled in is the same as rebuilt.</summary>
public sealed partial class UpgradeTests(DemoRegistry registry, RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Oldest = "0060_create_custody_cases.sql";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Oldest)]
    [InlineData("0071_create_report_snapshots.sql")]
    public async Task Filled_in_is_the_same_as_rebuilt(string from)
    {
        var plans = await ClassifyInEveryWayAsync(from[..4]);
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        await using var dataSource = NpgsqlDataSource.Create(database);
        await OlderDatabase.MakeAsync(from, copy.Server.Outside, dataSource, Cancellation);

        var applied = await Migrations.ApplyAsync(dataSource, Cancellation);
        await using var server = await TestServer.StartAsync(database);

        Assert.Equal(Migrations.All.Select(migration => migration.Name).Where(name => string.CompareOrdinal(name, from) > 0), applied);
        var filled = await OlderDatabase.HistoriesAsync(dataSource, Cancellation);
        _ = await server.Services.GetRequiredService<IDocumentStore>().Histories.RebuildAsync(Cancellation);
        var rebuilt = await OlderDatabase.HistoriesAsync(dataSource, Cancellation);
        Assert.Equal(rebuilt.Keys, filled.Keys);
        Assert.All(rebuilt, table => Assert.Equal(table.Value, filled[table.Key]));
        Assert.NotEmpty(filled["facility_history"]);
        Assert.Empty(await OlderDatabase.StaleColumnsAsync(dataSource, Cancellation));
        await AssertDocumentsAreWhatTheirEventsSayAsync(server);
        Assert.Equal(await OlderDatabase.AccountsAsync(copy.Server.Outside, Cancellation), await OlderDatabase.AccountsAsync(dataSource, Cancellation));
        using (await server.SignInAsync("commune"))
        {
            // Its password is the one the server was started with.
        }

        Assert.Equal(await OlderDatabase.UnitsAsync(copy.Server.Outside, Cancellation), await OlderDatabase.UnitsAsync(dataSource, Cancellation));
        Assert.All(plans, plan => Assert.Equal(plan.Value, PlanOf(plan.Key)));

        string? PlanOf(string number)
        {
            using var command = dataSource.CreateCommand("select data -> 'approvedPlan' ->> 'number' from registry.mt_doc_facility where data ->> 'number' = $1");
            _ = command.Parameters.Add(new() { Value = number });

            return command.ExecuteScalar() as string;
        }
    }

    [Fact]
    public void Every_file_that_fills_records_is_tried() => Assert.Equal(
        Migrations.All.Where(migration => string.CompareOrdinal(migration.Name, Oldest) > 0 && Filling().IsMatch(migration.Sql)).Select(migration => migration.Name),
        OlderDatabase.Filling);

    /// <summary>Facilities whose plan was approved, and is no more, in each way there is.</summary>
    /// <returns>By number: the decision that approved the plan by which the whole is classified now; null: none.</returns>
    private async Task<IReadOnlyDictionary<string, string?>> ClassifyInEveryWayAsync(string batch)
    {
        var register = new Register(copy.Server);
        var like = (await register.FreeFacilitiesAsync())[0];
        var decision = Papers.Of("DECISION", "1150/QĐ-UBND", Days.Requested);

        _ = await NewAsync("LETTER");
        var approved = await NewAsync("APPROVED");
        _ = await ClassifyAsync(approved, decision);
        var reviewed = await NewAsync("REVIEWED");
        _ = await ClassifyAsync(await ClassifyAsync(reviewed, decision), Papers.Letter, Days.Accepted);
        var again = await NewAsync("AGAIN");
        _ = await ClassifyAsync(await ClassifyAsync(again, Papers.Letter), Papers.Of("DECISION", "1151/QĐ-UBND", Days.Accepted), Days.Accepted);
        var parted = await copy.Journey.GiveAsync("finance", Inputs.DelimitFacilityPart(await NewAsync("PART")).With("paper", decision));
        _ = await copy.Journey.GiveAsync("admin", Register("REGISTERED").With("paper", Papers.Of("DECISION", "9/QĐ-UBND", "2025-12-01")));

        var returned = await ClassifyAsync(await NewAsync("RETURNED"), decision, classification: "SURPLUS");
        var dossier = await copy.Journey.DecideAsync(await copy.Journey.LayBeforeProvinceAsync(Ids.Of(returned), "agency"));
        var handover = await copy.Journey.GiveAsync("landfund", Inputs.RecordHandover(await copy.Journey.HandoverOfAsync(dossier)));
        var centre = await register.OrganisationAsync("Trung tâm Phát triển quỹ đất tỉnh");
        _ = await copy.Journey.GiveAsync("agency", Inputs.ReturnFacility(handover).With("toId", centre));

        return new Dictionary<string, string?>
        {
            [Number("LETTER")] = null,
            [Number("APPROVED")] = "1150/QĐ-UBND",
            [Number("REVIEWED")] = null,
            [Number("AGAIN")] = "1151/QĐ-UBND",
            [Number("PART")] = null,
            [Number("REGISTERED")] = "9/QĐ-UBND",
            [Number("RETURNED")] = null,
        };

        string Number(string way) => $"NC-{batch}-{way}";

        CommandInput Register(string way) => Inputs.RegisterFacility(Number(way), Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder")));

        Task<JsonElement> NewAsync(string way) => copy.Journey.GiveAsync("admin", Register(way));

        Task<JsonElement> ClassifyAsync(JsonElement facility, object paper, string day = Days.Requested, string classification = "RETAINED") => copy.Journey.GiveAsync(
            "finance", Inputs.ClassifyFacility(facility).With("classification", classification).With("paper", paper).With("effectiveOn", day));
    }

    private static async Task AssertDocumentsAreWhatTheirEventsSayAsync(TestServer server)
    {
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Facility>(server, facility => facility.Id, facility => facility.Version > 1) > 7);
        Assert.Equal(8, await Replay.AssertEqualsSnapshotsAsync<Account>(server, account => account.Id));
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Dossier>(server, dossier => dossier.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Decision>(server, decision => decision.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Handover>(server, handover => handover.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Office>(server, office => office.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<CustodyCase>(server, custody => custody.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<HousingNeed>(server, need => need.Id) > 0);
    }

    [GeneratedRegex(@"(UPDATE|INSERT INTO) registry\.mt_doc_", RegexOptions.ExplicitCapture)]
    private static partial Regex Filling();
}
