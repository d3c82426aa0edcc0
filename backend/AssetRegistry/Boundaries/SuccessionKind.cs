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

/// <summary>Which kind it is, where only the units are known.</summary>
public static class SuccessionKinds
{
    /// <param name="former">What the unit was called.</param>
    /// <param name="later">What the unit that has its ground is called.</param>
    /// <param name="isWhole">Whether all of its ground went there.</param>
    /// <param name="isAlone">Whether no other unit's ground did.</param>
    public static SuccessionKind Of(UnitNaming former, UnitNaming later, bool isWhole, bool isAlone)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(later);

        return !isWhole ? SuccessionKind.Divided
            : !isAlone ? SuccessionKind.Merged
            : (former.Code, former.Name, former.Type) == (later.Code, later.Name, later.Type) ? SuccessionKind.Unchanged
            : SuccessionKind.Renamed;
    }
}
