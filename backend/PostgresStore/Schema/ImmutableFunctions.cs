namespace PostgresStore.Schema;

/// <summary>
/// Marten's casts of JSON text that may stand in an index. The plain casts may not, because they read the session's settings; ISO text,
/// which the serializer writes, means the same under any settings.
/// </summary>
internal static class ImmutableFunctions
{
    public static IEnumerable<string> ToDdl(string schema) =>
    [
        Cast(schema, "mt_immutable_date", "date"),
        Cast(schema, "mt_immutable_time", "time without time zone"),
        Cast(schema, "mt_immutable_timestamp", "timestamp without time zone"),
        Cast(schema, "mt_immutable_timestamptz", "timestamp with time zone"),
    ];

    private static string Cast(string schema, string name, string type) =>
        $"CREATE FUNCTION {schema}.{name}(value text) RETURNS {type} LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value::{type} $$;";
}
