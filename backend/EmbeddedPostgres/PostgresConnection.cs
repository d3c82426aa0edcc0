using Npgsql;

namespace EmbeddedPostgres;

/// <summary>Where the server listens and who may enter.</summary>
/// <param name="Host">The socket's directory, or the loopback address.</param>
/// <param name="Port">The TCP port; with a socket, the number in the socket file's name.</param>
/// <param name="Username">The superuser.</param>
/// <param name="Password">The superuser's random password.</param>
public sealed record PostgresConnection(string Host, int Port, string Username, string Password)
{
    /// <summary>The database every cluster has.</summary>
    public const string MaintenanceDatabase = "postgres";

    /// <summary>Npgsql settings for one database. Encryption is off: the bytes never leave the machine.</summary>
    public NpgsqlConnectionStringBuilder ToSettings(string database = MaintenanceDatabase) => new()
    {
        Host = Host,
        Port = Port,
        Username = Username,
        Password = Password,
        Database = database,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    /// <summary>Does not show the password.</summary>
    public override string ToString() => $"{Username}@{Host}:{Port}";
}
