using System.Diagnostics;

namespace EmbeddedPostgres.Tests;

public sealed class SupervisionTests
{
    [Fact]
    public async Task A_killed_server_comes_back_with_every_committed_row()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync(options => options with { Durability = Durability.Full });
        var exited = new TaskCompletionSource<PostgresExitedEventArgs>();
        var restarted = new TaskCompletionSource();
        server.Exited += (_, e) => exited.TrySetResult(e);
        server.Restarted += (_, _) => restarted.TrySetResult();
        _ = await Sql.RunAsync(server.ConnectionString(), "CREATE TABLE kept AS SELECT generate_series(1, 1000)");
        var killed = server.ProcessId;

        Kill(killed);
        await restarted.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(killed, (await exited.Task).ProcessId);
        Assert.NotEqual(killed, server.ProcessId);
        Assert.Equal(1000L, await Sql.RunAsync(server.ConnectionString(), "SELECT count(*) FROM kept"));
        Assert.Equal(server.ProcessId, RunningPostgres.TryRead(directory.Root)?.PostgresProcessId);
    }

    [Fact]
    public async Task A_stop_right_after_a_death_still_leaves_nothing_running()
    {
        await using var directory = new DataDirectory();
        var server = await directory.StartAsync();

        Kill(server.ProcessId);
        await server.StopAsync();

        await using var next = await directory.StartAsync();
        Assert.Equal(1, await Sql.RunAsync(next.ConnectionString(), "SELECT 1"));
    }

    private static void Kill(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
    }
}
