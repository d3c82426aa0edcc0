using System.Diagnostics;
using System.Globalization;
using EmbeddedPostgres;

namespace TestKit;

/// <summary>A throw-away server in a temporary directory that is named after this process.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private const char NameMark = '-';

    private static readonly string Home = Path.Combine(Path.GetTempPath(), $"asset-registry-tests-{Environment.UserName}");
    private readonly string _directory;

    private TestCluster(PostgresServer server, string directory)
    {
        Server = server;
        _directory = directory;
    }

    public PostgresServer Server { get; }

    /// <param name="installation">Where its programs are; null: the npm package.</param>
    /// <param name="name">Tells the clusters of one process apart.</param>
    public static async Task<TestCluster> StartAsync(string? installation = null, string? name = null)
    {
        await DeleteAbandonedAsync();

        var directory = Path.Combine(Home, Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + (name is null ? "" : NameMark + name));
        var server = await PostgresServer.StartAsync(
            new PostgresServerOptions { DataDirectory = directory, BinariesDirectory = installation, Durability = Durability.Off },
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
        if (!int.TryParse(directoryName.Split(NameMark)[0], CultureInfo.InvariantCulture, out var processId))
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
