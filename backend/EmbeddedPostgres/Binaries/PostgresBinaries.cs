using EmbeddedPostgres.Binaries;

namespace EmbeddedPostgres;

/// <summary>The PostgreSQL programs of the npm package, or of another installation, ready to run.</summary>
public sealed class PostgresBinaries
{
    private PostgresBinaries(string directory, bool isPackage)
    {
        Directory = directory;
        IsPackage = isPackage;
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        Postgres = Path.Combine(directory, "bin", "postgres" + suffix);
        InitDb = Path.Combine(directory, "bin", "initdb" + suffix);
        PgCtl = Path.Combine(directory, "bin", "pg_ctl" + suffix);
    }

    /// <summary>The package's <c>native</c> directory, with <c>bin</c>, <c>lib</c> and <c>share</c>, or the installation's.</summary>
    public string Directory { get; }

    /// <summary>Whether they are those of the npm package, whose version is known; another installation may be older.</summary>
    internal bool IsPackage { get; }

    /// <summary>The server program.</summary>
    public string Postgres { get; }

    /// <summary>The program that makes a cluster.</summary>
    public string InitDb { get; }

    /// <summary>The control program; used to signal the server on Windows.</summary>
    public string PgCtl { get; }

    /// <summary>Looks for the package in <c>node_modules</c> of a directory and of each of its parents, and completes it where links are missing.</summary>
    /// <exception cref="UnsupportedPlatformException">There is no package for this platform.</exception>
    /// <exception cref="PostgresBinariesMissingException">The package is not installed, or cannot be completed.</exception>
    public static PostgresBinaries Find(string startDirectory)
    {
        var package = PlatformPackage.Current;
        for (var directory = new DirectoryInfo(startDirectory); directory is not null; directory = directory.Parent)
        {
            var binaries = new PostgresBinaries(Path.Combine(directory.FullName, "node_modules", PlatformPackage.Scope, package, "native"), isPackage: true);
            if (File.Exists(binaries.Postgres))
            {
                return binaries.Completed(package);
            }
        }

        throw PostgresBinariesMissingException.NotInstalled(package, startDirectory);
    }

    /// <summary>The programs of an installation, such as a distribution's.</summary>
    /// <exception cref="PostgresBinariesMissingException">There are none.</exception>
    public static PostgresBinaries In(string directory)
    {
        var binaries = new PostgresBinaries(directory, isPackage: false);

        return File.Exists(binaries.Postgres) ? binaries : throw PostgresBinariesMissingException.NotIn(directory);
    }

    private PostgresBinaries Completed(string package)
    {
        try
        {
            PackageLinks.MakeMissing(Directory);
            return this;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw PostgresBinariesMissingException.Incomplete(package, Directory, e);
        }
    }
}
