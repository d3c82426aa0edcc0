using Npgsql;
using TestKit;

namespace EmbeddedPostgres.Tests;

public sealed class PostgresFixtureTests
{
    [Fact]
    public async Task Makes_empty_databases_and_copies_of_one()
    {
        await using var fixture = new PostgresFixture();
        await fixture.InitializeAsync();
        var original = await fixture.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        _ = await Sql.RunAsync(original, "CREATE TABLE kept AS SELECT 42 AS answer");

        var copy = await fixture.CreateDatabaseAsync(new NpgsqlConnectionStringBuilder(original).Database, TestContext.Current.CancellationToken);
        var empty = await fixture.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(42, await Sql.RunAsync(copy, "SELECT answer FROM kept"));
        Assert.Equal(DBNull.Value, await Sql.RunAsync(empty, "SELECT to_regclass('kept')::text"));
    }
}
