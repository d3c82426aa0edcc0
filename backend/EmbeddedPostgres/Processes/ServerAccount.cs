using System.Globalization;

namespace EmbeddedPostgres.Processes;

/// <summary>The account the PostgreSQL programs run as.</summary>
internal sealed class ServerAccount
{
    private const uint NobodyId = 65534;
    private readonly PrivilegeDrop _drop;

    private ServerAccount(PrivilegeDrop drop) => _drop = drop;

    /// <summary>Takes the first way that is seen to work with these binaries; a container may forbid user namespaces.</summary>
    /// <exception cref="RootPrivilegesException">Root, and no way works.</exception>
    public static async Task<ServerAccount> ChooseAsync(
        PostgresBinaries binaries, string dataDirectory, PrivilegeDrop? forced, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return new ServerAccount(PrivilegeDrop.NotNeeded);
        }

        foreach (var drop in forced is { } only ? [only] : new[] { PrivilegeDrop.UserNamespace, PrivilegeDrop.Nobody })
        {
            var account = new ServerAccount(drop);
            if (ProgramPath.Find(account.Wrapper[0]) is not null
                && (await account.RunAsync([binaries.Postgres, "--version"], input: null, cancellationToken)).Succeeded)
            {
                return account;
            }
        }

        throw new RootPrivilegesException(dataDirectory);
    }

    /// <summary>The command line that runs a program as this account. The process id is the program's own.</summary>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command) => [.. Wrapper, .. command];

    public Task<ProcessRun> RunAsync(IReadOnlyList<string> command, string? input, CancellationToken cancellationToken) =>
        ProcessRun.RunAsync(Wrap(command), input, cancellationToken);

    /// <summary>Hands a file or directory (not what is in it) to the account.</summary>
    public void Own(string path)
    {
        if (_drop is PrivilegeDrop.Nobody)
        {
            UnixCalls.ChangeOwner(path, NobodyId, NobodyId);
        }
    }

    /// <summary>Lets the account pass through a directory without letting it look around there.</summary>
    public void LetThrough(string directory)
    {
        if (_drop is PrivilegeDrop.Nobody && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(directory, File.GetUnixFileMode(directory) | UnixFileMode.OtherExecute);
        }
    }

    // PostgreSQL looks its user up by name, so the mapped id is one that every /etc/passwd has.
    private IReadOnlyList<string> Wrapper => _drop switch
    {
        PrivilegeDrop.UserNamespace => ["unshare", "--user", Id("--map-user="), Id("--map-group="), "--"],
        PrivilegeDrop.Nobody => ["setpriv", Id("--reuid="), Id("--regid="), "--clear-groups", "--"],
        _ => [],
    };

    private static string Id(string option) => option + NobodyId.ToString(CultureInfo.InvariantCulture);
}
