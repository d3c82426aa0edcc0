using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Handovers;

[ObjectType<Handover>(IgnoreProperties =
[
    nameof(Handover.GiverName), nameof(Handover.ReceiverName), nameof(Handover.LastStepOn),
    nameof(Handover.DetailedMinutes),
])]
public static class HandoverFields
{
    [NodeResolver]
    public static async Task<Handover?> GetHandoverAsync(Guid id, Actor actor, DocumentById<Handover> handovers, CancellationToken cancellationToken) =>
        await handovers.LoadAsync(id, cancellationToken) is { } handover && HandoverVisibility.MaySee(actor, handover) ? handover : null;

    /// <summary>What is handed over. Whoever may see the handover may see its facility.</summary>
    [BindMember(nameof(Handover.Facility))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] Handover handover, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadNamedAsync(handover.Facility, actor, cancellationToken);

    /// <summary>Who held it when the decision was made.</summary>
    [BindMember(nameof(Handover.GiverId))]
    public static async Task<Organisation> GetGiverAsync(
        [Parent] Handover handover, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(handover.GiverId, cancellationToken);

    /// <summary>Who receives it.</summary>
    [BindMember(nameof(Handover.ReceiverId))]
    public static async Task<Organisation> GetReceiverAsync(
        [Parent] Handover handover, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(handover.ReceiverId, cancellationToken);

    /// <summary>The decision it carries out.</summary>
    [BindMember(nameof(Handover.DecisionId))]
    public static async Task<Decision> GetDecisionAsync(
        [Parent] Handover handover, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        await decisions.LoadRequiredAsync(handover.DecisionId, cancellationToken);

    /// <summary>The part of the facility that is handed over; null: the whole.</summary>
    public static string? GetPartName([Parent] Handover handover) => handover.Facility.PartName;

    /// <summary>To whom it was given back; null while it was not.</summary>
    [BindMember(nameof(Handover.ReturnedToId))]
    public static async Task<Organisation?> GetReturnedToAsync(
        [Parent] Handover handover, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        handover.ReturnedToId is { } id ? await organisations.LoadAsync(id, cancellationToken) : null;

    /// <summary>The minutes drawn up item by item; null while there are none, and when the short way was taken.</summary>
    public static HandoverMinutes? GetDetailedMinutes([Parent] Handover handover) => handover.DetailedMinutes;

    /// <summary>What the register knows of the facility, as a beginning of the list.</summary>
    public static async Task<IReadOnlyList<HandoverItem>> GetSuggestedItemsAsync(
        [Parent] Handover handover, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        SuggestedItems.Of(await facilities.LoadNamedAsync(handover.Facility, actor, cancellationToken));

    /// <summary>The next commands the caller may give on this handover now.</summary>
    public static IReadOnlyList<CommandName> GetAllowedCommands([Parent] Handover handover, Actor actor) => HandoverMoves.AllowedFor(handover, actor);

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Handover handover, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(handover.Id, cancellationToken);
}
