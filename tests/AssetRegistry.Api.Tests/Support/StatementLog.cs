using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>The statements that are sent to one server's database while it is not disposed of, of those that name one of the tables.</summary>
public sealed class StatementLog : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _listener;

    public StatementLog(TestServer server, params string[] tables)
    {
        var database = new NpgsqlConnectionStringBuilder(server.Database).Database;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("db.namespace") as string == database && activity.GetTagItem("db.query.text") is string text
                    && tables.Any(table => text.Contains(table, StringComparison.Ordinal)))
                {
                    _texts.Enqueue(text);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Dispose() => _listener.Dispose();
}
