namespace AssetRegistry.Assignments;

/// <summary>What a matching starts from: every space that can be given and every open need, in an order that does not depend on how they were read.</summary>
public sealed record MatchingInputs(IReadOnlyList<OfferedSpace> Spaces, IReadOnlyList<PendingRequest> Requests)
{
    public static MatchingInputs Empty { get; } = new([], []);

    /// <exception cref="ArgumentException">A facility is offered whole and in parts at once, or its parts exceed it.</exception>
    public static MatchingInputs Of(IEnumerable<OfferedSpace> spaces, IEnumerable<PendingRequest> requests)
    {
        List<OfferedSpace> offered = [.. spaces.OrderBy(space => space.Number, StringComparer.Ordinal).ThenBy(space => space.PartId)];
        foreach (var facility in offered.GroupBy(space => space.FacilityId).Where(facility => facility.Count() > 1))
        {
            DemandPartsWithinWhole([.. facility]);
        }

        return new(
            offered,
            [
                .. requests.OrderBy(request => request.Priority.Rank)
                    .ThenBy(request => request.AskedOn)
                    .ThenBy(request => request.Number, StringComparer.Ordinal)
                    .ThenBy(request => request.Wanted?.FacilityId)
                    .ThenBy(request => request.Wanted?.PartId),
            ]);
    }

    public OfferedSpace? FindSpace(SpaceKey key) => Spaces.FirstOrDefault(space => space.Key == key);

    /// <summary>The need of the dossier that this space would answer: the one that names it, else the one that names none.</summary>
    public PendingRequest? FindNeed(Guid dossierId, SpaceKey space) =>
        Requests.FirstOrDefault(request => request.DossierId == dossierId && request.Wanted == space)
        ?? Requests.FirstOrDefault(request => request.DossierId == dossierId && request.Wanted is null);

    private static void DemandPartsWithinWhole(List<OfferedSpace> parts)
    {
        if (parts.Exists(part => part.PartId is null) || parts.Sum(part => part.AreaM2 ?? 0) > (parts[0].WholeAreaM2 ?? decimal.MaxValue))
        {
            throw new ArgumentException($"Facility {parts[0].Number} would be given out more than once.", nameof(parts));
        }
    }
}
