namespace Geo.Coverage;

/// <summary>How polygons that should share their borders fail to.</summary>
public enum CoverageFault
{
    /// <summary>Two units claim the same ground.</summary>
    Overlap,

    /// <summary>Ground between units that none claims.</summary>
    Gap,

    /// <summary>A unit reaches beyond the outline it belongs to.</summary>
    Outside,
}
