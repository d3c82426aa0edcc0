namespace AssetRegistry.Boundaries;

/// <summary>What a reform made of one unit's ground.</summary>
public enum SuccessionKind
{
    /// <summary>It went whole into a unit that has other ground too.</summary>
    Merged,

    /// <summary>A part of it went to this unit, and others elsewhere.</summary>
    Divided,

    /// <summary>It goes on alone under another name, code or type.</summary>
    Renamed,

    /// <summary>It goes on alone as it was.</summary>
    Unchanged,

    /// <summary>Its border was moved: it, or the unit that got ground of it, goes on in another boundary.</summary>
    Redrawn,
}
