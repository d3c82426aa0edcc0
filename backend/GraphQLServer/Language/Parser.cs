namespace GraphQLServer.Language;

/// <summary>
/// Recursive descent over the tokens. Spec appendix B "Grammar Summary", executable definitions. Split by chapter: operations,
/// values, types.
/// </summary>
internal sealed partial class Parser
{
    // Keeps hostile nesting off the stack; real documents stay below 30.
    private const int MaxNesting = 200;

    private readonly SourceText _source;
    private readonly Lexer _lexer;
    private readonly int _maxTokens;
    private Token _token;
    private int _tokens;
    private int _nesting;

    private Parser(SourceText source, int maxTokens)
    {
        _source = source;
        _lexer = new Lexer(source);
        _maxTokens = maxTokens;
        _token = new Token(TokenKind.StartOfFile, 0);
    }

    /// <summary>Parses an executable document; throws <see cref="SyntaxException"/>.</summary>
    public static DocumentNode Parse(string text, int maxTokens = int.MaxValue)
    {
        var parser = new Parser(new SourceText(text), maxTokens);
        parser.Advance();
        return parser.ParseDocument();
    }

    /// <summary>Parses one constant value, as default values are written.</summary>
    public static ValueNode ParseValue(string text)
    {
        var parser = new Parser(new SourceText(text), int.MaxValue);
        parser.Advance();
        var value = parser.ParseValue(isConstant: true);
        _ = parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _maxTokens)
        {
            throw Error(_token, $"Document contains more than {_maxTokens} tokens. Parsing aborted.");
        }
    }

    private bool At(TokenKind kind) => _token.Kind == kind;

    private bool AtKeyword(string keyword) => _token.Kind == TokenKind.Name && _token.Value == keyword;

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Error(token, $"Expected {Token.Describe(kind)}, found {token}.");
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!AtKeyword(keyword))
        {
            throw Error(_token, $"Expected \"{keyword}\", found {_token}.");
        }

        Advance();
    }

    // One or more items between two delimiters.
    private List<T> Many<T>(TokenKind open, Func<T> parse, TokenKind close)
    {
        _ = Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(parse());
        }
        while (!Skip(close));

        return items;
    }

    private List<T> OptionalMany<T>(TokenKind open, Func<T> parse, TokenKind close) => At(open) ? Many(open, parse, close) : [];

    private T Nested<T>(Func<T> parse)
    {
        if (++_nesting > MaxNesting)
        {
            throw Error(_token, $"Document is nested deeper than {MaxNesting} levels. Parsing aborted.");
        }

        var result = parse();
        _nesting--;
        return result;
    }

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(token.Start, token.Value);
    }

    private SyntaxException Unexpected() => Error(_token, $"Unexpected {_token}.");

    private SyntaxException Error(Token token, string message) => _lexer.Error(token.Start, message);
}
