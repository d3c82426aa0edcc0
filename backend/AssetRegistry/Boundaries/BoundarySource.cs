namespace AssetRegistry.Boundaries;

/// <summary>Whether a boundary is the published one or was made up for demonstration.</summary>
public enum BoundarySource
{
    Official,
    Demonstration,
}
