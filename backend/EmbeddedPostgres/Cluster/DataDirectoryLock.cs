using System.Globalization;

namespace EmbeddedPostgres.Cluster;

/// <summary>Holds a data directory for one process. The operating system lets go of it when the process dies, however it dies.</summary>
internal sealed class DataDirectoryLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holderFile;

    private DataDirectoryLock(FileStream file, string holderFile)
    {
        _file = file;
        _holderFile = holderFile;
    }

    /// <exception cref="DataDirectoryInUseException">Another process holds it.</exception>
    public static DataDirectoryLock Take(DataLayout layout)
    {
        FileStream file;
        try
        {
            file = new FileStream(layout.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsLocked(layout, e))
        {
            throw new DataDirectoryInUseException(layout.Root, ReadHolder(layout.LockHolderFile));
        }

        // A file of its own: the locked one cannot be read by the process that wants to say who holds it.
        File.WriteAllText(layout.LockHolderFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new DataDirectoryLock(file, layout.LockHolderFile);
    }

    public void Dispose()
    {
        File.Delete(_holderFile);
        _file.Dispose();
    }

    private static bool IsLocked(DataLayout layout, IOException e) =>
        e.GetType() == typeof(IOException) && File.Exists(layout.LockFile) && !DiskErrors.IsDiskFull(e);

    private static int? ReadHolder(string path)
    {
        try
        {
            return int.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            return null;
        }
    }
}
