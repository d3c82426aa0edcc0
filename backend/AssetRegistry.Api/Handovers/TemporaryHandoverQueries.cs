using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Handovers;

[QueryType]
public static class TemporaryHandoverQueries
{
    /// <summary>The handovers before a decision that the caller may see.</summary>
    /// <param name="overdueOn">Only those still open on this day although the day for their decision had passed; null: all.</param>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<TemporaryHandover> GetTemporaryHandovers(DateOnly? overdueOn, Actor actor, IQuerySession session)
    {
        var visible = session.Query<TemporaryHandover>().Where(HandoverVisibility.MayBeSeenBy<TemporaryHandover>(actor));

        return overdueOn is { } day
            ? visible.Where(temporary => temporary.RegulariseBy < day && (temporary.ClosedOn == null || temporary.ClosedOn > day))
            : visible;
    }

    public static Task<TemporaryHandover?> GetTemporaryHandoverByIdAsync(
        [ID<TemporaryHandover>] Guid id, Actor actor, DocumentById<TemporaryHandover> temporary, CancellationToken cancellationToken) =>
        TemporaryHandoverFields.GetTemporaryHandoverAsync(id, actor, temporary, cancellationToken);
}

[ObjectType<TemporaryHandover>(IgnoreProperties =
[
    nameof(TemporaryHandover.GiverName), nameof(TemporaryHandover.ReceiverName),
])]
public static class TemporaryHandoverFields
{
    [NodeResolver]
    public static async Task<TemporaryHandover?> GetTemporaryHandoverAsync(
        Guid id, Actor actor, DocumentById<TemporaryHandover> temporary, CancellationToken cancellationToken) =>
        await temporary.LoadAsync(id, cancellationToken) is { } found && HandoverVisibility.MaySee(actor, found) ? found : null;

    /// <summary>What is handed over. Whoever may see the handover may see its facility.</summary>
    [BindMember(nameof(TemporaryHandover.Facility))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] TemporaryHandover temporary, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadNamedAsync(temporary.Facility, actor, cancellationToken);

    /// <summary>The part of the facility that is handed over; null: the whole.</summary>
    public static string? GetPartName([Parent] TemporaryHandover temporary) => temporary.Facility.PartName;

    /// <summary>Who holds it.</summary>
    [BindMember(nameof(TemporaryHandover.GiverId))]
    public static async Task<Organisation> GetGiverAsync(
        [Parent] TemporaryHandover temporary, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(temporary.GiverId, cancellationToken);

    /// <summary>Who has it for the time being.</summary>
    [BindMember(nameof(TemporaryHandover.ReceiverId))]
    public static async Task<Organisation> GetReceiverAsync(
        [Parent] TemporaryHandover temporary, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(temporary.ReceiverId, cancellationToken);

    /// <summary>The decision that regularised it; null while there is none.</summary>
    [BindMember(nameof(TemporaryHandover.DecisionId))]
    public static async Task<Decision?> GetDecisionAsync(
        [Parent] TemporaryHandover temporary, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        temporary.DecisionId is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;

    /// <summary>The handover by that decision.</summary>
    [BindMember(nameof(TemporaryHandover.HandoverId))]
    public static async Task<Handover?> GetHandoverAsync(
        [Parent] TemporaryHandover temporary, DocumentById<Handover> handovers, CancellationToken cancellationToken) =>
        temporary.HandoverId is { } id ? await handovers.LoadAsync(id, cancellationToken) : null;

    /// <summary>Whether it is still open although the day for the decision has passed.</summary>
    public static bool GetIsOverdue([Parent] TemporaryHandover temporary, TimeProvider clock) => temporary.IsOverdueOn(clock.Today());

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] TemporaryHandover temporary, TimelineReader timelines, CancellationToken cancellationToken) =>
        timelines.OfStreamAsync(temporary.Id, cancellationToken);
}
