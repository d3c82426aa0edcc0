using AssetRegistry.Api.Boundaries;
using Geo.Coverage;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Map;

/// <summary>The communes between two changes of the map, with their borders ready to be cut into tiles. Immutable.</summary>
public sealed class CommuneCoverage
{
    public CommuneCoverage(string version, ChangePeriod period, IReadOnlyList<(AdministrativeUnitDetails Unit, Geometry Boundary)> communes)
    {
        Version = version;
        Period = period;
        Communes = [.. communes.Select(commune => commune.Unit)];
        Borders = CoveragePyramid.Build([.. communes.Select(commune => commune.Boundary)]);
        foreach (var (_, boundary) in communes)
        {
            Extent.ExpandToInclude(boundary.EnvelopeInternal);
        }
    }

    /// <summary>Names what is drawn: another one whenever a commune or a boundary of the period is another.</summary>
    public string Version { get; }

    /// <summary>The days that are drawn alike.</summary>
    public ChangePeriod Period { get; }

    /// <summary>Those that have a boundary, in the order of <see cref="Borders"/>.</summary>
    public IReadOnlyList<AdministrativeUnitDetails> Communes { get; }

    public CoveragePyramid Borders { get; }

    /// <summary>Extent of all boundaries, degrees; empty when there is none.</summary>
    public Envelope Extent { get; } = new();
}
