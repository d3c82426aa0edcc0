using System.Diagnostics;
using System.Globalization;

namespace EmbeddedPostgres.Processes;

/// <summary>Asks a postmaster for a "fast" stop. (A "smart" one, SIGTERM, would wait for every client to leave.)</summary>
internal static class FastStop
{
    public static void Request(int processId, string pgCtl)
    {
        if (!OperatingSystem.IsWindows())
        {
            UnixCalls.Signal(processId, UnixCalls.Interrupt);
            return;
        }

        using var control = Process.Start(pgCtl, ["kill", "INT", processId.ToString(CultureInfo.InvariantCulture)]);
        control.WaitForExit();
    }
}
