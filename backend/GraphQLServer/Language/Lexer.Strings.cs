using System.Globalization;
using System.Text;

namespace GraphQLServer.Language;

/// <summary>Spec 2.9.4 "String Value".</summary>
internal sealed partial class Lexer
{
    private Token ReadString()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (true)
        {
            var c = Peek();
            if (_position >= _text.Length || c is '\n' or '\r')
            {
                throw Error(_position, "Unterminated string.");
            }

            switch (c)
            {
                case '"':
                    _position++;
                    return new Token(TokenKind.String, start, value.ToString());
                case '\\':
                    ReadEscape(value);
                    break;
                default:
                    ReadCharacter(value);
                    break;
            }
        }
    }

    private Token ReadBlockString()
    {
        var start = _position;
        var raw = new StringBuilder();
        _position += 3;
        while (_position < _text.Length)
        {
            var rest = _text.AsSpan(_position);
            if (rest.StartsWith("\"\"\""))
            {
                _position += 3;
                return new Token(TokenKind.BlockString, start, BlockString.Dedent(raw.ToString()));
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                _ = raw.Append("\"\"\"");
                _position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                _ = raw.Append(_text[_position++]);
            }
            else
            {
                ReadCharacter(raw);
            }
        }

        throw Error(_position, "Unterminated string.");
    }

    private void ReadCharacter(StringBuilder value)
    {
        // A lone surrogate is no Unicode scalar value.
        if (!Rune.TryGetRuneAt(_text, _position, out var rune))
        {
            throw Error(_position, $"Invalid character within String: {Describe(_position)}.");
        }

        _ = value.Append(_text, _position, rune.Utf16SequenceLength);
        _position += rune.Utf16SequenceLength;
    }

    private void ReadEscape(StringBuilder value)
    {
        var c = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (c == 'u')
        {
            ReadUnicodeEscape(value);
            return;
        }

        _ = value.Append(c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(_position, $"Invalid character escape sequence: \"{_text.AsSpan(_position, Math.Min(2, _text.Length - _position))}\"."),
        });
        _position += 2;
    }

    // \uXXXX, a pair of them for a supplementary character, or \u{X…}.
    private void ReadUnicodeEscape(StringBuilder value)
    {
        var start = _position;
        var code = ReadCodePoint();
        if (char.IsHighSurrogate((char)Math.Min(code, 0xFFFF)) && code <= 0xFFFF && _text.AsSpan(_position).StartsWith("\\u"))
        {
            var low = ReadCodePoint();
            if (low is >= 0xDC00 and <= 0xDFFF)
            {
                code = char.ConvertToUtf32((char)code, (char)low);
            }
        }

        if (!Rune.IsValid(code))
        {
            throw InvalidUnicode(start);
        }

        _ = value.Append(new Rune(code).ToString());
    }

    private int ReadCodePoint()
    {
        var start = _position;
        _position += 2;
        var braced = Peek() == '{';
        var end = braced ? _text.IndexOf('}', _position) : _position + 4;
        var from = braced ? _position + 1 : _position;
        if (end < 0 || end > _text.Length || end - from is < 1 or > 6
            || !int.TryParse(_text.AsSpan(from, end - from), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw InvalidUnicode(start);
        }

        _position = braced ? end + 1 : end;
        return code;
    }

    private SyntaxException InvalidUnicode(int start)
    {
        var length = Math.Min(6, _text.Length - start);
        return Error(start, $"Invalid Unicode escape sequence: \"{_text.AsSpan(start, length)}\".");
    }
}
