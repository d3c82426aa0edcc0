namespace AssetRegistry.Assignments;

/// <summary>A facility, or one part of it when <paramref name="PartId"/> is given.</summary>
public readonly record struct SpaceKey(Guid FacilityId, Guid? PartId);
