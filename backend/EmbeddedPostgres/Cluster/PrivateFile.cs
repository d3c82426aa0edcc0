namespace EmbeddedPostgres.Cluster;

/// <summary>Files and directories only their owner can read.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    public const UnixFileMode DirectoryMode = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>Replaces the file in one step: a reader sees the old text or the new one.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var next = path + ".new";
        File.Delete(next);
        using (var file = Open(next, FileMode.CreateNew))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    /// <summary>Adds to the end of the file, which is made when absent.</summary>
    public static void Append(string path, ReadOnlySpan<byte> content)
    {
        using var file = Open(path, FileMode.Append);
        file.Write(content);
    }

    private static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }
}
