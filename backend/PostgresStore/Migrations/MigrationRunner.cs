using System.Text.RegularExpressions;
using Npgsql;
using PostgresStore.Schema;

namespace PostgresStore;

/// <summary>
/// Brings a database to the newest schema: applies the files it lacks, in order, each in a transaction of its own, and records them in
/// <c>schema_migrations</c>. Several processes may start at once; one works, the others wait.
/// </summary>
public sealed partial class MigrationRunner
{
    private readonly NpgsqlDataSource _dataSource;
    private readonly string _schema;
    private readonly string _lock;

    /// <summary>Prepares migrating a schema, which is created if need be.</summary>
    public MigrationRunner(NpgsqlDataSource dataSource, string schemaName)
    {
        (_dataSource, _schema) = (dataSource, SqlName.Checked(schemaName));
        _lock = $"hashtextextended('{_schema}.schema_migrations', 0)";
    }

    /// <summary>
    /// Applies what is missing and returns its names. Throws <see cref="MigrationException"/> before anything is applied when the files and
    /// the database contradict each other.
    /// </summary>
    public async Task<IReadOnlyList<string>> ApplyAsync(IReadOnlyList<Migration> migrations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(migrations);
        var ordered = Ordered(migrations);
        var connection = await StoreConnection.OpenAsync(_dataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // Released with the connection's session at the latest.
            await ExecuteAsync(connection, $"SELECT pg_advisory_lock({_lock})", cancellationToken).ConfigureAwait(false);
            try
            {
                return await ApplyMissingAsync(connection, ordered, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({_lock})", CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private async Task<IReadOnlyList<string>> ApplyMissingAsync(NpgsqlConnection connection, List<Migration> ordered, CancellationToken cancellationToken)
    {
        await ExecuteAsync(
            connection,
            $"""
             CREATE SCHEMA IF NOT EXISTS {_schema};
             CREATE TABLE IF NOT EXISTS {_schema}.schema_migrations (
                 name text PRIMARY KEY,
                 checksum text NOT NULL,
                 applied_at timestamptz NOT NULL DEFAULT now()
             );
             """,
            cancellationToken).ConfigureAwait(false);

        var applied = await AppliedAsync(connection, cancellationToken).ConfigureAwait(false);
        Check(ordered, applied);
        var missing = ordered.Where(m => !applied.ContainsKey(m.Name)).ToList();
        foreach (var migration in missing)
        {
            await ApplyAsync(connection, migration, cancellationToken).ConfigureAwait(false);
        }

        return [.. missing.Select(m => m.Name)];
    }

    private async Task ApplyAsync(NpgsqlConnection connection, Migration migration, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            try
            {
                await ExecuteAsync(connection, migration.Sql, cancellationToken).ConfigureAwait(false);
                var record = $"INSERT INTO {_schema}.schema_migrations (name, checksum) VALUES ($1, $2)";
                await ExecuteAsync(connection, record, cancellationToken, migration.Name, migration.Checksum).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException e)
            {
                throw new MigrationException(migration.Name, $"failed and was rolled back: {e.MessageText} (SQLSTATE {e.SqlState}, position {e.Position}).", e);
            }
        }
    }

    private async Task<Dictionary<string, string>> AppliedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand($"SELECT name, checksum FROM {_schema}.schema_migrations", connection);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var applied = new Dictionary<string, string>(StringComparer.Ordinal);
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    applied.Add(reader.GetString(0), reader.GetString(1));
                }

                return applied;
            }
        }
    }

    private static List<Migration> Ordered(IReadOnlyList<Migration> migrations)
    {
        foreach (var badlyNamed in migrations.Where(m => !FileName().IsMatch(m.Name)))
        {
            throw new MigrationException(badlyNamed.Name, "is not named NNNN_verb_object.sql (four digits, lower-case words, underscores).");
        }

        foreach (var number in migrations.GroupBy(m => m.Name[..4]).Where(g => g.Count() > 1))
        {
            throw new MigrationException(number.Last().Name, $"has the same number as {number.First().Name}. Give it the next free one.");
        }

        return [.. migrations.OrderBy(m => m.Name, StringComparer.Ordinal)];
    }

    private static void Check(List<Migration> ordered, Dictionary<string, string> applied)
    {
        var known = ordered.ToDictionary(m => m.Name, StringComparer.Ordinal);
        foreach (var name in applied.Keys.Order(StringComparer.Ordinal).Where(n => !known.ContainsKey(n)))
        {
            throw new MigrationException(name, "was applied to this database but is unknown to this program. Run a program at least as new as the database.");
        }

        foreach (var changed in ordered.Where(m => applied.TryGetValue(m.Name, out var checksum) && checksum != m.Checksum))
        {
            throw new MigrationException(changed.Name, "was changed after it had been applied. Restore its text and put the change into a new file.");
        }

        var newest = applied.Keys.Order(StringComparer.Ordinal).LastOrDefault();
        foreach (var late in ordered.Where(m => !applied.ContainsKey(m.Name) && string.CompareOrdinal(m.Name, newest) < 0))
        {
            throw new MigrationException(late.Name, $"is new but numbered before {newest}, which has been applied. Give it a higher number.");
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params string[] values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await using (command.ConfigureAwait(false))
        {
            foreach (var value in values)
            {
                _ = command.Parameters.Add(new NpgsqlParameter { Value = value });
            }

            _ = await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    [GeneratedRegex("^[0-9]{4}_[a-z0-9]+(_[a-z0-9]+)*\\.sql$")]
    private static partial Regex FileName();
}
