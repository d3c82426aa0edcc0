using System.Diagnostics;
using System.Globalization;
using EmbeddedPostgres;

namespace TestKit;

/// <summary>A throw-away server in a temporary directory that is named after this process.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), $"asset-registry-tests-{Environment.UserName}");
    private readonly string _directory;

    private TestCluster(PostgresServer server, string directory)
    {
        Server = server;
        _directory = directory;
    }

    public PostgresServer Server { get; }

    public static async Task<TestCluster> StartAsync()
    {
        await DeleteAbandonedAsync();

        var directory = Path.Combine(Home, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        var server = await PostgresServer.StartAsync(
            new PostgresServerOptions { DataDirectory = directory, Durability = Durability.Off },
            CancellationToken.None);
        return new TestCluster(server, directory);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    // A test run that was killed leaves its server and its directory behind.
    private static async Task DeleteAbandonedAsync()
    {
        foreach (var abandoned in Directory.CreateDirectory(Home).EnumerateDirectories().Where(found => !IsOfALivingProcess(found.Name)))
        {
            try
            {
                await PostgresServer.StopAbandonedAsync(abandoned.FullName, CancellationToken.None);
                abandoned.Delete(recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DataDirectoryInUseException)
            {
                // Another run is at it, or another user owns it.
            }
        }
    }

    private static bool IsOfALivingProcess(string directoryName)
    {
        if (!int.TryParse(directoryName, CultureInfo.InvariantCulture, out var processId))
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(processId);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
