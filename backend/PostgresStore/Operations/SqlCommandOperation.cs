using System.Globalization;
using System.Text;
using Npgsql;

namespace PostgresStore.Operations;

/// <summary>The application's own statement within a save.</summary>
internal sealed class SqlCommandOperation : StorageOperation
{
    private readonly string _text;
    private readonly object?[] _values;

    public SqlCommandOperation(char placeholder, string sql, object?[] values)
    {
        var parts = sql.Split(placeholder);
        if (parts.Length - 1 != values.Length)
        {
            throw new ArgumentException($"The statement has {parts.Length - 1} placeholders '{placeholder}' but {values.Length} values: {sql}", nameof(values));
        }

        var text = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"${i}").Append(parts[i]);
        }

        (_text, _values) = (text.ToString(), values);
    }

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = _text;
        foreach (var value in _values)
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = value is DateTimeOffset time ? time.ToUniversalTime() : value ?? DBNull.Value });
        }
    }
}
