namespace EmbeddedPostgres.Processes;

/// <summary>
/// Starts a program in a session of its own. Ctrl-C in a terminal reaches every process of the foreground group; without this the database
/// would stop under a server that is still finishing its requests.
/// </summary>
internal static class OwnSession
{
    private const string PerlSession = "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!";

    /// <summary>Both wrappers replace themselves by the program, so the process id stays the child's. macOS has no setsid program, but Perl.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="find">Full path of a program, or null.</param>
    public static IReadOnlyList<string> Wrap(IReadOnlyList<string> command, Func<string, string?> find)
    {
        if (find("setsid") is { } setsid)
        {
            return [setsid, .. command];
        }

        return find("perl") is { } perl ? [perl, "-e", PerlSession, "--", .. command] : command;
    }
}
