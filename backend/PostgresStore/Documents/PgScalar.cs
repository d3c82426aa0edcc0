using NpgsqlTypes;
using PostgresStore.Serialization;

namespace PostgresStore.Documents;

/// <summary>How one .NET scalar type looks in a column, in JSON text and as a parameter.</summary>
internal sealed record PgScalar(string SqlType, NpgsqlDbType DbType, ScalarOrder Order, string? Cast, string? CastFunction = null)
{
    private static readonly PgScalar Text = new("character varying", NpgsqlDbType.Varchar, ScalarOrder.Collated, null);

    /// <summary>Whatever the serializer writes as one JSON string or number: enums and value objects. Equality only.</summary>
    private static readonly PgScalar Serialized = new("character varying", NpgsqlDbType.Varchar, ScalarOrder.None, null);

    private static readonly Dictionary<Type, PgScalar> Known = new()
    {
        [typeof(string)] = Text,
        [typeof(char)] = Serialized,
        [typeof(Guid)] = new("uuid", NpgsqlDbType.Uuid, ScalarOrder.Natural, "uuid"),
        [typeof(bool)] = new("boolean", NpgsqlDbType.Boolean, ScalarOrder.Natural, "boolean"),
        [typeof(short)] = new("smallint", NpgsqlDbType.Smallint, ScalarOrder.Natural, "smallint"),
        [typeof(int)] = new("integer", NpgsqlDbType.Integer, ScalarOrder.Natural, "integer"),
        [typeof(long)] = new("bigint", NpgsqlDbType.Bigint, ScalarOrder.Natural, "bigint"),
        [typeof(decimal)] = new("numeric", NpgsqlDbType.Numeric, ScalarOrder.Natural, "numeric"),
        [typeof(double)] = new("double precision", NpgsqlDbType.Double, ScalarOrder.Natural, "double precision"),
        [typeof(float)] = new("real", NpgsqlDbType.Real, ScalarOrder.Natural, "real"),
        [typeof(DateOnly)] = new("date", NpgsqlDbType.Date, ScalarOrder.Natural, null, "mt_immutable_date"),
        [typeof(TimeOnly)] = new("time without time zone", NpgsqlDbType.Time, ScalarOrder.Natural, null, "mt_immutable_time"),
        [typeof(DateTimeOffset)] = new("timestamp with time zone", NpgsqlDbType.TimestampTz, ScalarOrder.Natural, null, "mt_immutable_timestamptz"),
    };

    /// <summary>Whether the type is stored as one JSON string, number or boolean.</summary>
    public static bool IsScalar(Type type)
    {
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
        return scalar.IsEnum || scalar.IsPrimitive || Known.ContainsKey(scalar) || scalar == typeof(DateTime);
    }

    public static bool IsNumber(Type type) => Known.GetValueOrDefault(type)?.DbType is NpgsqlDbType.Smallint or NpgsqlDbType.Integer or NpgsqlDbType.Bigint
        or NpgsqlDbType.Numeric or NpgsqlDbType.Double or NpgsqlDbType.Real;

    public static PgScalar For(Type type)
    {
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
        return scalar == typeof(DateTime)
            ? throw new NotSupportedException("DateTime says no time zone; declare the member as DateTimeOffset or DateOnly.")
            : Known.GetValueOrDefault(scalar, Serialized);
    }

    /// <summary>The typed value of a text expression over JSON; the functions are there because the plain casts are not immutable.</summary>
    public string FromText(string text, string schema) => (Cast, CastFunction) switch
    {
        (not null, _) => $"({text})::{Cast}",
        (_, not null) => $"{schema}.{CastFunction}({text})",
        _ => text,
    };

    /// <summary>.NET type of the parameters for values of a type.</summary>
    public Type ParameterType(Type type) => Order is ScalarOrder.None ? typeof(string) : Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>One value of each row, as one parameter for all of them.</summary>
    /// <param name="type">.NET type of the values.</param>
    /// <param name="rows">What is written.</param>
    /// <param name="value">A row's value as <see cref="ToParameter"/> gives it, or null.</param>
    public Array ToArray<TRow>(Type type, IReadOnlyList<TRow> rows, Func<TRow, object?> value)
    {
        var element = ParameterType(type);
        var values = Array.CreateInstance(element.IsValueType ? typeof(Nullable<>).MakeGenericType(element) : element, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            values.SetValue(value(rows[i]) is var given and not DBNull ? given : null, i);
        }

        return values;
    }

    /// <summary>The value as Npgsql takes it for <see cref="DbType"/>.</summary>
    public object ToParameter(object? value, Type type, JsonDocumentSerializer serializer) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset time => time.ToUniversalTime(),
        _ when Order is ScalarOrder.None => (object?)serializer.ToScalarText(value, type) ?? DBNull.Value,
        _ => value,
    };
}
