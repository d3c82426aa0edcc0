using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>Numbers generated documents by kind, office and year: drawn once for the records a document is about, and kept.</summary>
public sealed class DocumentNumbers(NpgsqlDataSource dataSource)
{
    private const string Table = $"{StoreSetup.SchemaName}.document_number";

    /// <param name="series">What is numbered by itself: the kind of document and the office.</param>
    /// <param name="year">The year the document belongs to.</param>
    /// <param name="recordIds">The records it is about, in any order.</param>
    /// <param name="cancellationToken">Ends the drawing.</param>
    public async Task<int> DrawAsync(string series, int year, IEnumerable<Guid> recordIds, CancellationToken cancellationToken)
    {
        var subject = KeyOf(recordIds);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, "select pg_advisory_xact_lock(hashtextextended('document number:' || $1, $2))", cancellationToken, series, (long)year);
        if (await ReadAsync(connection, series, subject, cancellationToken) is { } drawn)
        {
            return drawn;
        }

        var number = await ExecuteAsync(
            connection,
            $"""
            insert into {Table} (series, year, number, subject)
            select $1, $2, coalesce(max(number), 0) + 1, $3 from {Table} where series = $1 and year = $2 returning number
            """,
            cancellationToken, series, year, subject);
        await transaction.CommitAsync(cancellationToken);

        return (int)number!;
    }

    /// <summary>Null when none has been drawn.</summary>
    public async Task<int?> FindAsync(string series, IEnumerable<Guid> recordIds, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);

        return await ReadAsync(connection, series, KeyOf(recordIds), cancellationToken);
    }

    private static async Task<int?> ReadAsync(NpgsqlConnection connection, string series, string subject, CancellationToken cancellationToken) =>
        (int?)await ExecuteAsync(connection, $"select number from {Table} where series = $1 and subject = $2", cancellationToken, series, subject);

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return await command.ExecuteScalarAsync(cancellationToken);
    }

    private static string KeyOf(IEnumerable<Guid> recordIds) => string.Join(' ', recordIds.Distinct().Order().Select(id => id.ToString("N")));
}
