namespace AssetRegistry.Api.Audit;

[QueryType]
public static class AuditQueries
{
    /// <summary>
    /// What the last check of the chain of hashes over all events found: the server checks it once a day, and assetregistry verify whenever it is run.
    /// Null before the first check, and for whoever does not look after the register.
    /// </summary>
    public static async Task<ChainVerification?> GetAuditVerificationAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        AuditVisibility.MaySee(actor) ? (await session.LoadAsync<LastVerification>(LastVerification.TheId, cancellationToken))?.Found : null;

    /// <summary>Where the chain stood at the end of each day, oldest first; empty for whoever does not look after the register.</summary>
    public static async Task<IReadOnlyList<ChainAnchor>> GetAuditAnchorsAsync(Actor actor, ChainAnchors anchors, CancellationToken cancellationToken) =>
        AuditVisibility.MaySee(actor) ? await anchors.ReadAsync(cancellationToken) : [];
}

[ObjectType<ChainFault>]
public static class ChainFaultFields
{
    /// <summary>What was done to which event, as a sentence.</summary>
    public static string GetSummary([Parent] ChainFault fault) => fault.InWords().Current;
}

[ObjectType<ChainVerification>]
public static class ChainVerificationFields
{
    /// <summary>The result in a few sentences.</summary>
    public static string GetSummary([Parent] ChainVerification verification) => verification.InWords().Current;
}
