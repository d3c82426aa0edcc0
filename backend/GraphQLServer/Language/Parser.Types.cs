namespace GraphQLServer.Language;

/// <summary>Spec 2.11 "Type References".</summary>
internal sealed partial class Parser
{
    private TypeNode ParseType()
    {
        TypeNode type;
        if (At(TokenKind.LeftBracket))
        {
            var start = _token.Start;
            Advance();
            type = new ListTypeNode(start, Nested(ParseType));
            _ = Expect(TokenKind.RightBracket);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type) : type;
    }

    private NamedTypeNode ParseNamedType() => new(ParseName());
}
