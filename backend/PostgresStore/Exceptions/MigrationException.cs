namespace PostgresStore;

/// <summary>The migration files and the database do not fit together, or one file failed.</summary>
public sealed class MigrationException(string fileName, string reason, Exception? innerException = null)
    : PostgresStoreException($"Migration {fileName}: {reason}", innerException)
{
    /// <summary>The file at fault.</summary>
    public string FileName { get; } = fileName;
}
