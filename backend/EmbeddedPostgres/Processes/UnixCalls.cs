using System.Runtime.InteropServices;

namespace EmbeddedPostgres.Processes;

/// <summary>The system calls .NET has no method for.</summary>
internal static partial class UnixCalls
{
    public const int Interrupt = 2;
    public const int Quit = 3;

    /// <summary>Sends a signal; a process that is gone already is no error.</summary>
    public static void Signal(int processId, int signal) => _ = Kill(processId, signal);

    public static void ChangeOwner(string path, uint userId, uint groupId)
    {
        if (ChangeOwnerCore(path, userId, groupId) != 0)
        {
            throw new IOException($"The owner of {path} cannot be changed: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int processId, int signal);

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwnerCore(string path, uint userId, uint groupId);
}
