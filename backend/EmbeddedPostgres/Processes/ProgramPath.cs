namespace EmbeddedPostgres.Processes;

/// <summary>Looks programs up the way a shell does.</summary>
internal static class ProgramPath
{
    // A service manager may start us with a bare PATH.
    private static readonly string[] Usual = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];

    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Usual)
            .Select(directory => Path.Combine(directory, program))
            .FirstOrDefault(File.Exists);
}
