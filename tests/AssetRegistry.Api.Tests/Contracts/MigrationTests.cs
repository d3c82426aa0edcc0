using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Tests.Support;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Contracts;

/// <summary>The numbered SQL files against what the store's configuration asks for.</summary>
public sealed class MigrationTests(DemoRegistry registry)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Applied_to_an_empty_database_they_make_exactly_the_configured_schema()
    {
        await using var dataSource = await EmptyAsync();

        var applied = await Migrations.ApplyAsync(dataSource, Cancellation);

        Assert.Equal(Migrations.All.Select(migration => migration.Name), applied);
        using var store = DocumentStore.For(options => StoreSetup.Configure(options, dataSource));
        await store.Schema.AssertDatabaseMatchesConfigurationAsync(Cancellation);
    }

    [Fact]
    public async Task Applied_again_they_change_nothing()
    {
        await using var dataSource = await EmptyAsync();
        _ = await Migrations.ApplyAsync(dataSource, Cancellation);

        Assert.Empty(await Migrations.ApplyAsync(dataSource, Cancellation));
    }

    [Fact]
    public async Task Applied_by_two_programs_at_once_they_are_applied_once()
    {
        await using var dataSource = await EmptyAsync();

        var applied = await Task.WhenAll(Migrations.ApplyAsync(dataSource, Cancellation), Migrations.ApplyAsync(dataSource, Cancellation));

        Assert.Equal(Migrations.All.Count, applied.Sum(names => names.Count));
    }

    [Fact]
    public async Task A_file_that_was_changed_after_it_was_applied_is_refused_by_name()
    {
        await using var dataSource = await EmptyAsync();
        _ = await Migrations.ApplyAsync(dataSource, Cancellation);
        var changed = new Migration(Migrations.All[0].Name, Migrations.All[0].Sql + "\n-- afterthought");

        var refused = await Assert.ThrowsAsync<MigrationException>(
            () => new MigrationRunner(dataSource, StoreSetup.SchemaName).ApplyAsync([changed, .. Migrations.All.Skip(1)], Cancellation));

        Assert.Equal(changed.Name, refused.FileName);
    }

    [Fact]
    public async Task A_server_does_not_touch_a_database_of_another_schema_and_names_the_command_that_would()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        await using var dataSource = NpgsqlDataSource.Create(database);
        await using (var command = dataSource.CreateCommand("create schema registry; create table registry.mt_doc_facility (id uuid primary key, data jsonb not null)"))
        {
            _ = await command.ExecuteNonQueryAsync(Cancellation);
        }

        var refused = await Assert.ThrowsAsync<SchemaMismatchException>(() => TestServer.StartAsync(database));
        await using var error = new StringWriter();
        var exitCode = await RegistryCommandLine.RunAsync(["serve", "--database", database, "--port", "0"], new RegistryOptions(), TextWriter.Null, error);

        Assert.Contains(refused.Differences, difference => difference.Contains("mt_events", StringComparison.Ordinal));
        Assert.Equal(1, exitCode);
        Assert.Contains("assetregistry -- migrate", error.ToString(), StringComparison.Ordinal);
        await using var tables = dataSource.CreateCommand("select count(*) from information_schema.tables where table_schema = 'registry'");
        Assert.Equal(1L, await tables.ExecuteScalarAsync(Cancellation));
    }

    private async Task<NpgsqlDataSource> EmptyAsync() => NpgsqlDataSource.Create(await registry.EmptyDatabaseAsync(Cancellation));
}
