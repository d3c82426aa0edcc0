using System.Text.Json;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>What stands around the features: the members of the collection before and after them.</summary>
internal sealed class CollectionFrame
{
    private const string FeatureCollection = "FeatureCollection";

    private JsonReaderState _state;
    private bool _hasType;

    /// <summary>Reads up to the bracket that opens the features. False when more bytes are needed.</summary>
    /// <exception cref="GeometryFormatException">It is not the beginning of a feature collection.</exception>
    public bool TryReadHead(ReadOnlySpan<byte> bytes, bool isFinal, out int consumed)
    {
        var reader = new Utf8JsonReader(bytes, isFinal, default);
        consumed = 0;
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new GeometryFormatException(GeoJsonText.NoFeatures, reader.TokenStartIndex);
        }

        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject)
            {
                throw new GeometryFormatException(GeoJsonText.NoFeatures, reader.TokenStartIndex);
            }

            var isFeatures = reader.ValueTextEquals("features"u8);
            if (!TryReadMember(ref reader, isFeatures))
            {
                return false;
            }

            if (isFeatures)
            {
                if (reader.TokenType is not JsonTokenType.StartArray)
                {
                    throw new GeometryFormatException(GeoJsonText.NoFeatures, reader.TokenStartIndex);
                }

                (_state, consumed) = (reader.CurrentState, (int)reader.BytesConsumed);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads from the bracket that closes the features to the end. False when more bytes are needed.</summary>
    /// <exception cref="GeometryFormatException">It is not the end of a feature collection.</exception>
    public bool TryReadTail(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        // To this reader the features are an empty array: it goes on where the head ended.
        var reader = new Utf8JsonReader(bytes, isFinal, _state);
        if (!reader.Read())
        {
            return false;
        }

        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                if (!TryReadMember(ref reader, stopAtValue: false))
                {
                    return false;
                }
            }
        }

        if (isFinal && !_hasType)
        {
            throw new GeometryFormatException(GeoJsonText.NotACollection(null), reader.BytesConsumed);
        }

        return isFinal;
    }

    private bool TryReadMember(ref Utf8JsonReader reader, bool stopAtValue)
    {
        var isType = reader.ValueTextEquals("type"u8);
        if (!reader.Read())
        {
            return false;
        }

        if (isType)
        {
            _hasType = true;
            if (reader.TokenType is not JsonTokenType.String || !reader.ValueTextEquals(FeatureCollection))
            {
                throw new GeometryFormatException(
                    GeoJsonText.NotACollection(reader.TokenType is JsonTokenType.String ? reader.GetString() : null), reader.TokenStartIndex);
            }
        }

        return stopAtValue || reader.TrySkip();
    }
}
