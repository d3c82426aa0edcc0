using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using Npgsql;
using NpgsqlTypes;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Contracts;

/// <summary>
/// A database as a program of an earlier schema had left it: its migrations only, the events and records of a database of today, and of each
/// record only what that program kept.
/// </summary>
internal static class OlderDatabase
{
    /// <summary>What each file fills into records that exist, and how a record looked before it.</summary>
    private static readonly IReadOnlyDictionary<string, string> Before = new Dictionary<string, string>
    {
        ["0072_widen_histories_for_forms.sql"] = "update registry.mt_doc_facility set data = data - 'approvedPlan'",
        ["0150_keep_successions.sql"] = """
            update registry.mt_doc_administrativeunitdetails u
            set data = (u.data - 'names' - 'searchText')
                || jsonb_build_object('predecessorIds', established.data -> 'predecessorIds', 'successorIds', ended.data -> 'successorIds')
            from registry.mt_events established
            left join registry.mt_events ended on ended.stream_id = established.stream_id and ended.type = 'administrative_unit_ended'
            where established.stream_id = u.id and established.type = 'administrative_unit_established'
            """,
        ["0170_keep_sensitivity.sql"] = "update registry.mt_doc_facility set data = data - 'sensitivity'",
        ["0180_open_accounts_as_facts.sql"] = """
            delete from registry.mt_events where type like 'account\_%';
            delete from registry.mt_streams where type = 'account';
            update registry.mt_doc_account
            set id = data ->> 'name', data = jsonb_strip_nulls(jsonb_build_object('id', data -> 'name', 'displayName', data -> 'displayName',
                'role', data -> 'role', 'organisationId', data -> 'organisationId', 'passwordHash', 'AQAAAAIAAYagAAAA'))
            """,
        ["0245_free_the_code_of_a_body_never_in_force.sql"] = "update registry.mt_doc_organisation set data = data - 'takenCode'",
    };

    /// <summary>The files that fill records, of those after the oldest schema that is tried.</summary>
    public static IEnumerable<string> Filling => Before.Keys;

    /// <param name="last">The newest file it knows.</param>
    /// <param name="today">A database of the present schema.</param>
    /// <param name="empty">Becomes the older one.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public static async Task MakeAsync(string last, NpgsqlDataSource today, NpgsqlDataSource empty, CancellationToken cancellationToken)
    {
        var known = Migrations.All.TakeWhile(migration => string.CompareOrdinal(migration.Name, last) <= 0).ToList();
        _ = await new MigrationRunner(empty, StoreSetup.SchemaName).ApplyAsync(known, cancellationToken);
        await using var connection = await empty.OpenConnectionAsync(cancellationToken);

        // Rows come in any order of tables, as a restored backup's do.
        await RunAsync(connection, "set session_replication_role = replica", cancellationToken);
        var kept = await TablesAsync(today, cancellationToken);
        foreach (var table in (await TablesAsync(empty, cancellationToken)).Intersect(kept))
        {
            // An account was a document without events before; their versions are of another kind.
            var wasDocument = table == "mt_doc_account" && string.CompareOrdinal("0180", last) > 0;
            await CopyAsync(table, today, connection, wasDocument ? "|| jsonb_build_object('mt_version', gen_random_uuid())" : "", cancellationToken);
        }

        await RunAsync(connection, "select setval('registry.mt_events_sequence', (select max(seq_id) from registry.mt_events))", cancellationToken);
        foreach (var (_, sql) in Before.Where(file => string.CompareOrdinal(file.Key, last) > 0))
        {
            await RunAsync(connection, sql, cancellationToken);
        }
    }

    /// <summary>The rows of every table on both axes of time, table by table.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> HistoriesAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var table in (await TablesAsync(database, cancellationToken)).Where(table => table.EndsWith("_history", StringComparison.Ordinal)))
        {
            rows[table] = await LinesAsync(database, $"select h::text from registry.{table} h order by 1", cancellationToken);
        }

        return rows;
    }

    /// <summary>The names of every unit and which unit has ground of which; without the units that have an alias, which no older program knew.</summary>
    public static async Task<IReadOnlyList<string>> UnitsAsync(NpgsqlDataSource database, CancellationToken cancellationToken) =>
    [
        .. await LinesAsync(
            database,
            """
            select u.data::text from registry.mt_doc_administrativeunitdetails u
            where not exists (select from registry.mt_events e where e.stream_id = u.id and e.type = 'unit_alias_added') order by 1
            """,
            cancellationToken),
        .. await LinesAsync(database, "select id || ' ' || data::text from registry.mt_doc_unitsuccession order by 1", cancellationToken),
    ];

    /// <summary>Who may sign in, in which role and for whom, as its events say and as its documents do.</summary>
    public static async Task<IReadOnlyList<string>> AccountsAsync(NpgsqlDataSource database, CancellationToken cancellationToken) => await LinesAsync(
        database,
        """
        select concat_ws(' ', a.id, a.data ->> 'name', a.data ->> 'displayName', a.data ->> 'role', a.data ->> 'organisationId',
            e.data ->> 'accountId', e.data ->> 'name', e.data ->> 'displayName', e.data ->> 'role', e.data ->> 'organisationId', e.data ->> 'organisationName',
            e.type, e.mt_dotnet_type, s.type, a.mt_dotnet_type)
        from registry.mt_doc_account a join registry.mt_events e on e.stream_id = a.id join registry.mt_streams s on s.id = a.id order by 1
        """,
        cancellationToken);

    /// <summary>Columns that repeat a field of their document and say something else, with how many rows do.</summary>
    public static async Task<IReadOnlyList<string>> StaleColumnsAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        var stale = new List<string>();
        foreach (var question in await LinesAsync(
            database,
            """
            select format(
              'select %L || count(*) from registry.%I where %I::text is distinct from data ->> %L having count(*) > 0',
              table_name || '.' || column_name || ' ', table_name, column_name,
              (select lower(left(words, 1)) || substr(words, 2) from (select replace(initcap(replace(column_name, '_', ' ')), ' ', '') as words) as camel))
            from information_schema.columns
            where table_schema = 'registry'
              and table_name in ('mt_doc_facility', 'mt_doc_dossier', 'mt_doc_decision', 'mt_doc_handover', 'mt_doc_office', 'mt_doc_custodycase')
              and column_name <> all (array['id', 'data']) and column_name not like 'mt\_%'
            """,
            cancellationToken))
        {
            stale.AddRange(await LinesAsync(database, question, cancellationToken));
        }

        return stale;
    }

    private static async Task CopyAsync(string table, NpgsqlDataSource from, NpgsqlConnection to, string changed, CancellationToken cancellationToken)
    {
        var rows = await LinesAsync(from, $"select to_jsonb(t)::text from registry.{table} t", cancellationToken);
        await RunAsync(to, $"delete from registry.{table}", cancellationToken);
        foreach (var some in rows.Chunk(500))
        {
            // Columns that the older table lacks are left out.
            await using var insert = new NpgsqlCommand(
                $"insert into registry.{table} select (jsonb_populate_record(null::registry.{table}, line::jsonb {changed})).* from unnest($1) as line", to);
            _ = insert.Parameters.Add(new() { Value = some, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            _ = await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static Task<IReadOnlyList<string>> TablesAsync(NpgsqlDataSource database, CancellationToken cancellationToken) => LinesAsync(
        database, "select tablename::text from pg_tables where schemaname = 'registry' and tablename <> 'schema_migrations' order by 1", cancellationToken);

    private static async Task<IReadOnlyList<string>> LinesAsync(NpgsqlDataSource database, string sql, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var lines = new List<string>();
        while (await row.ReadAsync(cancellationToken))
        {
            lines.Add(row.GetString(0));
        }

        return lines;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
