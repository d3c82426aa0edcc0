using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using NetTopologySuite.Geometries;
using Npgsql;

namespace AssetRegistry.Api.Map;

/// <summary>Holds the present <see cref="MapSnapshot"/> and replaces it after every commit, by this process or another.</summary>
public sealed class MapSnapshots(IDocumentStore store, NpgsqlDataSource dataSource, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _refreshing = new(1);
    private EventNotifications? _notifications;
    private MapSnapshot? _current;

    public bool IsLoaded => _current is not null;

    /// <summary>The snapshot at hand: as fresh as the last notice of a commit.</summary>
    /// <exception cref="InvalidOperationException">Asked for before <see cref="LoadAsync"/>.</exception>
    public MapSnapshot Current => _current ?? throw new InvalidOperationException("The map is not loaded yet.");

    /// <summary>A snapshot that holds everything committed before the call: who has just changed something sees it.</summary>
    public async Task<MapSnapshot> FreshAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);

        return Current;
    }

    /// <summary>Loads the snapshot and keeps it up to date from then on.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        _notifications = new EventNotifications(store, RefreshSoonAsync);
        _notifications.Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (_notifications is not null)
        {
            await _notifications.DisposeAsync();
        }

        _refreshing.Dispose();
    }

    /// <summary>Commits come in bursts; one refresh serves all that fall into the pause.</summary>
    private async Task RefreshSoonAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Pause, clock, cancellationToken);
        await RefreshAsync(cancellationToken);
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            await ReplaceAsync(cancellationToken);
        }
        finally
        {
            _ = _refreshing.Release();
        }
    }

    private async Task ReplaceAsync(CancellationToken cancellationToken)
    {
        var communesVersion = await VersionAsync("mt_doc_administrativeunitdetails", cancellationToken);
        var facilitiesVersion = await VersionAsync("mt_doc_facility", cancellationToken);
        var current = _current;
        if (current is null || current.CommunesVersion != communesVersion)
        {
            _current = MapSnapshot.Create(
                communesVersion, await CommunesAsync(cancellationToken), facilitiesVersion, await FacilitiesAsync(cancellationToken));
        }
        else if (current.FacilitiesVersion != facilitiesVersion)
        {
            _current = current.With(facilitiesVersion, await FacilitiesAsync(cancellationToken));
        }
    }

    /// <summary>Changes with every insert, update and delete of the table's rows: their number and the sum of their versions.</summary>
    private async Task<string> VersionAsync(string table, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            $"select count(*) || '.' || coalesce(sum(mt_version), 0) from {StoreSetup.SchemaName}.{table}");

        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<IReadOnlyList<Facility>> FacilitiesAsync(CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return [.. (await session.Query<Facility>().ToListAsync(cancellationToken)).Where(facility => facility.Location is not null)];
    }

    private async Task<IReadOnlyList<(AdministrativeUnitDetails Unit, Geometry Boundary)>> CommunesAsync(CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var today = clock.Today();
        var units = (await session.Query<AdministrativeUnitDetails>().Where(unit => unit.Type != AdministrativeUnitType.Province).ToListAsync(cancellationToken))
            .Where(unit => unit.BoundarySource is not null && unit.IsInForce(today))
            .ToDictionary(unit => unit.Id);
        var boundaries = await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, units.Keys);

        return [.. boundaries.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => (units[unit.Id], unit.Boundary!))];
    }
}
