using System.Text.RegularExpressions;
using Npgsql;

namespace PostgresStore.Schema;

/// <summary>
/// Compares the wanted schema with the real one in PostgreSQL's own words: the wanted one is created under another name, both catalogs are
/// read, and the transaction is rolled back. So no spelling of a type, default or index has to be guessed. What the database has beyond
/// the configuration is not a difference, unless it would refuse the store's rows.
/// </summary>
internal static class SchemaComparison
{
    public static async Task<IReadOnlyList<string>> DifferencesAsync(NpgsqlConnection connection, StoreOptions options, CancellationToken cancellationToken)
    {
        var schema = options.DatabaseSchemaName;
        var scratch = $"scratch_{Guid.NewGuid():N}";
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var create = new NpgsqlCommand($"CREATE SCHEMA {scratch};\n{Renamed(SchemaWriter.Write(options), schema, scratch)}", connection);
            await using (create.ConfigureAwait(false))
            {
                _ = await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            var wanted = await ReadAsync(connection, scratch, schema, cancellationToken).ConfigureAwait(false);
            var found = await ReadAsync(connection, schema, schema, cancellationToken).ConfigureAwait(false);
            await transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
            return Compare(wanted, found);
        }
    }

    private static List<string> Compare(Dictionary<string, string> wanted, Dictionary<string, string> found)
    {
        var tables = wanted.Keys.Where(k => k.StartsWith("table ", StringComparison.Ordinal)).Select(k => k["table ".Length..]).ToHashSet();
        var missingTables = tables.Where(t => !found.ContainsKey($"table {t}")).ToHashSet();
        var missing = wanted
            .Where(w => !found.ContainsKey(w.Key) && !missingTables.Any(t => w.Key.Contains($" of {t}", StringComparison.Ordinal)))
            .Select(w => $"missing {w.Key}");
        var different = wanted
            .Where(w => found.TryGetValue(w.Key, out var definition) && definition != w.Value)
            .Select(w => $"{w.Key} is \"{found[w.Key]}\" but should be \"{w.Value}\"");
        var refusing = found
            .Where(f => f.Key.StartsWith("column ", StringComparison.Ordinal) && !wanted.ContainsKey(f.Key))
            .Where(f => f.Value.EndsWith(" not null", StringComparison.Ordinal) && !f.Value.Contains(" default ", StringComparison.Ordinal))
            .Where(f => tables.Contains(f.Key[(f.Key.IndexOf(" of ", StringComparison.Ordinal) + 4)..]))
            .Select(f => $"unknown {f.Key} is not null without default, so that the store's rows are refused");
        return [.. missing.Concat(different).Concat(refusing).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a schema holds, with its own name replaced in the definitions.</summary>
    private static async Task<Dictionary<string, string>> ReadAsync(
        NpgsqlConnection connection, string schema, string name, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(CatalogQuery, connection);
        await using (command.ConfigureAwait(false))
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = schema });
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var objects = new Dictionary<string, string>(StringComparer.Ordinal);
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    objects[reader.GetString(0)] = Renamed(reader.GetString(1), schema, name);
                }

                return objects;
            }
        }
    }

    private static string Renamed(string sql, string from, string to) => from == to ? sql : Regex.Replace(sql, $@"\b{from}\.", $"{to}.");

    private const string CatalogQuery = """
        SELECT 'table ' || c.relname, ''
        FROM pg_class c WHERE c.relnamespace = to_regnamespace($1) AND c.relkind IN ('r', 'p')
        UNION ALL
        SELECT 'column ' || a.attname || ' of ' || c.relname,
               format_type(a.atttypid, a.atttypmod) || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                   || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relnamespace = to_regnamespace($1) AND a.attnum > 0 AND NOT a.attisdropped
        UNION ALL
        SELECT 'constraint ' || n.conname || ' of ' || c.relname, pg_get_constraintdef(n.oid)
        FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
        WHERE c.relnamespace = to_regnamespace($1) AND n.contype IN ('p', 'f', 'u', 'c')
        UNION ALL
        SELECT 'index ' || i.relname || ' of ' || c.relname, pg_get_indexdef(x.indexrelid)
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
        WHERE c.relnamespace = to_regnamespace($1) AND NOT x.indisprimary
        UNION ALL
        SELECT 'trigger ' || t.tgname || ' of ' || c.relname, pg_get_triggerdef(t.oid)
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = to_regnamespace($1) AND NOT t.tgisinternal
        UNION ALL
        SELECT 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', pg_get_functiondef(p.oid)
        FROM pg_proc p WHERE p.pronamespace = to_regnamespace($1)
        UNION ALL
        SELECT 'sequence ' || c.relname, ''
        FROM pg_class c WHERE c.relnamespace = to_regnamespace($1) AND c.relkind = 'S'
        """;
}
