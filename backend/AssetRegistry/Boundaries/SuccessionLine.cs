namespace AssetRegistry.Boundaries;

/// <summary>How the ground of one unit came to another through any number of reforms.</summary>
/// <param name="UnitId">The unit that was asked for: the later one, or looking back the earlier one.</param>
/// <param name="Share">
/// The part of the earlier unit's ground that came to the later one, all ways together; null: of one of the reforms it is not known.
/// </param>
/// <param name="Links">The reforms, the earliest first; of several ways the shortest. None: it is the unit itself.</param>
public sealed record SuccessionLine(Guid UnitId, decimal? Share, IReadOnlyList<SuccessionLink> Links)
{
    internal SuccessionLine Forward(SuccessionLink link) => new(link.IntoId, Share * link.Share, [.. Links, link]);

    internal SuccessionLine Backward(SuccessionLink link) => new(link.FromId, Share * link.Share, [link, .. Links]);

    /// <summary>Both ways to the same unit.</summary>
    internal SuccessionLine And(SuccessionLine other) =>
        new(UnitId, Share + other.Share, other.Links.Count < Links.Count ? other.Links : Links);
}
