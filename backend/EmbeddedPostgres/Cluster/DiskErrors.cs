namespace EmbeddedPostgres.Cluster;

/// <summary>Recognises a full disk, which has a code of its own on each system and words of its own in the server's log.</summary>
internal static class DiskErrors
{
    public const string ServerWords = "No space left on device";
    private const int UnixNoSpace = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    public static bool IsDiskFull(IOException exception) =>
        OperatingSystem.IsWindows()
            ? exception.HResult is WindowsDiskFull or WindowsHandleDiskFull
            : exception.HResult == UnixNoSpace || exception.Message.Contains(ServerWords, StringComparison.Ordinal);
}
