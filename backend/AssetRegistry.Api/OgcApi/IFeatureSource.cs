using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.OgcApi;

/// <summary>The features of one collection, as far as a caller may see them.</summary>
internal interface IFeatureSource
{
    /// <summary>The collection's id in addresses.</summary>
    string Name { get; }

    LocalizedText Title { get; }

    LocalizedText Description { get; }

    /// <summary>The properties of every feature, in their order.</summary>
    IReadOnlyList<FeatureField> Fields { get; }

    /// <summary>In an order that does not change while the facts as of the moment asked for do not.</summary>
    Task<OgcFeaturePage> PageAsync(FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken);

    /// <summary>The feature of this global id; null when there is none that the caller may see.</summary>
    Task<OgcFeature?> FindAsync(string id, FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken);
}
