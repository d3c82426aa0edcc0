using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Demo;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>What figures are counted from is derived: emptied by a migration or rebuilt on purpose, it is the same again.</summary>
public sealed class RebuiltHistoryTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_history_that_a_migration_has_emptied_is_refilled_row_by_row()
    {
        var before = await RowsAsync();
        await using (var dataSource = NpgsqlDataSource.Create(copy.Server.Database))
        {
            await using var command = dataSource.CreateCommand("delete from registry.facility_history");
            _ = await command.ExecuteNonQueryAsync(Cancellation);
        }

        var refilled = await copy.Server.Services.GetRequiredService<IDocumentStore>().Histories.RefillEmptyAsync(Cancellation);

        Assert.Equal(["facility_history"], refilled);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Rebuilding_by_command_names_the_tables_and_changes_nothing()
    {
        var (histories, facilities) = (await DemoFacts.HistoriesAsync(copy.Server.Database), await RowsAsync());
        await using var output = new StringWriter();

        var exitCode = await RegistryCommandLine.RunAsync(
            ["rebuild", "history", "--database", copy.Server.Database], new RegistryOptions(), output, TextWriter.Null);

        Assert.Equal(0, exitCode);
        Assert.Contains("facility_history", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(histories, await DemoFacts.HistoriesAsync(copy.Server.Database));
        Assert.Equal(facilities, await RowsAsync());
    }

    private Task<string> RowsAsync() => copy.Events.ReadAsync<string>(
        "select md5(string_agg(f::text, E'\n' order by f::text)) || count(*) from registry.facility_history f");
}
