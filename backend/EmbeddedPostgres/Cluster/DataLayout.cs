namespace EmbeddedPostgres.Cluster;

/// <summary>What lies where in a data directory.</summary>
internal sealed record DataLayout(string Root)
{
    public string ClusterDirectory => Path.Combine(Root, "postgres");

    /// <summary>A cluster being made; renamed when whole, so that a killed initdb leaves nothing that looks like a cluster.</summary>
    public string UnfinishedClusterDirectory => Path.Combine(Root, "postgres.unfinished");

    public string LogFile => Path.Combine(Root, "postgres.log");

    public string PasswordFile => Path.Combine(Root, "postgres.password");

    public string LockFile => Path.Combine(Root, "server.lock");

    public string LockHolderFile => Path.Combine(Root, "server.pid");

    public string ConnectionFile => Path.Combine(Root, "connection.json");

    public string VersionFile => Path.Combine(ClusterDirectory, "PG_VERSION");

    public string PostmasterFile => Path.Combine(ClusterDirectory, "postmaster.pid");

    /// <summary>Makes the directory, for its owner alone; a directory that exists keeps its permissions.</summary>
    public static DataLayout Create(string directory)
    {
        var root = Path.GetFullPath(directory);
        if (OperatingSystem.IsWindows())
        {
            _ = Directory.CreateDirectory(root);
        }
        else
        {
            _ = Directory.CreateDirectory(root, PrivateFile.DirectoryMode);
        }

        return new DataLayout(root);
    }
}
