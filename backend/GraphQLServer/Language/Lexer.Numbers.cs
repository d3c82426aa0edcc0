namespace GraphQLServer.Language;

/// <summary>Spec 2.9.1 "Int Value" and 2.9.2 "Float Value".</summary>
internal sealed partial class Lexer
{
    private Token ReadNumber()
    {
        var start = _position;
        var isFloat = false;
        if (_text[_position] == '-')
        {
            _position++;
        }

        if (Peek() == '0')
        {
            _position++;
            if (char.IsAsciiDigit(Peek()))
            {
                throw Error(_position, $"Invalid number, unexpected digit after 0: {Describe(_position)}.");
            }
        }
        else
        {
            ReadDigits();
        }

        if (Peek() == '.')
        {
            isFloat = true;
            _position++;
            ReadDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            isFloat = true;
            _position++;
            if (Peek() is '+' or '-')
            {
                _position++;
            }

            ReadDigits();
        }

        // "1.2.3" and "1abc" are no two tokens.
        if (Peek() == '.' || IsNameStart(Peek()))
        {
            throw Error(_position, $"Invalid number, expected digit but got: {Describe(_position)}.");
        }

        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, _text[start.._position]);
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(Peek()))
        {
            throw Error(_position, $"Invalid number, expected digit but got: {Describe(_position)}.");
        }

        while (char.IsAsciiDigit(Peek()))
        {
            _position++;
        }
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';
}
