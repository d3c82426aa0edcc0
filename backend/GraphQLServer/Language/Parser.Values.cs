namespace GraphQLServer.Language;

/// <summary>Spec 2.9 "Input Values".</summary>
internal sealed partial class Parser
{
    private ValueNode ParseValue(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.LeftBracket:
                return Nested(() => ParseList(isConstant));
            case TokenKind.LeftBrace:
                return Nested(() => ParseObject(isConstant));
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Start, token.Value);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Start, token.Value);
            case TokenKind.String or TokenKind.BlockString:
                Advance();
                return new StringValueNode(token.Start, token.Value, token.Kind == TokenKind.BlockString);
            case TokenKind.Name:
                Advance();
                return token.Value switch
                {
                    "true" => new BooleanValueNode(token.Start, true),
                    "false" => new BooleanValueNode(token.Start, false),
                    "null" => new NullValueNode(token.Start),
                    _ => new EnumValueNode(token.Start, token.Value),
                };
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                Advance();
                throw At(TokenKind.Name)
                    ? Error(token, $"Unexpected variable \"${_token.Value}\" in constant value.")
                    : Error(token, $"Unexpected {token}.");
            default:
                throw Unexpected();
        }
    }

    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new VariableNode(start, ParseName());
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = Expect(TokenKind.LeftBracket).Start;
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.RightBracket))
        {
            items.Add(ParseValue(isConstant));
        }

        return new ListValueNode(start, items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = Expect(TokenKind.LeftBrace).Start;
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.RightBrace))
        {
            var name = ParseName();
            _ = Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode(name, ParseValue(isConstant)));
        }

        return new ObjectValueNode(start, fields);
    }
}
