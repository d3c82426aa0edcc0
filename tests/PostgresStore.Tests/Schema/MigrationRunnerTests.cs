using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Schema;

public sealed class MigrationRunnerTests(StoreDatabase database)
{
    private static readonly Migration First = new("0001_create_things.sql", "CREATE TABLE {0}.things (id int);\nINSERT INTO {0}.things VALUES (1);");
    private static readonly Migration Second = new("0002_add_name.sql", "ALTER TABLE {0}.things ADD name text;");

    private readonly string _schema = $"m_{Guid.NewGuid():N}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Missing_files_are_applied_once_and_in_order()
    {
        Assert.Equal(["0001_create_things.sql"], await ApplyAsync(First));
        Assert.Equal(["0002_add_name.sql"], await ApplyAsync(Second, First));
        Assert.Empty(await ApplyAsync(First, Second));
        Assert.Equal(2L, await database.ScalarAsync($"SELECT count(*) FROM {_schema}.schema_migrations"));
    }

    [Fact]
    public async Task Several_processes_at_once_apply_each_file_once()
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ApplyAsync(First, Second)));

        Assert.Equal(["0001_create_things.sql", "0002_add_name.sql"], applied.SelectMany(a => a).Order());
    }

    [Fact]
    public async Task A_failing_file_leaves_nothing_and_is_named()
    {
        var bad = new Migration("0002_break_things.sql", "CREATE TABLE {0}.half (id int); SELECT 1/0;");

        var failure = await Assert.ThrowsAsync<MigrationException>(() => ApplyAsync(First, bad));

        Assert.Equal("0002_break_things.sql", failure.FileName);
        Assert.Equal(DBNull.Value, await database.ScalarAsync($"SELECT to_regclass('{_schema}.half')::text"));
        Assert.Equal(["0002_add_name.sql"], await ApplyAsync(First, Second));
    }

    [Fact]
    public async Task Files_that_contradict_the_database_are_named()
    {
        _ = await ApplyAsync(First, Second);

        await FailsAsync("0001_create_things.sql", "was changed", First with { Sql = "SELECT 1" }, Second);
        await FailsAsync("0002_add_name.sql", "is unknown to this program", First);
        await FailsAsync("0000_before_all.sql", "numbered before", new Migration("0000_before_all.sql", "SELECT 1"), First, Second);
        await FailsAsync("0002_twice.sql", "same number", First, Second, new Migration("0002_twice.sql", "SELECT 1"));
        await FailsAsync("notes.sql", "is not named", new Migration("notes.sql", "SELECT 1"));
    }

    [Fact]
    public void Line_ends_do_not_change_a_file() =>
        Assert.Equal(new Migration("a", "x\ny").Checksum, new Migration("a", "x\r\ny").Checksum);

    private async Task FailsAsync(string file, string reason, params Migration[] migrations)
    {
        var failure = await Assert.ThrowsAsync<MigrationException>(() => ApplyAsync(migrations));
        Assert.Equal(file, failure.FileName);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<string>> ApplyAsync(params Migration[] migrations) =>
        new MigrationRunner(database.DataSource, _schema)
            .ApplyAsync([.. migrations.Select(m => new Migration(m.Name, m.Sql.Replace("{0}", _schema, StringComparison.Ordinal)))], Token);
}
