using System.Text;

namespace GraphQLServer.Language;

/// <summary>Cuts the text into tokens, one at a time. Spec 2.1 "Source Text". Strings are in <c>Lexer.Strings.cs</c>, numbers in <c>Lexer.Numbers.cs</c>.</summary>
internal sealed partial class Lexer(SourceText source)
{
    private readonly string _text = source.Text;
    private int _position;

    public Token Next()
    {
        SkipIgnored();
        if (_position >= _text.Length)
        {
            return new Token(TokenKind.EndOfFile, _text.Length);
        }

        var c = _text[_position];
        return c switch
        {
            '!' => Punctuator(TokenKind.Bang),
            '$' => Punctuator(TokenKind.Dollar),
            '&' => Punctuator(TokenKind.Ampersand),
            '(' => Punctuator(TokenKind.LeftParenthesis),
            ')' => Punctuator(TokenKind.RightParenthesis),
            ':' => Punctuator(TokenKind.Colon),
            '=' => Punctuator(TokenKind.EqualsSign),
            '@' => Punctuator(TokenKind.At),
            '[' => Punctuator(TokenKind.LeftBracket),
            ']' => Punctuator(TokenKind.RightBracket),
            '{' => Punctuator(TokenKind.LeftBrace),
            '|' => Punctuator(TokenKind.Pipe),
            '}' => Punctuator(TokenKind.RightBrace),
            '.' when _text.AsSpan(_position).StartsWith("...") => Punctuator(TokenKind.Spread, 3),
            '"' => _text.AsSpan(_position).StartsWith("\"\"\"") ? ReadBlockString() : ReadString(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ when IsNameStart(c) => ReadName(),
            '\'' => throw Error(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
            _ => throw Error(_position, $"Unexpected character: {Describe(_position)}."),
        };
    }

    public SyntaxException Error(int offset, string message) => new($"Syntax Error: {message}", source.LocationOf(Math.Min(offset, _text.Length)));

    // Spec 2.1.7 "Ignored Tokens": byte order mark, white space, line terminators, commas and comments.
    private void SkipIgnored()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',' or '\n' or '\r':
                    _position++;
                    break;
                case '#':
                    var end = _text.AsSpan(_position).IndexOfAny('\n', '\r');
                    _position = end < 0 ? _text.Length : _position + end;
                    break;
                default:
                    return;
            }
        }
    }

    private Token Punctuator(TokenKind kind, int length = 1)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start);
    }

    private Token ReadName()
    {
        var start = _position++;
        while (_position < _text.Length && (IsNameStart(_text[_position]) || char.IsAsciiDigit(_text[_position])))
        {
            _position++;
        }

        return new Token(TokenKind.Name, start, _text[start.._position]);
    }

    private static bool IsNameStart(char c) => c == '_' || char.IsAsciiLetter(c);

    private string Describe(int offset)
    {
        if (offset >= _text.Length)
        {
            return "<EOF>";
        }

        if (Rune.TryGetRuneAt(_text, offset, out var rune))
        {
            return rune.Value switch
            {
                '"' => "'\"'",
                >= ' ' and <= '~' => $"\"{rune}\"",
                _ => $"U+{rune.Value:X4}",
            };
        }

        return $"Invalid surrogate U+{(int)_text[offset]:X4}";
    }
}
