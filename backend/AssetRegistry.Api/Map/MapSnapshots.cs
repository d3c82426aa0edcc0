using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Map;

/// <summary>
/// Holds the present <see cref="MapSnapshot"/> and moves it on after every commit, by this process or another: only what has new events is
/// read, and readers have the old snapshot until the new one is whole.
/// </summary>
public sealed class MapSnapshots(IDocumentStore store, NpgsqlDataSource dataSource, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _refreshing = new(1);
    private readonly EventTail _tail = new(dataSource, clock);
    private readonly MapFacilityReader _facilities = new(dataSource);

    // Streams with events whose documents are still to be read.
    private readonly HashSet<Guid> _unread = [];

    // Where each facility stands in the snapshot's list; only touched while refreshing.
    private readonly Dictionary<Guid, int> _places = [];
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
        // First the tail, then the documents: what is committed in between is read twice rather than never.
        await _tail.StartAsync(cancellationToken);
        var facilities = await _facilities.AllAsync(cancellationToken);
        var snapshot = MapSnapshot.Create(await CommunesVersionAsync(cancellationToken), facilities, await _facilities.SettledOnAsync(cancellationToken));
        foreach (var (facility, index) in snapshot.Facilities.Select((facility, index) => (facility, index)))
        {
            _places[facility.Id] = index;
        }

        _current = snapshot;
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
            await AdvanceAsync(cancellationToken);
        }
        finally
        {
            _ = _refreshing.Release();
        }
    }

    private async Task AdvanceAsync(CancellationToken cancellationToken)
    {
        // What was taken from the tail is kept until it is on the map: a reader that goes away half-way loses nothing for the others.
        _unread.UnionWith(await _tail.ReadAsync(cancellationToken));
        if (_unread.Count == 0)
        {
            return;
        }

        await using var session = store.QuerySession();
        var next = Current;
        if ((await session.LoadManyAsync<AdministrativeUnitDetails>(cancellationToken, _unread)).Count > 0)
        {
            next = next.With(await CommunesVersionAsync(cancellationToken));
        }

        var changed = (await _facilities.OfAsync(_unread, cancellationToken)).Where(IsNews).ToList();
        if (changed.Count > 0)
        {
            foreach (var facility in changed)
            {
                _ = _places.TryAdd(facility.Id, _places.Count);
            }

            next = next.With(
                changed.ToDictionary(facility => _places[facility.Id]),
                await _facilities.SettledOnAsync([.. changed.Select(facility => facility.Id)], cancellationToken));
        }

        _current = next;
        _unread.Clear();
    }

    private bool IsNews(MapFacility facility) =>
        !_places.TryGetValue(facility.Id, out var place) || Current.Facilities[place].Version != facility.Version;

    /// <summary>Changes with every insert and update of a unit: their number and the sum of their versions.</summary>
    private async Task<string> CommunesVersionAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            $"select count(*) || '.' || coalesce(sum(mt_version), 0) from {StoreSetup.SchemaName}.mt_doc_administrativeunitdetails");

        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
