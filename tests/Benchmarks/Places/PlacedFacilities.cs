using System.Globalization;
using AssetRegistry.Api.Database;
using Npgsql;
using TestKit;

namespace Benchmarks.Places;

/// <summary>The first of the country's facilities in the product's own history, in a database as the product makes it.</summary>
internal sealed class PlacedFacilities : IAsyncDisposable
{
    public const int Count = 100_000;

    private readonly PostgresFixture _postgres = new();

    private PlacedFacilities()
    {
    }

    public NpgsqlDataSource DataSource { get; private set; } = null!;

    public static async Task<PlacedFacilities> MakeAsync(Boundaries.Country country)
    {
        var placed = new PlacedFacilities();
        await placed._postgres.InitializeAsync();
        placed.DataSource = NpgsqlDataSource.Create(await placed._postgres.CreateDatabaseAsync());
        _ = await Migrations.ApplyAsync(placed.DataSource, CancellationToken.None);
        await placed.FillAsync(country);

        return placed;
    }

    /// <summary>As the peer's table numbers them.</summary>
    public static string NumberOf(int id) => id.ToString("CSND-000000", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    private async Task FillAsync(Boundaries.Country country)
    {
        var places = country.Facilities.Take(Count).ToList();
        await using var fill = DataSource.CreateCommand("""
            insert into registry.facility_history (id, valid_from, valid_to, recorded_from, recorded_to, classification, stage, category, commune_code,
                holder_id, in_custody, number, name, commune_name, holder_name, search_text, plan_approved, inventory, longitude, latitude)
            select gen_random_uuid(), '2025-07-01', 'infinity', '2025-07-01', 'infinity', 'RETAINED', 'NONE', 'AGENCY_HEADQUARTERS', '00000',
                gen_random_uuid(), false, place.number, 'Trụ sở', 'Xã', 'Sở', place.number, false, '', place.longitude, place.latitude
            from unnest($1::text[], $2::float8[], $3::float8[]) as place (number, longitude, latitude)
            """);
        fill.CommandTimeout = 0;
        fill.Parameters.AddWithValue(Enumerable.Range(0, places.Count).Select(NumberOf).ToArray());
        fill.Parameters.AddWithValue(places.Select(place => place.X).ToArray());
        fill.Parameters.AddWithValue(places.Select(place => place.Y).ToArray());
        _ = await fill.ExecuteNonQueryAsync();
        await using var analyze = DataSource.CreateCommand("vacuum analyze registry.facility_history");
        _ = await analyze.ExecuteNonQueryAsync();
    }
}
