using System.Text;

namespace EmbeddedPostgres.Cluster;

/// <summary>
/// The server's log file, for the owner alone because it quotes statements that failed, and its last lines in memory for the message of a failed
/// start.
/// </summary>
internal sealed class ServerLog(string path)
{
    private const int LinesKept = 12;
    private const long RotateAtBytes = 10 * 1024 * 1024;
    private readonly Lock _gate = new();
    private readonly Queue<string> _lastLines = new(LinesKept);

    public string Path => path;

    public IReadOnlyList<string> LastLines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lastLines];
            }
        }
    }

    /// <summary>Begins a new run: the lines of the run before no longer explain anything.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            _lastLines.Clear();
            if (File.Exists(path) && new FileInfo(path).Length > RotateAtBytes)
            {
                File.Move(path, path + ".1", overwrite: true);
            }
        }
    }

    public void Write(string line)
    {
        lock (_gate)
        {
            if (_lastLines.Count == LinesKept)
            {
                _ = _lastLines.Dequeue();
            }

            _lastLines.Enqueue(line);
            try
            {
                PrivateFile.Append(path, Encoding.UTF8.GetBytes(line + "\n"));
            }
            catch (IOException)
            {
                // A full disk must not end the reading: the server would block on its own words.
            }
        }
    }

    public bool Contains(string words) => LastLines.Any(line => line.Contains(words, StringComparison.Ordinal));
}
