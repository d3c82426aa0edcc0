using AssetRegistry.Api.Access;
using AssetRegistry.Api.GraphQL;

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

    /// <summary>
    /// Who has read or taken out restricted facilities last, newest first, once an hour for each account and way; empty for whoever does not look after
    /// the register. At most 1,000.
    /// </summary>
    public static async Task<IReadOnlyList<RestrictedRead>> GetRestrictedReadsAsync(
        [ID<Facility>] Guid? facilityId, string? account, Actor actor, RestrictedReads reads, CancellationToken cancellationToken, int first = 100) =>
        AuditVisibility.MaySee(actor) ? await reads.ReadAsync(facilityId, account, first, cancellationToken) : [];

    /// <summary>
    /// Sign-ins, other passwords and second factors, and what was refused for want of a right, newest first, once an hour for each account, address,
    /// action and outcome; empty for whoever does not look after the register. At most 1,000.
    /// </summary>
    public static async Task<IReadOnlyList<SecurityEvent>> GetSecurityEventsAsync(
        string? account, Actor actor, SecurityLog log, CancellationToken cancellationToken, int first = 100) =>
        AuditVisibility.MaySee(actor) ? await log.ReadAsync(account, first, cancellationToken) : [];
}

[ObjectType<SecurityEvent>]
public static class SecurityEventFields
{
    /// <summary>What was done or refused, in a few words.</summary>
    public static string GetSummary([Parent] SecurityEvent securityEvent) => securityEvent.InWords().Current;
}

[ObjectType<RestrictedRead>]
public static class RestrictedReadFields
{
    /// <summary>What was read.</summary>
    [BindMember(nameof(RestrictedRead.FacilityId))]
    [ID<Facility>]
    public static Guid GetFacilityId([Parent] RestrictedRead read) => read.FacilityId;

    /// <summary>For which organisation; null: for none.</summary>
    [BindMember(nameof(RestrictedRead.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] RestrictedRead read, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        read.OrganisationId is { } id ? await organisations.LoadAsync(id, cancellationToken) : null;
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
