using AssetRegistry.Api.Database;
using AssetRegistry.Api.Notifications;
using AssetRegistry.Notifications;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>
/// Checks the figures against the records all the time: after the start, after commits, and now and then without any, since a row may be spoiled
/// without one. Of several server processes one checks at a time. What it finds is kept; what it finds for the first time is logged and told to
/// administrators and auditors.
/// </summary>
public sealed class ReconciliationWatch(
    IDocumentStore store, NpgsqlDataSource dataSource, ReconciliationReader reader, TimeProvider clock, ILogger<ReconciliationWatch> log)
    : WorkBehindCommits(store, clock, log, "Checking the figures", Pause, LongestPause)
{
    /// <summary>From a commit to its check; all commits in between share it.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>From one check to the next when nothing is committed.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Any number that nobody else locks in this database: "figs" in ASCII.</summary>
    private const long WatchLock = 0x66696773;

    private static readonly Role[] Told = [Role.Administrator, Role.Auditor];

    /// <summary>What this process has logged already; null: nothing yet, so that a start says what is broken even if it is long known.</summary>
    private Reconciliation? _logged;

    /// <summary>Checks everything, keeps the outcome and tells of what is newly broken.</summary>
    /// <returns>What was found; null: another process is checking.</returns>
    public async Task<Reconciliation?> CheckAsync(CancellationToken cancellationToken)
    {
        await using var turn = await ProcessLock.TryTakeAsync(dataSource, WatchLock, cancellationToken);
        if (turn is null)
        {
            return null;
        }

        var found = await reader.ReadAsync(AsOf.Of(null, null, Clock), VisibleScope.Everything, cancellationToken);
        await using var session = Store.LightweightSession();
        var earlier = await session.LoadAsync<LastReconciliation>(LastReconciliation.TheId, cancellationToken);
        session.Store(new LastReconciliation(LastReconciliation.TheId, found));
        session.Store(found.BrokenSince(earlier?.Found).SelectMany(_ => Told, (broken, role) => Notice(broken, role, found)));
        await session.SaveChangesAsync(cancellationToken);
        Log(found);

        return found;
    }

    protected override async Task TakeTurnAsync(CancellationToken cancellationToken)
    {
        if (!await IsJustDoneAsync(cancellationToken))
        {
            _ = await CheckAsync(cancellationToken);
        }
    }

    /// <summary>Whether another process has checked the same records within the pause.</summary>
    private async Task<bool> IsJustDoneAsync(CancellationToken cancellationToken)
    {
        await using var session = Store.QuerySession();

        return _logged is not null
            && await session.LoadAsync<LastReconciliation>(LastReconciliation.TheId, cancellationToken) is { Found: { } found }
            && Clock.GetUtcNow() - found.RecordedAt < Pause
            && found.UpToEvent == await reader.LastEventAsync(cancellationToken);
    }

    private void Log(Reconciliation found)
    {
        foreach (var broken in found.BrokenSince(_logged))
        {
            Logger.LogWarning(
                "The figures do not agree: {Rule} expects {Expected} and finds {Found}. At fault: {Records}",
                broken.Rule, broken.Expected, broken.Found, string.Join(", ", broken.AtFault.Select(record => record.Number)));
        }

        _logged = found;
    }

    /// <summary>It leads to the first record at fault.</summary>
    private static Notification Notice(ReconciliationCheck broken, Role role, Reconciliation found)
    {
        var text = broken.InWords();
        var first = broken.AtFault[0];

        return new Notification(
            Guid.CreateVersion7(found.RecordedAt), OrganisationId: null, SenderId: null, "FIGURES_DISAGREE", Enum.Parse<NotificationSubject>(first.Noun), first.Id,
            text.Vietnamese, text.English, found.EffectiveAt, found.RecordedAt, ToRole: role);
    }
}
