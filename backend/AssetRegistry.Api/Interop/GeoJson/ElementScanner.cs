using System.Buffers;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>
/// Finds where one element of a JSON array ends, looking at brackets and strings only. So a feature with, say, NaN in it can be
/// left out and the next one read, which a strict JSON reader does not allow.
/// </summary>
internal struct ElementScanner(int maxDepth)
{
    private static readonly SearchValues<byte> Structural = SearchValues.Create("\"{}[],"u8);
    private static readonly SearchValues<byte> InString = SearchValues.Create("\"\\"u8);

    private readonly Stack<byte> _closers = new(16);
    private int _position;
    private bool _inString;

    /// <summary>How far the element was looked at.</summary>
    public readonly int Position => _position;

    /// <summary>
    /// Looks on through the bytes, of which those before <see cref="Position"/> are as they were. True when the element ends, just
    /// before <see cref="Position"/>; false when more bytes are needed.
    /// </summary>
    public bool TryFindEnd(ReadOnlySpan<byte> element, out LocalizedText? error)
    {
        error = null;
        while (_position < element.Length)
        {
            var next = element[_position..].IndexOfAny(_inString ? InString : Structural);
            if (next < 0)
            {
                _position = element.Length;
                return false;
            }

            _position += next;
            if (_inString)
            {
                if (element[_position] == '\\' && _position + 1 >= element.Length)
                {
                    return false;
                }

                _inString = element[_position] != '"';
                _position += _inString ? 2 : 1;
            }
            else if (Step(element[_position], ref error))
            {
                return true;
            }
            else if (error is not null)
            {
                return false;
            }
        }

        return false;
    }

    private bool Step(byte symbol, ref LocalizedText? error)
    {
        switch (symbol)
        {
            case (byte)'"':
                _inString = true;
                break;
            case (byte)'{' or (byte)'[' when _closers.Count == maxDepth:
                error = GeoJsonText.TooDeep(maxDepth);
                return false;
            case (byte)'{':
                _closers.Push((byte)'}');
                break;
            case (byte)'[':
                _closers.Push((byte)']');
                break;
            case (byte)',' or (byte)']' when _closers.Count == 0:
                return true;
            case (byte)',':
                break;
            default:
                if (!_closers.TryPop(out var expected) || expected != symbol)
                {
                    error = GeoJsonText.Unbalanced;
                    return false;
                }

                break;
        }

        _position++;
        return false;
    }
}
