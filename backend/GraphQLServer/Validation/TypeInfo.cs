using GraphQLServer.Language;
using GraphQLServer.Types;
using GraphQLServer.Types.Introspection;

namespace GraphQLServer.Validation;

/// <summary>The types that belong to the node being visited; null where the document does not fit the schema.</summary>
internal sealed class TypeInfo(Schema schema)
{
    private readonly Stack<GraphQLType?> _types = [];
    private readonly Stack<NamedType?> _parents = [];
    private readonly Stack<OutputField?> _fields = [];
    private readonly Stack<GraphQLType?> _inputTypes = [];
    private readonly Stack<InputValue?> _inputs = [];
    private DirectiveDefinition? _directive;

    /// <summary>Type of the selection set's owner.</summary>
    public NamedType? ParentType => Top(_parents);

    /// <summary>Type of the current field, fragment or operation.</summary>
    public GraphQLType? Type => Top(_types);

    public OutputField? Field => Top(_fields);

    public DirectiveDefinition? Directive => _directive;

    /// <summary>Argument or input field the current value is given for.</summary>
    public InputValue? Input => Top(_inputs);

    public GraphQLType? InputType => Top(_inputTypes);

    /// <summary>Type of the value one level up: the list or input object the current value stands in.</summary>
    public GraphQLType? ParentInputType => _inputTypes.ElementAtOrDefault(1);

    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case OperationNode operation:
                _types.Push(operation.Kind switch { OperationKind.Query => schema.Query, OperationKind.Mutation => schema.Mutation, _ => null });
                break;
            case FragmentNode fragment:
                _types.Push(Composite(fragment.TypeCondition));
                break;
            case InlineFragmentNode inline:
                _types.Push(inline.TypeCondition is { } condition ? Composite(condition) : Type?.Named);
                break;
            case SelectionSetNode:
                _parents.Push(Type?.Named is { IsComposite: true } composite ? composite : null);
                break;
            case FieldNode field:
                var definition = ParentType is null ? null : FindField(ParentType, field.Name.Value);
                _fields.Push(definition);
                _types.Push(definition?.Type);
                break;
            case DirectiveNode directive:
                _directive = schema.FindDirective(directive.Name.Value);
                break;
            case ArgumentNode argument:
                Push(_directive is not null
                    ? _directive.Arguments.FirstOrDefault(candidate => candidate.Name == argument.Name.Value)
                    : Field?.FindArgument(argument.Name.Value));
                break;
            case VariableDefinitionNode variable:
                var type = TypeFromNode.Resolve(schema, variable.Type);
                _inputs.Push(null);
                _inputTypes.Push(type is { IsInput: true } ? type : null);
                break;
            case ListValueNode:
                _inputs.Push(null);
                _inputTypes.Push(InputType?.Nullable is ListType list ? list.OfType : InputType);
                break;
            case ObjectFieldNode field:
                Push((InputType?.Named as InputObjectType)?.FindField(field.Name.Value));
                break;
        }
    }

    public void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case OperationNode or FragmentNode or InlineFragmentNode:
                _ = _types.Pop();
                break;
            case SelectionSetNode:
                _ = _parents.Pop();
                break;
            case FieldNode:
                _ = _fields.Pop();
                _ = _types.Pop();
                break;
            case DirectiveNode:
                _directive = null;
                break;
            case ArgumentNode or VariableDefinitionNode or ListValueNode or ObjectFieldNode:
                _ = _inputs.Pop();
                _ = _inputTypes.Pop();
                break;
        }
    }

    public OutputField? FindField(NamedType parent, string name) => name switch
    {
        "__typename" => IntrospectionTypes.TypeName,
        "__schema" when parent == schema.Query => IntrospectionTypes.SchemaField,
        "__type" when parent == schema.Query => IntrospectionTypes.TypeField,
        _ => (parent as FieldsType)?.FindField(name),
    };

    private void Push(InputValue? input)
    {
        _inputs.Push(input);
        _inputTypes.Push(input?.Type);
    }

    private NamedType? Composite(NamedTypeNode node) => schema.FindType(node.Name.Value) is { IsComposite: true } type ? type : null;

    private static T? Top<T>(Stack<T?> stack)
        where T : class => stack.TryPeek(out var top) ? top : null;
}
