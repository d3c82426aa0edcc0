using AssetRegistry.Access;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop;
using Benchmarks.Boundaries;
using Npgsql;
using PostgresStore;
using TestKit;

namespace Benchmarks.Register;

/// <summary>
/// A register of many facilities in a database of its own, made fast: the product's store writes a few thousand of them, event by event, and the
/// database copies what was written, stream, events, document and history, under other ids and numbers and at other places. So every row has the
/// form the product gives it, but no command has decided it.
/// </summary>
internal sealed class FilledRegister : IAsyncDisposable
{
    private static readonly string[] Copies =
    [
        "analyze",
        """
        insert into registry.mt_streams
        select made.* from copied c join registry.mt_streams s on s.id = c.pattern, lateral jsonb_populate_record(s, jsonb_build_object('id', c.id)) made
        """,
        """
        insert into registry.mt_events
        select made.* from copied c join registry.mt_events e on e.stream_id = c.pattern, lateral jsonb_populate_record(e, jsonb_build_object(
            'seq_id', nextval('registry.mt_events_sequence'), 'id', gen_random_uuid(), 'stream_id', c.id,
            'data', e.data || jsonb_build_object('facilityId', c.id) || case when e.version > 1 then '{}' else
                jsonb_build_object('number', c.number, 'location', jsonb_build_object('longitude', c.longitude, 'latitude', c.latitude)) end)) made
        """,
        """
        insert into registry.mt_doc_facility
        select made.* from copied c join registry.mt_doc_facility d on d.id = c.pattern, lateral jsonb_populate_record(d, jsonb_build_object('id', c.id, 'data', d.data || jsonb_build_object(
            'id', c.id, 'number', c.number, 'location', jsonb_build_object('longitude', c.longitude, 'latitude', c.latitude),
            'searchText', replace(d.data ->> 'searchText', lower(c.pattern_number), lower(c.number))))) made
        """,
        """
        insert into registry.facility_history
        select made.* from copied c join registry.facility_history h on h.id = c.pattern, lateral jsonb_populate_record(h, jsonb_build_object(
            'id', c.id, 'number', c.number, 'longitude', c.longitude, 'latitude', c.latitude,
            'search_text', replace(h.search_text, lower(c.pattern_number), lower(c.number)))) made
        """,
        "drop table copied",
        "vacuum analyze",
    ];

    private readonly PostgresFixture _postgres = new();

    private FilledRegister()
    {
    }

    public string ConnectionString { get; private set; } = "";

    public NpgsqlDataSource DataSource { get; private set; } = null!;

    public IDocumentStore Store { get; private set; } = null!;

    /// <summary>An empty register, as the server makes it.</summary>
    public static async Task<FilledRegister> MakeAsync()
    {
        var register = new FilledRegister();
        await register._postgres.InitializeAsync();
        register.ConnectionString = await register._postgres.CreateDatabaseAsync();
        register.DataSource = NpgsqlDataSource.Create(register.ConnectionString);
        _ = await Migrations.ApplyAsync(register.DataSource, CancellationToken.None);
        register.Store = DocumentStore.For(options => StoreSetup.Configure(options, register.DataSource));

        return register;
    }

    /// <summary>Enters the communes of the country as the command line does.</summary>
    public async Task ImportCommunesAsync()
    {
        var report = await new CommuneImport(Store, TimeProvider.System).RunAsync(
            opening => FeatureFiles.OpenAsync(SharedData.TryFind(Country.FileName)!, layer: null, opening),
            new(Path.GetFileName(Country.FileName), new(2025, 7, 1)), new Actor("benchmark", Role.Administrator, null, null), progress: null, CancellationToken.None);
        if (report.Rejected.Count > 0)
        {
            throw new InvalidOperationException($"{report.Rejected.Count} communes are refused, the first of them: {report.Rejected[0].Reason.English}");
        }
    }

    /// <summary>Adds a facility at each of the country's first places, with so many events each, and one without a position in each commune.</summary>
    public async Task FillAsync(Country country, int places, int events)
    {
        await Patterns.WriteAsync(Store, country.Codes, events);
        var at = country.Facilities.Take(places).ToList();
        await using (var choose = Command("""
            create unlogged table copied as
            select 'C' || lpad((place.k - 1)::text, 7, '0') as number, gen_random_uuid() as id, place.longitude, place.latitude,
                pattern.id as pattern, pattern.data ->> 'number' as pattern_number
            from unnest($1::float8[], $2::float8[]) with ordinality as place (longitude, latitude, k)
            join (select id, data, row_number() over (order by id) as n from registry.mt_doc_facility) pattern on pattern.n = 1 + place.k % $3
            """))
        {
            choose.Parameters.AddWithValue(at.Select(place => place.X).ToArray());
            choose.Parameters.AddWithValue(at.Select(place => place.Y).ToArray());
            choose.Parameters.AddWithValue((long)country.Codes.Count);
            _ = await choose.ExecuteNonQueryAsync();
        }

        foreach (var copy in Copies)
        {
            await using var command = Command(copy);
            _ = await command.ExecuteNonQueryAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        (Store as IDisposable)?.Dispose();
        await DataSource.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    private NpgsqlCommand Command(string sql)
    {
        var command = DataSource.CreateCommand(sql);
        command.CommandTimeout = 0;

        return command;
    }
}
