using System.Diagnostics;

namespace Geo.Tiles;

/// <summary>Writes Mapbox Vector Tiles, version 2.1 of the specification. Not safe for use by several threads at once.</summary>
public sealed class MvtWriter
{
    private readonly ProtobufWriter _tile = new();
    private readonly ProtobufWriter _layer = new();
    private readonly ProtobufWriter _part = new();
    private readonly List<uint> _numbers = [];
    private readonly OrderedDictionary<string, bool> _keys = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<object, bool> _values = [];

    /// <summary>The bytes of a tile. Layers without features are left out (4.1), so the result may be empty.</summary>
    public static byte[] Write(params IReadOnlyList<TileLayer> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        var writer = new MvtWriter();
        foreach (var layer in layers.Where(layer => layer.Features.Count > 0))
        {
            writer.WriteLayer(layer);
        }

        return writer._tile.Written.ToArray();
    }

    private void WriteLayer(TileLayer layer)
    {
        _layer.Clear();
        _keys.Clear();
        _values.Clear();
        _layer.WriteVarint(Field.LayerVersion, 2);
        _layer.WriteString(Field.LayerName, layer.Name);
        foreach (var feature in layer.Features)
        {
            WriteFeature(feature);
        }

        foreach (var key in _keys.Keys)
        {
            _layer.WriteString(Field.LayerKeys, key);
        }

        foreach (var value in _values.Keys)
        {
            WriteValue(value);
        }

        _layer.WriteVarint(Field.LayerExtent, TileGrid.Extent);
        _tile.WriteBytes(Field.TileLayers, _layer.Written);
    }

    private void WriteFeature(TileFeature feature)
    {
        _part.Clear();
        if (feature.Id is { } id)
        {
            _part.WriteVarint(Field.FeatureId, id);
        }

        _numbers.Clear();
        foreach (var (key, value) in feature.Properties)
        {
            if (value is not null)
            {
                _numbers.Add(NumberOf(_keys, key));
                _numbers.Add(NumberOf(_values, value is int number ? (long)number : value));
            }
        }

        Pack(Field.FeatureTags);
        _part.WriteVarint(Field.FeatureType, (ulong)feature.Geometry.Kind);
        _numbers.Clear();
        GeometryCommands.Append(feature.Geometry, _numbers);
        Pack(Field.FeatureGeometry);
        _layer.WriteBytes(Field.LayerFeatures, _part.Written);
    }

    private void WriteValue(object value)
    {
        _part.Clear();
        switch (value)
        {
            case string text:
                _part.WriteString(Field.ValueString, text);
                break;
            case double number:
                _part.WriteDouble(Field.ValueDouble, number);
                break;
            case bool flag:
                _part.WriteVarint(Field.ValueBool, flag ? 1UL : 0);
                break;
            case long number when number >= 0:
                _part.WriteVarint(Field.ValueUnsigned, (ulong)number);
                break;
            case long number:
                _part.WriteSigned(Field.ValueSigned, number);
                break;
            default:
                throw new UnreachableException($"A tile property cannot be a {value.GetType().Name}; TileFeature lists the types that can.");
        }

        _layer.WriteBytes(Field.LayerValues, _part.Written);
    }

    private void Pack(int field) => _part.WritePacked(field, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_numbers));

    /// <summary>The place of an item in the list of its layer, where it is put when it first occurs.</summary>
    private static uint NumberOf<T>(OrderedDictionary<T, bool> list, T item)
        where T : notnull
    {
        list.TryAdd(item, true, out var number);
        return (uint)number;
    }

    /// <summary>Field numbers of the schema in the specification.</summary>
    private static class Field
    {
        public const int TileLayers = 3;
        public const int LayerName = 1;
        public const int LayerFeatures = 2;
        public const int LayerKeys = 3;
        public const int LayerValues = 4;
        public const int LayerExtent = 5;
        public const int LayerVersion = 15;
        public const int FeatureId = 1;
        public const int FeatureTags = 2;
        public const int FeatureType = 3;
        public const int FeatureGeometry = 4;
        public const int ValueString = 1;
        public const int ValueDouble = 3;
        public const int ValueUnsigned = 5;
        public const int ValueSigned = 6;
        public const int ValueBool = 7;
    }
}
