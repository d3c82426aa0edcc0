namespace EmbeddedPostgres;

/// <summary>The server did not start, for a reason that has no exception of its own; carries the last lines it wrote.</summary>
public sealed class PostgresStartException : EmbeddedPostgresException
{
    internal PostgresStartException(string logPath, IReadOnlyList<string> lastLines, Exception? innerException = null)
        : base(
            $"PostgreSQL did not start. Its last words (all of them are in {logPath}):{Quote(lastLines)}",
            $"PostgreSQL không khởi động được. Những dòng cuối của nhật ký (đầy đủ trong {logPath}):{Quote(lastLines)}",
            innerException)
    {
        LogPath = logPath;
        LastLines = lastLines;
    }

    /// <summary>The server's log file.</summary>
    public string LogPath { get; }

    /// <summary>The last lines the server wrote, oldest first; empty when it said nothing.</summary>
    public IReadOnlyList<string> LastLines { get; }

    private static string Quote(IReadOnlyList<string> lines) =>
        string.Concat((lines.Count > 0 ? lines : ["–"]).Select(line => $"{Environment.NewLine}  {line}"));
}
