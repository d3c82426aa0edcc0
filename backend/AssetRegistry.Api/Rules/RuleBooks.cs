namespace AssetRegistry.Api.Rules;

/// <summary>Holds the present <see cref="RuleBook"/>, the bundled packs and those adopted since, and replaces it when this process or another
/// adopts one.</summary>
public sealed class RuleBooks(IDocumentStore store) : IAsyncDisposable
{
    private readonly Lock _replacing = new();
    private EventNotifications? _notifications;
    private int _version;

    /// <summary>As fresh as the last notice of a commit.</summary>
    public RuleBook Current { get; private set; } = RuleBook.Bundled;

    public static RuleBook Of(AdoptedRules? adopted) => adopted is null ? RuleBook.Bundled : RuleBook.Bundled.With(adopted.Packs);

    /// <summary>Loads the book and keeps it up to date from then on.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        _notifications = new EventNotifications(store, RefreshAsync);
        _notifications.Start();
    }

    /// <summary>Takes in what was committed before the call.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        Replace(await session.LoadAsync<AdoptedRules>(AdoptedRules.TheId, cancellationToken));
    }

    public ValueTask DisposeAsync() => _notifications?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Of two refreshes at once the later reading stays, whichever ends last.</summary>
    private void Replace(AdoptedRules? adopted)
    {
        lock (_replacing)
        {
            if (adopted?.Version > _version)
            {
                (Current, _version) = (Of(adopted), adopted.Version);
            }
        }
    }
}
