namespace AssetRegistry.Facilities;

/// <summary>What holds for the open requests of a facility and of a part alike.</summary>
internal static class OpenRequests
{
    public static IReadOnlyList<OpenRequest> Without(this IReadOnlyList<OpenRequest> requests, Guid dossierId) =>
        [.. requests.Where(request => request.DossierId != dossierId)];

    /// <summary>Requests that lost stay open after the decision; they no longer move the stage.</summary>
    public static HandlingStage StageOf(this IReadOnlyList<OpenRequest> requests, Assignment? assignment, HandlingStage stage) =>
        assignment is not null ? stage : requests.Count > 0 ? HandlingStage.Requested : HandlingStage.None;
}
