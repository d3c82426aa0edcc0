namespace GraphQLServer.Language;

/// <summary>Visits every node of a tree in document order; names and the variable of a variable definition are no nodes of their own.</summary>
internal static class SyntaxWalker
{
    public static void Walk(SyntaxNode node, Action<SyntaxNode> enter, Action<SyntaxNode> leave)
    {
        enter(node);
        foreach (var child in Children(node))
        {
            Walk(child, enter, leave);
        }

        leave(node);
    }

    public static IEnumerable<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        DocumentNode document => document.Definitions,
        OperationNode operation => [.. operation.Variables, .. operation.Directives, operation.SelectionSet],
        FragmentNode fragment => [fragment.TypeCondition, .. fragment.Directives, fragment.SelectionSet],
        VariableDefinitionNode { DefaultValue: { } value } variable => [variable.Type, value, .. variable.Directives],
        VariableDefinitionNode variable => [variable.Type, .. variable.Directives],
        SelectionSetNode set => set.Selections,
        FieldNode { SelectionSet: { } below } field => [.. field.Arguments, .. field.Directives, below],
        FieldNode field => [.. field.Arguments, .. field.Directives],
        FragmentSpreadNode spread => spread.Directives,
        InlineFragmentNode { TypeCondition: { } condition } inline => [condition, .. inline.Directives, inline.SelectionSet],
        InlineFragmentNode inline => [.. inline.Directives, inline.SelectionSet],
        DirectiveNode directive => directive.Arguments,
        ArgumentNode argument => [argument.Value],
        ListValueNode list => list.Items,
        ObjectValueNode @object => @object.Fields,
        ObjectFieldNode field => [field.Value],
        ListTypeNode list => [list.OfType],
        NonNullTypeNode nonNull => [nonNull.OfType],
        _ => [],
    };
}
