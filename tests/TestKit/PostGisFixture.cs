using EmbeddedPostgres;
using Npgsql;
using Xunit;

namespace TestKit;

/// <summary>
/// A throw-away PostgreSQL with PostGIS from the distribution's package, as the judge of spatial answers; the product itself knows nothing of
/// PostGIS. Where it is not installed the tests say so and fail.
/// </summary>
public sealed class PostGisFixture : IAsyncLifetime
{
    private const string Installations = "/usr/lib/postgresql";

    private TestCluster? _cluster;
    private NpgsqlDataSource? _dataSource;

    /// <summary>A database in which PostGIS is at hand.</summary>
    public NpgsqlDataSource DataSource => _dataSource!;

    public async ValueTask InitializeAsync()
    {
        _cluster = await TestCluster.StartAsync(FindInstallation(), "postgis");
        var dataSource = NpgsqlDataSource.Create(_cluster.Server.Connection.ToSettings());
        await using var command = dataSource.CreateCommand("create extension postgis");
        _ = await command.ExecuteNonQueryAsync();
        await dataSource.ReloadTypesAsync();
        _dataSource = dataSource;
    }

    public async ValueTask DisposeAsync()
    {
        if (_dataSource is not null)
        {
            await _dataSource.DisposeAsync();
        }

        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }

    private static string FindInstallation() =>
        Directory.Exists(Installations) && Directory.EnumerateDirectories(Installations).FirstOrDefault(HasPostGis) is { } found
            ? found
            : throw new FileNotFoundException(
                "These tests compare with PostGIS, and it is not installed. On Debian: apt-get install postgresql-15-postgis-3");

    private static bool HasPostGis(string installation) =>
        File.Exists(Path.Combine(installation, "bin", "postgres")) && File.Exists(Path.Combine(installation, "lib", "postgis-3.so"));
}
