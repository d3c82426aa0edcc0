using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Map;
using AssetRegistry.Api.Reports;
using Npgsql;

namespace AssetRegistry.Api.Places;

/// <summary>Finds out where the places of a search are at hand: in memory where nothing has changed since the day, else in the history.</summary>
public sealed class FacilityPlaceSource(NpgsqlDataSource dataSource, IDocumentStore store, MapSnapshots snapshots, TimeProvider clock)
{
    public async Task<IFacilityPlaces> OfAsync(FacilitySearch search, CancellationToken cancellationToken) =>
        await PresentAsync(search, cancellationToken) ?? await HistoryAsync(search, cancellationToken);

    /// <summary>From the map's snapshot, with all that is committed so far; null where it cannot tell.</summary>
    private async Task<IFacilityPlaces?> PresentAsync(FacilitySearch search, CancellationToken cancellationToken)
    {
        if (search.RecordedAt is not null || search.Filter.ToPresent() is not { } filter)
        {
            return null;
        }

        var day = search.EffectiveAt ?? clock.Today();
        var snapshot = await snapshots.FreshAsync(cancellationToken);

        return day >= snapshot.SettledOn ? new PresentPlaces(snapshot, new(search.Actor, filter), new(day, clock.GetUtcNow())) : null;
    }

    /// <summary>From the history, whatever the day.</summary>
    private async Task<IFacilityPlaces> HistoryAsync(FacilitySearch search, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return new HistoryPlaces(
            dataSource, search.Filter, await VisibleScope.OfAsync(search.Actor, session, cancellationToken), AsOf.Of(search.EffectiveAt, search.RecordedAt, clock));
    }
}
