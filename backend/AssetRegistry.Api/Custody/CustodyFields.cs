using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Custody;

[ObjectType<CustodyCase>(IgnoreProperties =
[
    nameof(CustodyCase.CommuneCode), nameof(CustodyCase.LastStepOn), nameof(CustodyCase.HolderId), nameof(CustodyCase.OutrankedIds),
    nameof(CustodyCase.PlanId),
])]
public static class CustodyFields
{
    [NodeResolver]
    public static async Task<CustodyCase?> GetCustodyCaseAsync(
        Guid id, Actor actor, DocumentById<CustodyCase> cases, CancellationToken cancellationToken) =>
        await cases.LoadAsync(id, cancellationToken) is { } custody && CustodyVisibility.MaySee(actor, custody) ? custody : null;

    /// <summary>What is in custody. Whoever may see the case may see its facility.</summary>
    [BindMember(nameof(CustodyCase.Facility))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] CustodyCase custody, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadNamedAsync(custody.Facility, actor, cancellationToken);

    /// <summary>The part of the facility the case is about; null: the whole.</summary>
    [ID<FacilityPart>]
    public static Guid? GetPartId([Parent] CustodyCase custody) => custody.Facility.PartId;

    /// <summary>What the part is called; null: the whole.</summary>
    public static string? GetPartName([Parent] CustodyCase custody) => custody.Facility.PartName;

    /// <summary>How far the care has come on that day (default: today in Viet Nam): a lease ends by its date alone.</summary>
    [BindMember(nameof(CustodyCase.Status))]
    public static CustodyStatus GetStatus([Parent] CustodyCase custody, DateOnly? on, TimeProvider clock) => custody.StatusOn(on ?? clock.Today());

    /// <summary>Who gets the facility by decision; null while there is none.</summary>
    [BindMember(nameof(CustodyCase.ReceiverId))]
    public static async Task<Organisation?> GetReceiverAsync(
        [Parent] CustodyCase custody, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        custody.ReceiverId is { } receiverId ? await organisations.LoadAsync(receiverId, cancellationToken) : null;

    /// <summary>The next commands the caller may give on this case now.</summary>
    public static IReadOnlyList<CommandName> GetAllowedCommands([Parent] CustodyCase custody, Actor actor, TimeProvider clock) =>
        CustodyMoves.AllowedFor(custody, actor, clock.Today());

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] CustodyCase custody, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(custody.Id, cancellationToken);
}

[ObjectType<CustodyLease>(IgnoreProperties = [nameof(CustodyLease.BeforeDecision), nameof(CustodyLease.Term)])]
public static class CustodyLeaseFields;

[ObjectType<OutrankedRequest>(IgnoreProperties = [nameof(OutrankedRequest.DossierId)])]
public static class OutrankedRequestFields
{
    /// <summary>Who had asked.</summary>
    [BindMember(nameof(OutrankedRequest.RequesterId))]
    public static async Task<Organisation> GetRequesterAsync(
        [Parent] OutrankedRequest request, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(request.RequesterId, cancellationToken);
}

[ObjectType<Facility>]
public static class FacilityCustodyFields
{
    /// <summary>The care of the land fund centre for the whole and for its parts, of those cases the caller may see.</summary>
    public static async Task<IReadOnlyList<CustodyCase>> GetCustodyCasesAsync(
        [Parent] Facility facility, Actor actor, DocumentById<CustodyCase> cases, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> ids = [CustodyCase.IdOf(facility.Id), .. facility.Parts.Select(part => CustodyCase.IdOf(facility.Id, part.Id))];

        return [.. (await cases.LoadAsync(ids, cancellationToken)).OfType<CustodyCase>().Where(custody => CustodyVisibility.MaySee(actor, custody))];
    }
}
