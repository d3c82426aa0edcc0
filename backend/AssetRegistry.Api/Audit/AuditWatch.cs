using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Audit;

/// <summary>
/// Seals events shortly after their commits, makes the anchor of a day that is over, and then checks the whole chain. What the check finds is kept
/// and logged.
/// </summary>
public sealed class AuditWatch(
    IDocumentStore store, ChainSealer sealer, ChainAnchors anchors, ChainVerifier verifier, TimeProvider clock, ILogger<AuditWatch> log)
    : WorkBehindCommits(store, clock, log, "Sealing the events", Pause, LongestPause)
{
    /// <summary>From a commit to its links; all commits in between share one pass.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>From one look at the calendar to the next when nothing is committed.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>One turn of what it does all the time.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        _ = await sealer.SealAsync(cancellationToken);
        if (!await anchors.MakeAsync(cancellationToken))
        {
            return;
        }

        var found = await verifier.VerifyAsync([], cancellationToken);
        await using var session = Store.LightweightSession();
        session.Store(LastVerification.Of(found));
        await session.SaveChangesAsync(cancellationToken);
        if (!found.IsIntact)
        {
            Logger.LogError("The events were changed behind the server's back. {Found}", found.InWords().English);
        }
    }

    protected override Task TakeTurnAsync(CancellationToken cancellationToken) => RunOnceAsync(cancellationToken);
}
