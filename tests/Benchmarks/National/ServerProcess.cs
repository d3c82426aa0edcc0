using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AssetRegistry.Api.Composition;

namespace Benchmarks.National;

/// <summary>The product's server as a process of its own, as it is installed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process until /health/ready says so.</summary>
    public double ReadySeconds { get; private set; }

    public static async Task<ServerProcess> StartAsync(string database)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [typeof(RegistryServer).Assembly.Location, "serve"])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASSETREGISTRY_DATABASE"] = database,
                ["ASSETREGISTRY_PORT"] = FormattableString.Invariant($"{port}"),
                ["ASSETREGISTRY_DEMO"] = "0",
                ["ASSETREGISTRY_PUBLIC"] = "1",
                ["ASSETREGISTRY_REQUESTS_PER_SECOND"] = "0",
            },
        };
        var began = Stopwatch.GetTimestamp();
        var server = new ServerProcess(Process.Start(start)!, new($"http://localhost:{port}"));
        server._process.OutputDataReceived += (_, _) => { };
        server._process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var pause = new PeriodicTimer(BetweenQuestions);
        while (!await IsReadyAsync(client))
        {
            if (server._process.HasExited)
            {
                throw new InvalidOperationException($"The server ended with {server._process.ExitCode} before it was ready.");
            }

            _ = await pause.WaitForNextTickAsync();
        }

        server.ReadySeconds = Stopwatch.GetElapsedTime(began).TotalSeconds;

        return server;
    }

    /// <summary>What the system counts as its own, now and at most so far.</summary>
    public string Memory()
    {
        var status = File.ReadLines($"/proc/{_process.Id}/status").Select(line => line.Split(':', 2)).ToDictionary(field => field[0], field => field[1].Trim());

        return FormattableString.Invariant($"{Megabytes("VmRSS"):N0} MB in memory, at most {Megabytes("VmHWM"):N0} MB");

        double Megabytes(string field) => long.Parse(status[field].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/health/ready");

            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
