using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Map;

/// <summary>What a map of the register shows when it opens.</summary>
internal static class MapBounds
{
    private static Envelope VietNam => new(102, 118, 7, 23.5);

    /// <summary>The extent of all boundaries in degrees; Viet Nam while there are none.</summary>
    public static Envelope Of(CommuneCoverage coverage) => coverage.Extent.IsNull ? VietNam : coverage.Extent;
}
