using AssetRegistry.Access;
using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.Spreadsheets;
using Benchmarks.Boundaries;
using Benchmarks.Register;
using Npgsql;
using NpgsqlTypes;

namespace Benchmarks.Importing;

/// <summary>
/// A list of 100,000 facilities as .csv and as .xlsx, checked, then stored as it was checked (events, documents, history, every row decided on), against the same
/// values put into one flat table that has the product's keys: by INSERT of as many rows at once, and by COPY.
/// </summary>
public static class FacilityImports
{
    private const int Rows = 100_000;
    private const int AtOnce = 2_000;
    private static readonly Actor Importer = new("benchmark", Role.Administrator, null, null);
    private static readonly DateOnly Day = new(2025, 9, 1);

    public static async Task RunAsync(Country country)
    {
        await using var register = await FilledRegister.MakeAsync();
        await Stage.TimedAsync($"import of the communes by the product", register.ImportCommunesAsync);
        await Holders.EstablishAsync(register.Store);
        foreach (var writer in (FeatureFileWriter[])[new CsvTableWriter(), new XlsxTableWriter()])
        {
            var list = new FacilityList(country, writer.Extension[1..].ToUpperInvariant(), Rows);
            var path = Path.Combine(Path.GetTempPath(), $"benchmark-{Environment.ProcessId}{writer.Extension}");
            try
            {
                await list.WriteAsync(path, writer);
                await ImportAsync(register, path, writer.Extension);
            }
            finally
            {
                File.Delete(path);
            }

            await BaselineAsync(register, list);
        }
    }

    private static async Task ImportAsync(FilledRegister register, string path, string format)
    {
        var import = new FacilityImport(register.Store, TimeProvider.System);
        var options = new FacilityImportOptions(Path.GetFileName(path), Day);
        await Stage.TimedAsync($"{Rows:N0} rows of {format} checked", Rows, async () => Demand(await RunAsync(options with { DryRun = true })));
        await Stage.TimedAsync($"{Rows:N0} rows of {format} stored", Rows, async () => Demand(await RunAsync(options with { CheckedRows = Rows })));

        Task<FacilityImportReport> RunAsync(FacilityImportOptions how) => import.RunAsync(path, how, Importer, _ => { }, progress: null, CancellationToken.None);
    }

    private static void Demand(FacilityImportReport report) => Agreement.Demand("facilities registered", report.Outcome.Registered, Rows);

    private static async Task BaselineAsync(FilledRegister register, FacilityList list)
    {
        await using var connection = await register.DataSource.OpenConnectionAsync();
        await ExecuteAsync(connection, """
            drop table if exists bare;
            create table bare (id uuid primary key, number text not null unique, name text, category text, class text, commune text, holder text, address text,
                land_m2 float8, floor_m2 float8, longitude float8, latitude float8);
            create index on bare (commune);
            create index on bare using gist (point(longitude, latitude))
            """);
        await Stage.TimedAsync($"the same by INSERT of {AtOnce:N0} rows at once", Rows, async () =>
        {
            foreach (var chunk in list.Rows().Chunk(AtOnce))
            {
                await using var insert = new NpgsqlCommand(
                    "insert into bare select gen_random_uuid(), * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::float8[], $9::float8[], $10::float8[], $11::float8[])",
                    connection);
                for (var column = 0; column < 7; column++)
                {
                    insert.Parameters.AddWithValue(chunk.Select(row => (string)row.Values[column]!).ToArray());
                }

                insert.Parameters.AddWithValue(chunk.Select(row => (double)row.Values[7]!).ToArray());
                insert.Parameters.AddWithValue(chunk.Select(row => (double)row.Values[8]!).ToArray());
                insert.Parameters.AddWithValue(chunk.Select(row => row.Geometry!.Coordinate.X).ToArray());
                insert.Parameters.AddWithValue(chunk.Select(row => row.Geometry!.Coordinate.Y).ToArray());
                _ = await insert.ExecuteNonQueryAsync();
            }
        });
        await ExecuteAsync(connection, "truncate bare");
        await Stage.TimedAsync($"the same by COPY", Rows, async () =>
        {
            await using var copy = await connection.BeginBinaryImportAsync("copy bare from stdin (format binary)");
            foreach (var row in list.Rows())
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(Guid.NewGuid(), NpgsqlDbType.Uuid);
                for (var column = 0; column < 7; column++)
                {
                    await copy.WriteAsync((string)row.Values[column]!, NpgsqlDbType.Text);
                }

                await copy.WriteAsync((double)row.Values[7]!, NpgsqlDbType.Double);
                await copy.WriteAsync((double)row.Values[8]!, NpgsqlDbType.Double);
                await copy.WriteAsync(row.Geometry!.Coordinate.X, NpgsqlDbType.Double);
                await copy.WriteAsync(row.Geometry.Coordinate.Y, NpgsqlDbType.Double);
            }

            _ = await copy.CompleteAsync();
        });
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        _ = await command.ExecuteNonQueryAsync();
    }
}
