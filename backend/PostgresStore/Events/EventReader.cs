using System.Data.Common;
using System.Text.Json;

namespace PostgresStore.Events;

/// <summary>Columns of mt_events that make an event, and the row turned into one.</summary>
internal static class EventReader
{
    public const string Columns =
        "e.seq_id, e.id, e.stream_id, e.version, e.data, e.type, e.timestamp, e.mt_dotnet_type, "
        + "e.correlation_id, e.causation_id, e.headers, e.user_name, e.is_archived";

    public static async Task<List<IEvent>> ReadAllAsync(DbDataReader reader, StoreOptions options, CancellationToken cancellationToken)
    {
        var events = new List<IEvent>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            events.Add(Read(reader, options));
        }

        return events;
    }

    private static Event Read(DbDataReader reader, StoreOptions options)
    {
        var type = options.EventGraph.Resolve(reader.GetString(5), Text(reader, 7));
        var e = type.Wrap(options.Serializer.Read(reader.GetFieldValue<byte[]>(4), type.Type));
        e.Sequence = reader.GetInt64(0);
        e.Id = reader.GetGuid(1);
        e.StreamId = reader.GetGuid(2);
        e.Version = reader.GetInt64(3);
        e.Timestamp = reader.GetFieldValue<DateTimeOffset>(6);
        e.CorrelationId = Text(reader, 8);
        e.CausationId = Text(reader, 9);
        e.Headers = reader.IsDBNull(10) ? null : Headers(reader.GetFieldValue<byte[]>(10));
        e.UserName = Text(reader, 11);
        e.IsArchived = !reader.IsDBNull(12) && reader.GetBoolean(12);
        return e;
    }

    private static string? Text(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    /// <summary>Headers as plain .NET values. Marten writes JSON null for "none" on some paths.</summary>
    private static Dictionary<string, object>? Headers(byte[] json)
    {
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.ValueKind is not JsonValueKind.Object
            ? null
            : parsed.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value), StringComparer.Ordinal);
    }

    private static object Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => value.GetDecimal(),
        _ => value.Clone(),
    };
}
