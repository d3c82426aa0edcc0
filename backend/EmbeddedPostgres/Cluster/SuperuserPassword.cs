using System.Security.Cryptography;
using System.Text;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Cluster;

/// <summary>The superuser's password: random, in a file only the owner of the data directory can read.</summary>
internal static class SuperuserPassword
{
    public const string Username = "postgres";

    /// <summary>Reads the password. When the file is gone a new password is made, and given to the cluster if there is one.</summary>
    public static async Task<string> EnsureAsync(
        PostgresBinaries binaries, DataLayout layout, ServerAccount account, ServerLog log, CancellationToken cancellationToken)
    {
        if (File.Exists(layout.PasswordFile))
        {
            return (await File.ReadAllTextAsync(layout.PasswordFile, cancellationToken)).Trim();
        }

        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        if (File.Exists(layout.VersionFile))
        {
            await GiveToClusterAsync(password, binaries, layout, account, log, cancellationToken);
        }

        PrivateFile.Write(layout.PasswordFile, Encoding.ASCII.GetBytes(password + "\n"));
        account.Own(layout.PasswordFile);
        return password;
    }

    // The owner of the files is the master of the cluster: single-user mode asks for no password.
    private static async Task GiveToClusterAsync(
        string password, PostgresBinaries binaries, DataLayout layout, ServerAccount account, ServerLog log, CancellationToken cancellationToken)
    {
        log.Begin();
        var run = await account.RunAsync(
            [binaries.Postgres, "--single", "-D", layout.ClusterDirectory, PostgresConnection.MaintenanceDatabase],
            $"ALTER ROLE {Username} PASSWORD '{password}'\n",
            cancellationToken);
        if (!run.Succeeded)
        {
            foreach (var line in run.Lines)
            {
                log.Write(line);
            }

            throw StartFailure.From(layout, log);
        }
    }
}
