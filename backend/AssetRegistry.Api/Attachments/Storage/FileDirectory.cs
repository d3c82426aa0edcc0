using System.Runtime.InteropServices;

namespace AssetRegistry.Api.Attachments.Storage;

/// <summary>
/// Files in a directory, each under the hash of its content. A file appears under its name only when it is whole and on the disk.
/// </summary>
public sealed class FileDirectory(string root)
{
    private const string Incoming = "incoming";
    private const int ReadOnly = 0;

    /// <summary>A file nobody knows of yet, beside the others so that it can be renamed into place; it vanishes when closed unless kept.</summary>
    public FileStream CreateIncoming()
    {
        var directory = Directory.CreateDirectory(Path.Combine(root, Incoming)).FullName;

        return new FileStream(Path.Combine(directory, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
    }

    /// <summary>Puts a whole incoming file in its place, durably. One with this content may be there already.</summary>
    public void Keep(FileStream incoming, string sha256)
    {
        incoming.Flush(flushToDisk: true);
        var target = PathOf(sha256);
        if (File.Exists(target))
        {
            return;
        }

        var directory = Path.GetDirectoryName(target)!;
        _ = Directory.CreateDirectory(directory);
        File.Move(incoming.Name, target, overwrite: true);
        FlushDirectory(directory);
        FlushDirectory(root);
    }

    public FileStream Open(string sha256) =>
        new(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024, useAsync: true);

    public void Remove(string sha256) => File.Delete(PathOf(sha256));

    /// <summary>Removes what a killed server has left half written.</summary>
    public void SweepIncoming(DateTimeOffset before)
    {
        var directory = new DirectoryInfo(Path.Combine(root, Incoming));
        foreach (var file in directory.Exists ? directory.EnumerateFiles().Where(file => file.LastWriteTimeUtc < before.UtcDateTime) : [])
        {
            file.Delete();
        }
    }

    /// <summary>Closes an incoming file, and removes it unless it was kept.</summary>
    public static void Discard(FileStream incoming)
    {
        incoming.Dispose();
        File.Delete(incoming.Name);
    }

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256[2..]);

    /// <summary>A renamed file survives a power cut only when its directory was flushed too; Windows does that itself.</summary>
    private static void FlushDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = OpenDescriptor(directory, ReadOnly);
        if (descriptor >= 0)
        {
            _ = Flush(descriptor);
            _ = Close(descriptor);
        }
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenDescriptor(string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
