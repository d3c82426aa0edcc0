namespace EmbeddedPostgres;

/// <summary>No PostgreSQL is packaged for this operating system and processor.</summary>
public sealed class UnsupportedPlatformException(string platform) : EmbeddedPostgresException(
    $"No PostgreSQL is packaged for {platform}. Give the connection string of a PostgreSQL server (15 or later) with --database.",
    $"Không có bản PostgreSQL đóng gói sẵn cho {platform}. Hãy chỉ ra một máy chủ PostgreSQL (từ bản 15) bằng --database.")
{
    /// <summary>The platform's .NET runtime identifier.</summary>
    public string Platform => platform;
}
