namespace AssetRegistry.Api.Interop.Features;

/// <summary>What a file that is written holds.</summary>
/// <param name="Name">The layer's name: letters, digits and underscores.</param>
/// <param name="Kind">The one sort of shape in it.</param>
/// <param name="Srid">EPSG number of the coordinate system its shapes are in.</param>
/// <param name="Fields">Its columns, in their order.</param>
public sealed record FeatureLayer(string Name, FeatureShapeKind Kind, int Srid, IReadOnlyList<FeatureField> Fields);

/// <summary>The sort of shape in a layer.</summary>
public enum FeatureShapeKind
{
    Point,

    /// <summary>Polygons and multipolygons, written as multipolygons where the format tells them apart.</summary>
    Area,
}

/// <summary>A record to be written: its values in the order of the layer's fields.</summary>
/// <param name="Geometry">In the layer's system, easting or longitude first; null: the record has no shape.</param>
public sealed record LayerRecord(NetTopologySuite.Geometries.Geometry? Geometry, IReadOnlyList<object?> Values);
