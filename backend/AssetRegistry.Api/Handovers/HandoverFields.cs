using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Handovers;

[ObjectType<Handover>(IgnoreProperties =
[
    nameof(Handover.DecisionId), nameof(Handover.GiverName), nameof(Handover.ReceiverName), nameof(Handover.LastStepOn),
])]
public static class HandoverFields
{
    [NodeResolver]
    public static async Task<Handover?> GetHandoverAsync(Guid id, Actor actor, DocumentById<Handover> handovers, CancellationToken cancellationToken) =>
        await handovers.LoadAsync(id, cancellationToken) is { } handover && HandoverVisibility.MaySee(actor, handover) ? handover : null;

    /// <summary>What is handed over. Whoever may see the handover may see its facility.</summary>
    [BindMember(nameof(Handover.Facility))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] Handover handover, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadRequiredAsync(handover.Facility.Id, cancellationToken);

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

    /// <summary>The next commands the caller may give on this handover now.</summary>
    public static IReadOnlyList<CommandName> GetAllowedCommands([Parent] Handover handover, Actor actor) => HandoverMoves.AllowedFor(handover, actor);

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Handover handover, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(handover.Id, cancellationToken);
}
