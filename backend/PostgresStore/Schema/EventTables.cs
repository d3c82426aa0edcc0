using PostgresStore.Operations;

namespace PostgresStore.Schema;

/// <summary>Marten 9's event tables for Guid streams with all metadata, and the guard that keeps events as they were recorded.</summary>
internal static class EventTables
{
    public static Table Streams { get; } = new(
        "mt_streams",
        [
            new("id", "uuid", NotNull: true),
            new("type", "character varying"),
            new("version", "bigint"),
            new("timestamp", "timestamp with time zone", NotNull: true, "now()"),
            new("created", "timestamp with time zone", NotNull: true, "now()"),
            new("tenant_id", "character varying", Default: SqlName.Literal(EventColumns.DefaultTenant)),
            new("is_archived", "boolean", Default: "false"),
        ],
        ["CONSTRAINT pkey_mt_streams_id PRIMARY KEY (id)"],
        []);

    // Marten's own default of "timestamp" is the constant time of table creation; now() is what it means.
    public static Table Events(string schema) => new(
        "mt_events",
        [
            new("seq_id", "bigint", NotNull: true),
            new("id", "uuid", NotNull: true),
            new("stream_id", "uuid"),
            new("version", "bigint", NotNull: true),
            new("data", "jsonb", NotNull: true),
            new("bdata", "bytea"),
            new("type", "character varying(500)", NotNull: true),
            new("timestamp", "timestamp with time zone", NotNull: true, "now()"),
            new("tenant_id", "character varying", Default: SqlName.Literal(EventColumns.DefaultTenant)),
            new("mt_dotnet_type", "character varying"),
            new("correlation_id", "character varying"),
            new("causation_id", "character varying"),
            new("headers", "jsonb"),
            new("user_name", "character varying"),
            new("is_archived", "boolean", Default: "false"),
        ],
        [
            "CONSTRAINT pkey_mt_events_seq_id PRIMARY KEY (seq_id)",
            $"CONSTRAINT fkey_mt_events_stream_id FOREIGN KEY (stream_id) REFERENCES {schema}.mt_streams (id) ON DELETE CASCADE",
        ],
        [new("pk_mt_events_stream_and_version", "stream_id, version", IsUnique: true)]);

    public static IEnumerable<string> Sequence(string schema) =>
        [$"CREATE SEQUENCE {schema}.mt_events_sequence;", $"ALTER SEQUENCE {schema}.mt_events_sequence OWNED BY {schema}.mt_events.seq_id;"];

    public static IEnumerable<string> Guard(string schema) =>
    [
        $"""
         CREATE FUNCTION {schema}.mt_events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN
             IF TG_OP = 'TRUNCATE' THEN
                 RAISE EXCEPTION 'Events are append-only: TRUNCATE of {schema}.mt_events is refused.' USING ERRCODE = 'restrict_violation';
             END IF;
             RAISE EXCEPTION 'Events are append-only: % of event % (stream %, version %) is refused. Append an event that corrects it.',
                 TG_OP, OLD.seq_id, OLD.stream_id, OLD.version USING ERRCODE = 'restrict_violation';
         END
         $$;
         """,
        $"CREATE TRIGGER mt_events_are_append_only BEFORE UPDATE OR DELETE ON {schema}.mt_events "
            + $"FOR EACH ROW EXECUTE FUNCTION {schema}.mt_events_refuse_change();",
        $"CREATE TRIGGER mt_events_are_never_truncated BEFORE TRUNCATE ON {schema}.mt_events "
            + $"FOR EACH STATEMENT EXECUTE FUNCTION {schema}.mt_events_refuse_change();",
    ];
}
