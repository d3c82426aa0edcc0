using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AssetRegistry.Api.Tests.Support;
using EmbeddedPostgres;

namespace AssetRegistry.Api.Tests.Durability;

/// <summary>The server as people run it: a process of its own, with its embedded PostgreSQL and every commit flushed.</summary>
internal sealed class KillableServer : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly string _dataDirectory;
    private readonly int _port = FreePort();
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    private KillableServer(string dataDirectory)
    {
        _dataDirectory = dataDirectory;
        Address = new Uri($"http://127.0.0.1:{_port}");
    }

    /// <summary>The same after every start.</summary>
    public Uri Address { get; }

    /// <summary>What the running server says of its database.</summary>
    public RunningPostgres Postgres => RunningPostgres.TryRead(_dataDirectory) ?? throw new InvalidOperationException("The server does not run.");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<KillableServer> StartAsync(string dataDirectory)
    {
        var server = new KillableServer(dataDirectory);
        await server.StartAsync();

        return server;
    }

    /// <summary>Starts the process and returns when it serves.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "AssetRegistry.Api.dll"), "serve", "--port", $"{_port}", "--data", _dataDirectory, "--no-demo" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var ours in start.Environment.Keys.Where(name => name.StartsWith("ASSETREGISTRY_", StringComparison.Ordinal)).ToList())
        {
            _ = start.Environment.Remove(ours);
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var ready = WaitUntilReadyAsync();
        Assert.True(await Task.WhenAny(ready, _process.WaitForExitAsync(Cancellation)) == ready, $"The server ended:\n{Output()}");
        await ready;
    }

    /// <summary>Returns when the server and its database answer, however often it is killed until then.</summary>
    public async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var began = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(http))
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < StartTimeout, $"The server does not get ready:\n{Output()}");
            _ = await timer.WaitForNextTickAsync(Cancellation);
        }
    }

    /// <summary>kill -9 of the server alone: its PostgreSQL is left behind.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync(Cancellation);
        _process.Dispose();
        _process = null;
    }

    /// <summary>kill -9 of PostgreSQL's main process, as its own pid file names it.</summary>
    /// <returns>The process that is no more.</returns>
    public int KillPostgres()
    {
        var processId = int.Parse(File.ReadLines(Path.Combine(_dataDirectory, "postgres", "postmaster.pid")).First(), null);
        using var postmaster = Process.GetProcessById(processId);
        postmaster.Kill();

        return processId;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        await PostgresServer.StopAbandonedAsync(_dataDirectory, CancellationToken.None);
    }

    /// <summary>What the server printed, for the message of a failed test.</summary>
    public string Output() => string.Join('\n', _output);

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var response = await http.GetAsync("/health/ready", Cancellation);

            return response.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();

        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
