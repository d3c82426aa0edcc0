using Npgsql;

namespace EmbeddedPostgres.Tests;

public sealed class StartingAndStoppingTests
{
    [Fact]
    public async Task A_first_start_makes_a_cluster_that_answers()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsIsAsync();

        var version = await Sql.RunAsync(server.ConnectionString(), "SHOW server_version_num");

        Assert.StartsWith("18", Assert.IsType<string>(version), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_and_a_start_keep_the_data_and_the_password()
    {
        await using var directory = new DataDirectory();
        await using (var first = await directory.StartAsync())
        {
            _ = await Sql.RunAsync(first.ConnectionString(), "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        await using var second = await directory.StartAsync();

        Assert.Equal(42, await Sql.RunAsync(second.ConnectionString(), "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task A_stop_leaves_neither_process_nor_connection_file_nor_lock()
    {
        await using var directory = new DataDirectory();
        var server = await directory.StartAsync();

        await server.StopAsync();
        await server.StopAsync();

        Assert.False(File.Exists(directory.Layout.PostmasterFile));
        Assert.False(File.Exists(directory.Layout.ConnectionFile));
        Assert.False(File.Exists(directory.Layout.LockHolderFile));
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_idle_clients()
    {
        await using var directory = new DataDirectory();
        var server = await directory.StartAsync();
        await using var client = new NpgsqlConnection(server.ConnectionString());
        await client.OpenAsync(TestContext.Current.CancellationToken);

        await server.StopAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Null(RunningPostgres.TryRead(directory.Root));
    }

    [Fact]
    public async Task A_cancelled_start_leaves_the_directory_free()
    {
        await using var directory = new DataDirectory();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var options = new PostgresServerOptions { DataDirectory = directory.Root, Durability = Durability.Off };

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PostgresServer.StartAsync(options, cancelled.Token));

        await using var server = await directory.StartAsync();
        Assert.Equal(1, await Sql.RunAsync(server.ConnectionString(), "SELECT 1"));
    }

    [Theory]
    [InlineData("fsync", Durability.Full, "on")]
    [InlineData("fsync", Durability.Off, "off")]
    [InlineData("synchronous_commit", Durability.Full, "on")]
    public async Task Commits_are_flushed_unless_durability_is_off(string setting, Durability durability, string expected)
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync(options => options with { Durability = durability });

        Assert.Equal(expected, await Sql.RunAsync(server.ConnectionString(), $"SHOW {setting}"));
    }

    [Fact]
    public async Task Settings_of_the_caller_reach_the_server()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync(options => options with
        {
            Settings = new Dictionary<string, string> { ["work_mem"] = "7MB" },
        });

        Assert.Equal("7MB", await Sql.RunAsync(server.ConnectionString(), "SHOW work_mem"));
    }

    [Fact]
    public async Task A_database_of_the_application_is_made_once()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync();

        await server.EnsureDatabaseAsync("registry", TestContext.Current.CancellationToken);
        await server.EnsureDatabaseAsync("registry", TestContext.Current.CancellationToken);

        Assert.Equal("registry", await Sql.RunAsync(server.ConnectionString("registry"), "SELECT current_database()::text"));
    }

    [Fact]
    public async Task Trigrams_keep_Vietnamese_letters()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync();
        _ = await Sql.RunAsync(server.ConnectionString(), "CREATE EXTENSION pg_trgm");

        var trigrams = Assert.IsType<string[]>(await Sql.RunAsync(server.ConnectionString(), "SELECT show_trgm('Đà')"));

        Assert.Equal(3, trigrams.Length);
    }
}
