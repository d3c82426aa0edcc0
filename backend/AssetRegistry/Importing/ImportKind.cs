namespace AssetRegistry.Importing;

/// <summary>What a file brings into the register.</summary>
public enum ImportKind
{
    Facilities,

    /// <summary>Boundaries of communes in force on a day.</summary>
    Communes,

    /// <summary>Which unit before a reform went to which units after it.</summary>
    Crosswalk,
}
