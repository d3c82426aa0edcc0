namespace AssetRegistry.Facilities;

/// <summary>A facility as other records name it.</summary>
/// <param name="HolderId">Who held it, or the part, when it was named.</param>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record FacilityReference(Guid Id, string Number, string Name, Guid HolderId, Guid? PartId = null, string? PartName = null)
{
    /// <summary>Whether two parts of one facility have something in common; null is the whole.</summary>
    public static bool Overlap(Guid? part, Guid? other) => part is null || other is null || part == other;
}
