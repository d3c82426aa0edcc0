using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Durability;

/// <summary>The server and its database are killed while officials work. What was acknowledged stays; what was retried is not doubled.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Facilities = 40;
    private const int Requesters = 25;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_requests_survive_the_killing_of_the_server_and_of_its_database()
    {
        var directory = Directory.CreateTempSubdirectory("assetregistry-kill-");
        try
        {
            await EmptyProvince.CreateAsync(directory.FullName, Cancellation);
            await using (var server = await KillableServer.StartAsync(directory.FullName))
            {
                var facilities = await EmptyProvince.RegisterSurplusAsync(server.Address, Facilities);
                using var campaign = new RequestCampaign(server, [.. Submissions(facilities)]);
                await campaign.StartAsync();
                await KillAllThreeWaysAsync(server, campaign);
                await campaign.FinishAsync();

                Assert.All(campaign.Errors, code => Assert.Equal(StoreErrorFilter.Unavailable, code));
                await EveryAcknowledgedDossierIsThereOnceAsync(server, campaign);
                await ARetryAnswersWithWhatWasAcknowledgedAsync(campaign);
                await SnapshotsAreWhatTheEventsSayAsync(server);
                output.WriteLine($"{campaign.Unanswered} commands without an answer, {campaign.Errors.Count} of them told that the database is away.");
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static IEnumerable<Submission> Submissions(IReadOnlyList<string> facilities) =>
        from requester in DemoOrganisations.Communes.Take(Requesters)
        from facility in facilities
        select new Submission(Guid.NewGuid(), facility, requester);

    /// <summary>The moments are drawn anew in every run: there is no instant at which a kill may lose something.</summary>
    private async Task KillAllThreeWaysAsync(KillableServer server, RequestCampaign campaign)
    {
        var (first, second, third) = (Random.Shared.Next(80, 280), Random.Shared.Next(380, 580), Random.Shared.Next(680, 880));
        output.WriteLine($"The server killed at {first}, PostgreSQL at {second}, both at {third} acknowledged requests.");

        await campaign.ReachAsync(first);
        await server.KillAsync();
        await server.StartAsync();

        await campaign.ReachAsync(second);
        var killed = server.KillPostgres();
        await campaign.ReachAsync(third);
        Assert.NotEqual(killed, server.Postgres.PostgresProcessId);

        _ = server.KillPostgres();
        await server.KillAsync();
        await server.StartAsync();
    }

    private static async Task EveryAcknowledgedDossierIsThereOnceAsync(KillableServer server, RequestCampaign campaign)
    {
        using var client = new RegistryClient(server.Address, "en");
        using var signedIn = await client.PostSignInAsync("auditor", DemoRegistry.Password);
        var stored = new List<(AcknowledgedDossier Dossier, string Subject)>();
        string? after = null;
        do
        {
            var page = (await client.QueryAsync(
                """
                query($after: String) {
                  dossiers(first: 500, after: $after) {
                    totalCount pageInfo { hasNextPage endCursor } nodes { id number proposer { code } facilities { id } }
                  }
                }
                """,
                new { after })).GetProperty("dossiers");
            Assert.Equal(Facilities * Requesters, page.GetProperty("totalCount").GetInt32());
            stored.AddRange(page.GetProperty("nodes").EnumerateArray().Select(Read));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        var acknowledged = campaign.Acknowledged.Select(pair => (pair.Value, Subject: $"{pair.Key.Requester.Code} {pair.Key.FacilityId}"));
        Assert.Equal(acknowledged.OrderBy(pair => pair.Subject, StringComparer.Ordinal), stored.OrderBy(pair => pair.Subject, StringComparer.Ordinal));
        Assert.Distinct(stored.Select(dossier => dossier.Dossier.Number));
    }

    private static (AcknowledgedDossier Dossier, string Subject) Read(JsonElement dossier) => (
        new(dossier.GetProperty("id").GetString()!, dossier.GetProperty("number").GetString()!),
        $"{dossier.GetProperty("proposer").GetProperty("code").GetString()} {dossier.GetProperty("facilities")[0].GetProperty("id").GetString()}");

    private static async Task ARetryAnswersWithWhatWasAcknowledgedAsync(RequestCampaign campaign)
    {
        foreach (var (submission, dossier) in campaign.Acknowledged.Take(20))
        {
            Assert.Equal(dossier, await campaign.SubmitAsync(submission));
        }
    }

    private static async Task SnapshotsAreWhatTheEventsSayAsync(KillableServer server)
    {
        await using var dataSource = NpgsqlDataSource.Create(server.Postgres.ConnectionString("assetregistry"));
        using var store = DocumentStore.For(options => StoreSetup.Configure(options, dataSource));
        await using var session = store.QuerySession();
        var facilities = await session.Query<Facility>().ToListAsync(Cancellation);
        Assert.Equal(Facilities, facilities.Count);
        foreach (var facility in facilities)
        {
            Assert.Equal(Requesters, facility.OpenRequests.Count);
            Assert.Equal(Requesters + 1, facility.Version);
            Assert.Equal(Json(await session.Events.AggregateStreamAsync<Facility>(facility.Id, cancellationToken: Cancellation)), Json(facility));
        }

        foreach (var dossier in await session.Query<Dossier>().ToListAsync(Cancellation))
        {
            Assert.Equal(Json(await session.Events.AggregateStreamAsync<Dossier>(dossier.Id, cancellationToken: Cancellation)), Json(dossier));
        }
    }

    private static string Json<T>(T document) => JsonSerializer.Serialize(document, StoreSetup.Json);
}
