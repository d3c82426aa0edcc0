namespace AssetRegistry.Mergers;

/// <summary>What a reform does to one unit.</summary>
public enum MergerLineKind
{
    /// <summary>It goes whole to one unit, and ends.</summary>
    Merged,

    /// <summary>It ends; what stands in it goes where the new boundaries put it.</summary>
    DividedByGeometry,

    /// <summary>It ends; what stands in it goes where a list puts it.</summary>
    DividedByList,

    /// <summary>It stays the same unit under another name, code or type.</summary>
    Renamed,

    /// <summary>It stays the same unit in another boundary, and may give ground to its neighbours.</summary>
    Redrawn,

    /// <summary>It stays as it is; listed so that the plan speaks of every unit.</summary>
    Unchanged,
}
