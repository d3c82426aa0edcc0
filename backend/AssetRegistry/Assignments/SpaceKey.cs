using AssetRegistry.Decisions;

namespace AssetRegistry.Assignments;

/// <summary>A facility, or one part of it when <paramref name="PartId"/> is given.</summary>
public readonly record struct SpaceKey(Guid FacilityId, Guid? PartId)
{
    /// <summary>What an item of a decision gives.</summary>
    internal static SpaceKey Of(ItemKey item) => new(item.FacilityId, item.PartId);
}
