using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.OgcApi;

/// <summary>One feature.</summary>
/// <param name="Id">Global id, by which GraphQL finds the record too.</param>
/// <param name="Geometry">As stored; null: none recorded.</param>
/// <param name="Values">In the order of the source's fields: text, numbers, truth values, days or null.</param>
internal sealed record OgcFeature(string Id, Geometry? Geometry, IReadOnlyList<object?> Values)
{
    /// <summary>The facility that it is, or is about; null: none.</summary>
    public Guid? FacilityId { get; init; }
}

/// <summary>Some of the features asked for.</summary>
/// <param name="Matched">How many there are in all.</param>
internal sealed record OgcFeaturePage(int Matched, IReadOnlyList<OgcFeature> Features);
