using System.Text.RegularExpressions;
using AssetRegistry.Api.Tests.Support;
using Npgsql;
using TestKit;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>A server on a PostgreSQL of one's own gets the rights that the README gives it, and no more.</summary>
public sealed partial class LeastPrivilegeTests(DemoRegistry registry)
{
    private const string Password = "of its own";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_works_without_a_right_to_change_tables_or_what_was_recorded()
    {
        string database;
        var role = $"registry_server_{Environment.ProcessId}";
        await using (var owners = await registry.CopyAsync(Cancellation))
        {
            database = owners.Database;
            await RunAsync(owners.Outside, GrantsFor(role, new NpgsqlConnectionStringBuilder(database).Database!));
        }

        var asServer = new NpgsqlConnectionStringBuilder(database) { Username = role, Password = Password };
        await using (var server = await TestServer.StartAsync(asServer.ConnectionString))
        {
            var journey = new Journey(server);
            var facility = (await new Register(server).FreeFacilitiesAsync())[0];
            var dossier = await journey.DecideAsync(await journey.LayBeforeProvinceAsync(Ids.Of(facility)));
            _ = await journey.GiveAsync("landfund", Inputs.RecordHandover(await journey.HandoverOfAsync(dossier)));

            foreach (var forbidden in (string[])
                ["update registry.mt_events set data = data", "delete from registry.mt_events", "drop table registry.mt_doc_facility", "create table registry.mine (id int)"])
            {
                var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(server.Outside, forbidden));
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
            }
        }

        await using var owner = NpgsqlDataSource.Create(database);
        await RunAsync(owner, $"drop owned by {role}; drop role {role}");
    }

    private static string GrantsFor(string role, string database)
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "README.md"));
        var block = SqlBlock().Match(readme).Groups["sql"].Value;
        Assert.Contains("CREATE ROLE registry_server", block, StringComparison.Ordinal);

        return block
            .Replace("registry_server", role, StringComparison.Ordinal)
            .Replace("DATABASE assetregistry", $"DATABASE {database}", StringComparison.Ordinal);
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        _ = await command.ExecuteNonQueryAsync(Cancellation);
    }

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();
}
