using System.Text.Json;

namespace EmbeddedPostgres.Cluster;

/// <summary>What a running server tells the other programs of its owner: <c>connection.json</c>, readable by the owner alone.</summary>
internal sealed record ConnectionFile(string Host, int Port, string Username, string Password, int ServerProcessId, int PostgresProcessId)
{
    public static void Write(DataLayout layout, PostgresConnection connection, int postgresProcessId)
    {
        var content = new ConnectionFile(
            connection.Host, connection.Port, connection.Username, connection.Password, Environment.ProcessId, postgresProcessId);
        PrivateFile.Write(layout.ConnectionFile, JsonSerializer.SerializeToUtf8Bytes(content, JsonSerializerOptions.Web));
    }

    /// <summary>Null when there is none, or when it is not one.</summary>
    public static ConnectionFile? Read(DataLayout layout)
    {
        try
        {
            return JsonSerializer.Deserialize<ConnectionFile>(File.ReadAllBytes(layout.ConnectionFile), JsonSerializerOptions.Web);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
