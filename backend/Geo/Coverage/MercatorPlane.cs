using Geo.Tiles;

namespace Geo.Coverage;

/// <summary>The vertices of a coverage in the normalised plane of <see cref="WebMercator"/> and their weights there.</summary>
internal sealed record MercatorPlane(double[] X, double[] Y, ArcWeights Weights)
{
    public static MercatorPlane Of(CoverageTopology topology)
    {
        double[] x = [.. topology.X.Select(WebMercator.NormalisedX)];
        double[] y = [.. topology.Y.Select(WebMercator.NormalisedY)];
        return new(x, y, ArcWeights.Compute(topology, x, y));
    }
}
