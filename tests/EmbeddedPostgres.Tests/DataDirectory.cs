using System.Diagnostics;
using EmbeddedPostgres.Cluster;
using Npgsql;

namespace EmbeddedPostgres.Tests;

/// <summary>A data directory of one test's own; whatever still runs on it is stopped and the directory deleted.</summary>
public sealed class DataDirectory : IAsyncDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("embedded-postgres-").FullName;

    /// <param name="name">The directory's name; it does not exist yet.</param>
    public DataDirectory(string name = "data") => Root = Path.Combine(_home, name);

    public string Root { get; }

    internal DataLayout Layout => new(Root);

    /// <summary>Starts a server on a copy of the template, or on what the test has put there itself.</summary>
    public Task<PostgresServer> StartAsync(Func<PostgresServerOptions, PostgresServerOptions>? change = null)
    {
        if (!Directory.Exists(Root))
        {
            TemplateCluster.CopyTo(Root);
        }

        return StartAsIsAsync(change);
    }

    /// <summary>Starts a server that flushes nothing (a test that kills only processes loses nothing by that) and makes its cluster if there is none.</summary>
    public Task<PostgresServer> StartAsIsAsync(Func<PostgresServerOptions, PostgresServerOptions>? change = null)
    {
        var options = new PostgresServerOptions { DataDirectory = Root, Durability = Durability.Off };
        return PostgresServer.StartAsync(change?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        using (var left = Orphan.Find(Layout))
        {
            left?.Kill();
            left?.WaitForExit();
        }

        Directory.Delete(_home, recursive: true);
        await Task.CompletedTask;
    }
}
