using System.Diagnostics;

namespace EmbeddedPostgres.Processes;

/// <summary>One run of the server's main process.</summary>
internal sealed class Postmaster : IDisposable
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);
    private readonly Process _process;
    private readonly string _pgCtl;
    private readonly Task _reading;

    private Postmaster(Process process, string pgCtl, Action<string> hear)
    {
        _process = process;
        _pgCtl = pgCtl;
        ProcessId = process.Id;
        _reading = Task.WhenAll(CopyAsync(process.StandardOutput, hear), CopyAsync(process.StandardError, hear));
        Exited = WaitAsync();
    }

    public int ProcessId { get; }

    /// <summary>Ends with the exit code; by then the process is reaped, so a new one may take its place.</summary>
    public Task<int> Exited { get; }

    /// <param name="command">The program and its arguments.</param>
    /// <param name="pgCtl">The control program.</param>
    /// <param name="hear">Receives every line the server writes.</param>
    public static Postmaster Launch(IReadOnlyList<string> command, string pgCtl, Action<string> hear)
    {
        var process = new Process { StartInfo = ProcessRun.StartInfo(command) };
        _ = process.Start();
        process.StandardInput.Close();
        return new Postmaster(process, pgCtl, hear);
    }

    /// <summary>Asks for a fast stop (sessions are ended, a checkpoint is written) and kills the process when that takes too long.</summary>
    /// <returns>Whether it stopped by itself.</returns>
    public async Task<bool> StopAsync(TimeSpan timeout)
    {
        RequestFastStop();
        try
        {
            _ = await Exited.WaitAsync(timeout);
            return true;
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
            _ = await Exited;
            return false;
        }
    }

    /// <summary>Returns at once.</summary>
    public void RequestFastStop()
    {
        // The number of a process that has ended may belong to another one by now.
        if (!Exited.IsCompleted)
        {
            FastStop.Request(ProcessId, _pgCtl);
        }
    }

    public void Dispose() => _process.Dispose();

    private async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync();
        // Sessions of a killed postmaster hold the pipe a little longer than it lives.
        _ = await Task.WhenAny(_reading, Task.Delay(LastWords));
        return _process.ExitCode;
    }

    private static async Task CopyAsync(StreamReader reader, Action<string> hear)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            hear(line);
        }
    }
}
