using EmbeddedPostgres.Cluster;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Tests;

public sealed class ServerProcessTests
{
    [Fact]
    public void Setsid_is_the_first_choice_for_an_own_session() =>
        Assert.Equal(["/bin/setsid", "postgres", "-D", "x"], OwnSession.Wrap(["postgres", "-D", "x"], program => "/bin/" + program));

    [Fact]
    public void Without_either_program_the_command_stays_as_it_is() =>
        Assert.Equal(["postgres"], OwnSession.Wrap(["postgres"], _ => null));

    [Fact]
    public async Task The_server_runs_in_a_session_of_its_own()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync();

        Assert.Equal(server.ProcessId, SessionOf(server.ProcessId));
    }

    [Fact]
    public async Task Perl_opens_a_session_where_setsid_is_missing()
    {
        var command = OwnSession.Wrap(["/bin/sh", "-c", "ps -o sid= -p $$; echo $$"], program => program == "perl" ? ProgramPath.Find("perl") : null);

        var run = await ProcessRun.RunAsync(command, input: null, TestContext.Current.CancellationToken);

        Assert.True(run.Succeeded, run.Output);
        Assert.Equal(run.Lines[0], run.Lines[1]);
    }

    [Fact]
    public async Task Every_way_to_give_up_root_works_with_these_binaries()
    {
        var ways = Environment.IsPrivilegedProcess ? new PrivilegeDrop?[] { PrivilegeDrop.UserNamespace, PrivilegeDrop.Nobody } : [null];
        foreach (var way in ways)
        {
            // Below a directory that "nobody" may pass through, as /var/lib would be.
            await using var directory = new DataDirectory();
            Directory.GetParent(directory.Root)!.UnixFileMode |= UnixFileMode.OtherExecute;

            await using var server = await directory.StartAsIsAsync(options => options with { PrivilegeDrop = way });

            Assert.Equal(1, await Sql.RunAsync(server.ConnectionString(), "SELECT 1"));
        }
    }

    [Fact]
    public void The_callers_own_PostgreSQL_variables_do_not_reach_the_server()
    {
        Environment.SetEnvironmentVariable("PGPORT", "1");

        var info = ProcessRun.StartInfo(["postgres"]);

        Assert.DoesNotContain(info.Environment.Keys, name => name.StartsWith("PG", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_start_quotes_the_servers_last_words()
    {
        await using var directory = new DataDirectory();

        var failed = await Assert.ThrowsAsync<PostgresStartException>(() => directory.StartAsync(options => options with
        {
            Settings = new Dictionary<string, string> { ["shared_buffers"] = "a lot" },
        }));

        Assert.Contains(failed.LastLines, line => line.Contains("shared_buffers", StringComparison.Ordinal));
        Assert.Contains("shared_buffers", failed.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(directory.Layout.LogFile, failed.LogPath);
    }

    [Fact]
    public async Task A_full_disk_is_recognised_in_the_servers_words()
    {
        await using var directory = new DataDirectory();
        _ = Directory.CreateDirectory(directory.Root);
        var log = new ServerLog(directory.Layout.LogFile);
        log.Write("FATAL:  could not write lock file \"postmaster.pid\": No space left on device");

        Assert.IsType<DiskFullException>(StartFailure.From(directory.Layout, log));
    }

    [Fact]
    public async Task The_log_file_is_set_aside_when_it_has_grown()
    {
        await using var directory = new DataDirectory();
        _ = Directory.CreateDirectory(directory.Root);
        await using (var file = File.Create(directory.Layout.LogFile))
        {
            file.SetLength(11 * 1024 * 1024);
        }

        new ServerLog(directory.Layout.LogFile).Begin();

        Assert.False(File.Exists(directory.Layout.LogFile));
        Assert.True(File.Exists(directory.Layout.LogFile + ".1"));
    }

    // "pid (name) state parent group session …"
    private static int SessionOf(int processId) =>
        int.Parse(File.ReadAllText($"/proc/{processId}/stat").Split(") ")[1].Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);
}
