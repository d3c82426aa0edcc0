using GraphQLServer.Language;

namespace GraphQLServer.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("\uFEFF foo")]
    [InlineData("\n\t foo")]
    [InlineData("#comment\r\nfoo#comment")]
    [InlineData(",,,foo,,,")]
    public void Skips_what_is_ignored(string text) => Assert.Equal("Name \"foo\"", Lex(text).ToString());

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\"", "escaped \n\r\b\t\f")]
    [InlineData("\"slashes \\\\ \\/\"", "slashes \\ /")]
    [InlineData("\"unicode \\u1234\\u5678\\u90AB\\uCDEF\"", "unicode \u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"pair \\uD83D\\uDE00\"", "pair \U0001F600")]
    [InlineData("\"braced \\u{1F600}\"", "braced \U0001F600")]
    [InlineData("\"Lai Châu\"", "Lai Châu")]
    public void Lexes_strings(string text, string value)
    {
        var token = Lex(text);
        Assert.Equal((TokenKind.String, value), (token.Kind, token.Value));
    }

    [Theory]
    [InlineData("\"", "Unterminated string.", 1, 2)]
    [InlineData("\"no end quote", "Unterminated string.", 1, 14)]
    [InlineData("\"multi\nline\"", "Unterminated string.", 1, 7)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 1, 6)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 1, 6)]
    [InlineData("\"bad \\uD83D esc\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"bad \\u{110000} esc\"", "Invalid Unicode escape sequence: \"\\u{110\".", 1, 6)]
    [InlineData("'single'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1)]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 1, 2)]
    [InlineData("+1", "Unexpected character: \"+\".", 1, 1)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    [InlineData("1.A", "Invalid number, expected digit but got: \"A\".", 1, 3)]
    [InlineData("-A", "Invalid number, expected digit but got: \"A\".", 1, 2)]
    [InlineData("1.0e", "Invalid number, expected digit but got: <EOF>.", 1, 5)]
    [InlineData("1.2.3", "Invalid number, expected digit but got: \".\".", 1, 4)]
    [InlineData("0xF1", "Invalid number, expected digit but got: \"x\".", 1, 2)]
    [InlineData("..", "Unexpected character: \".\".", 1, 1)]
    [InlineData("?", "Unexpected character: \"?\".", 1, 1)]
    [InlineData("\u00AA", "Unexpected character: U+00AA.", 1, 1)]
    [InlineData("\n\n  ?", "Unexpected character: \"?\".", 3, 3)]
    public void Reports_useful_errors(string text, string message, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Lex(text));
        Assert.Equal(($"Syntax Error: {message}", new Location(line, column)), (error.Message, error.Location));
    }

    // Not among the cases above: test data is stored as UTF-8, which has no lone surrogates.
    [Fact]
    public void A_lone_surrogate_is_no_character() => Assert.Equal(
        "Syntax Error: Invalid character within String: Invalid surrogate U+DEAD.",
        Assert.Throws<SyntaxException>(() => Lex("\"bad surrogate \uDEAD\"")).Message);

    [Theory]
    [InlineData("4", TokenKind.Int)]
    [InlineData("-9", TokenKind.Int)]
    [InlineData("0", TokenKind.Int)]
    [InlineData("4.123", TokenKind.Float)]
    [InlineData("-0.123", TokenKind.Float)]
    [InlineData("123e4", TokenKind.Float)]
    [InlineData("123E-4", TokenKind.Float)]
    [InlineData("-1.123e+45", TokenKind.Float)]
    public void Lexes_numbers(string text, object kind) => Assert.Equal(((TokenKind)kind, text), (Lex(text).Kind, Lex(text).Value));

    [Fact]
    public void Lexes_punctuation() => Assert.Equal(
        ["\"!\"", "\"$\"", "\"&\"", "\"(\"", "\")\"", "\"...\"", "\":\"", "\"=\"", "\"@\"", "\"[\"", "\"]\"", "\"{\"", "\"|\"", "\"}\"", "<EOF>"],
        LexAll("!$&()...:=@[]{|}").Select(token => token.ToString()));

    [Theory]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"unescaped \\n\\u1234\"\"\"", "unescaped \\n\\u1234")]
    [InlineData("\"\"\"\n  spans\n    multiple\n  lines\n  \"\"\"", "spans\n  multiple\nlines")]
    [InlineData("\"\"\"first\r\n  second\r  third\"\"\"", "first\nsecond\nthird")]
    [InlineData("\"\"\"\n\n\"\"\"", "")]
    public void Lexes_block_strings(string text, string value)
    {
        var token = Lex(text);
        Assert.Equal((TokenKind.BlockString, value), (token.Kind, token.Value));
    }

    private static Token Lex(string text) => new Lexer(new SourceText(text)).Next();

    private static IEnumerable<Token> LexAll(string text)
    {
        var lexer = new Lexer(new SourceText(text));
        Token token;
        do
        {
            yield return token = lexer.Next();
        }
        while (token.Kind != TokenKind.EndOfFile);
    }
}
