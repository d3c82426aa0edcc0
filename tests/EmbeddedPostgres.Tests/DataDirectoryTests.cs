using System.Diagnostics;
using EmbeddedPostgres.Cluster;

namespace EmbeddedPostgres.Tests;

public sealed class DataDirectoryTests
{
    [Fact]
    public async Task A_second_start_is_refused_and_names_the_first_process()
    {
        await using var directory = new DataDirectory();
        await using var first = await directory.StartAsync();

        var refused = await Assert.ThrowsAsync<DataDirectoryInUseException>(() => directory.StartAsync());

        Assert.Equal(Environment.ProcessId, refused.ProcessId);
        Assert.Contains(directory.Root, refused.English, StringComparison.Ordinal);
        Assert.Contains(directory.Root, refused.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(1, await Sql.RunAsync(first.ConnectionString(), "SELECT 1"));
    }

    [Fact]
    public async Task A_server_left_behind_by_a_killed_process_is_stopped_and_replaced()
    {
        await using var directory = new DataDirectory();
        using var orphan = await LeaveBehindAsync(directory);

        await using var server = await directory.StartAsync();

        Assert.True(orphan.HasExited);
        Assert.NotEqual(orphan.Id, server.ProcessId);
        Assert.Equal(42, await Sql.RunAsync(server.ConnectionString(), "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task An_abandoned_server_can_be_stopped_without_starting_another()
    {
        await using var directory = new DataDirectory();
        using var orphan = await LeaveBehindAsync(directory);

        await PostgresServer.StopAbandonedAsync(directory.Root, TestContext.Current.CancellationToken);

        Assert.True(orphan.HasExited);
    }

    [Fact]
    public async Task A_process_file_that_speaks_of_another_program_does_not_stop_that_program()
    {
        await using var directory = new DataDirectory();
        await (await directory.StartAsync()).StopAsync();
        await File.WriteAllTextAsync(directory.Layout.PostmasterFile, $"{Environment.ProcessId}\n", TestContext.Current.CancellationToken);

        Assert.Null(Orphan.Find(directory.Layout));
    }

    [Fact]
    public async Task A_cluster_of_another_major_version_is_refused()
    {
        await using var directory = new DataDirectory();
        _ = Directory.CreateDirectory(directory.Layout.ClusterDirectory);
        await File.WriteAllTextAsync(directory.Layout.VersionFile, "15\n", TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<ClusterVersionException>(() => directory.StartAsync());

        Assert.Equal(("15", "18"), (refused.FoundVersion, refused.NeededVersion));
    }

    [Fact]
    public async Task Something_else_in_the_place_of_the_cluster_is_left_alone()
    {
        await using var directory = new DataDirectory();
        var letter = Path.Combine(Directory.CreateDirectory(directory.Layout.ClusterDirectory).FullName, "letter.txt");
        await File.WriteAllTextAsync(letter, "mine", TestContext.Current.CancellationToken);

        _ = await Assert.ThrowsAsync<NotAClusterException>(() => directory.StartAsync());

        Assert.True(File.Exists(letter));
    }

    [Fact]
    public async Task What_a_killed_initdb_left_is_cleared_away()
    {
        await using var directory = new DataDirectory();
        _ = Directory.CreateDirectory(Path.Combine(directory.Layout.UnfinishedClusterDirectory, "base"));

        await using var server = await directory.StartAsync();

        Assert.False(Directory.Exists(directory.Layout.UnfinishedClusterDirectory));
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_named()
    {
        await using var directory = new DataDirectory();
        var file = Path.Combine(Path.GetDirectoryName(directory.Root)!, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var below = Path.Combine(file, "data");

        var refused = await Assert.ThrowsAsync<DataDirectoryNotWritableException>(
            () => directory.StartAsync(options => options with { DataDirectory = below }));

        Assert.Equal(below, refused.DataDirectory);
    }

    [Fact]
    public async Task A_directory_the_user_may_not_write_to_is_named()
    {
        await using var directory = new DataDirectory();

        // Not even root makes files in this one.
        var refused = await Assert.ThrowsAsync<DataDirectoryNotWritableException>(
            () => directory.StartAsync(options => options with { DataDirectory = OperatingSystem.IsLinux() ? "/proc/self" : "/" }));

        Assert.Contains("--data", refused.English, StringComparison.Ordinal);
    }

    /// <summary>Starts a postmaster the way a server does and forgets it, as a server does that is killed.</summary>
    private static async Task<Process> LeaveBehindAsync(DataDirectory directory)
    {
        await using (var server = await directory.StartAsync())
        {
            _ = await Sql.RunAsync(server.ConnectionString(), "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        using var cluster = await PreparedCluster.PrepareAsync(
            new PostgresServerOptions { DataDirectory = directory.Root, Durability = Durability.Off },
            TestContext.Current.CancellationToken);
        using var postmaster = await cluster.Starter.StartAsync(TestContext.Current.CancellationToken);
        return Process.GetProcessById(postmaster.ProcessId);
    }
}
