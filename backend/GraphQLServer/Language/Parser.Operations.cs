namespace GraphQLServer.Language;

/// <summary>Spec 2.2 to 2.8: document, operations, selection sets, fragments.</summary>
internal sealed partial class Parser
{
    private DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!At(TokenKind.EndOfFile));

        return new DocumentNode(_source, definitions);
    }

    private DefinitionNode ParseDefinition()
    {
        if (At(TokenKind.LeftBrace))
        {
            return new OperationNode(_token.Start, OperationKind.Query, null, [], [], ParseSelectionSet());
        }

        if (!At(TokenKind.Name))
        {
            throw Unexpected();
        }

        return _token.Value switch
        {
            "query" => ParseOperation(OperationKind.Query),
            "mutation" => ParseOperation(OperationKind.Mutation),
            "subscription" => ParseOperation(OperationKind.Subscription),
            "fragment" => ParseFragment(),
            _ => throw Unexpected(),
        };
    }

    private OperationNode ParseOperation(OperationKind kind)
    {
        var start = _token.Start;
        Advance();
        var name = At(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(TokenKind.LeftParenthesis, ParseVariableDefinition, TokenKind.RightParenthesis);
        return new OperationNode(start, kind, name, variables, ParseDirectives(isConstant: false), ParseSelectionSet());
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var variable = ParseVariable();
        _ = Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        return new VariableDefinitionNode(variable, type, defaultValue, ParseDirectives(isConstant: true));
    }

    private FragmentNode ParseFragment()
    {
        var start = _token.Start;
        Advance();
        if (AtKeyword("on"))
        {
            throw Unexpected();
        }

        var name = ParseName();
        ExpectKeyword("on");
        return new FragmentNode(start, name, ParseNamedType(), ParseDirectives(isConstant: false), ParseSelectionSet());
    }

    private SelectionSetNode ParseSelectionSet() => Nested(() =>
    {
        var start = _token.Start;
        return new SelectionSetNode(start, Many(TokenKind.LeftBrace, ParseSelection, TokenKind.RightBrace));
    });

    private SelectionNode ParseSelection() => At(TokenKind.Spread) ? ParseSpread() : ParseField();

    private FieldNode ParseField()
    {
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        return new FieldNode(alias, name, arguments, directives, At(TokenKind.LeftBrace) ? ParseSelectionSet() : null);
    }

    private SelectionNode ParseSpread()
    {
        var start = Expect(TokenKind.Spread).Start;
        if (At(TokenKind.Name) && !AtKeyword("on"))
        {
            return new FragmentSpreadNode(start, ParseName(), ParseDirectives(isConstant: false));
        }

        NamedTypeNode? typeCondition = null;
        if (AtKeyword("on"))
        {
            Advance();
            typeCondition = ParseNamedType();
        }

        return new InlineFragmentNode(start, typeCondition, ParseDirectives(isConstant: false), ParseSelectionSet());
    }

    private List<ArgumentNode> ParseArguments(bool isConstant) =>
        OptionalMany(TokenKind.LeftParenthesis, () => ParseArgument(isConstant), TokenKind.RightParenthesis);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var name = ParseName();
        _ = Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConstant));
    }

    private List<DirectiveNode> ParseDirectives(bool isConstant)
    {
        var directives = new List<DirectiveNode>();
        while (At(TokenKind.At))
        {
            var start = _token.Start;
            Advance();
            directives.Add(new DirectiveNode(start, ParseName(), ParseArguments(isConstant)));
        }

        return directives;
    }
}
