using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Types.Introspection;

/// <summary>Spec 4 "Introspection": the types and the three meta-fields.</summary>
internal static partial class IntrospectionTypes
{
    private static readonly GraphQLType String = StringScalar.Instance;
    private static readonly GraphQLType RequiredString = new NonNullType(StringScalar.Instance);
    private static readonly GraphQLType RequiredBoolean = new NonNullType(BooleanScalar.Instance);

    private static readonly EnumType TypeKind = Enumeration("__TypeKind", "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL");

    private static readonly EnumType DirectiveLocation = Enumeration(
        "__DirectiveLocation",
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    private static readonly ObjectType SchemaType = new("__Schema");
    private static readonly ObjectType TypeType = new("__Type");
    private static readonly ObjectType FieldType = new("__Field");
    private static readonly ObjectType InputValueType = new("__InputValue");
    private static readonly ObjectType EnumValueType = new("__EnumValue");
    private static readonly ObjectType DirectiveType = new("__Directive");

    /// <summary>Spec 4.1: the name of the object's type, on every composite type.</summary>
    public static readonly OutputField TypeName = new("__typename", RequiredString) { PureResolver = _ => null };

    /// <summary>Spec 4.2: on the query root.</summary>
    public static readonly OutputField SchemaField = new("__schema", new NonNullType(SchemaType))
    {
        Resolver = context => new ValueTask<object?>(context.Schema),
    };

    /// <summary>Spec 4.2: on the query root.</summary>
    public static readonly OutputField TypeField = new("__type", TypeType)
    {
        Arguments = [new InputValue("name", RequiredString)],
        Resolver = context => new ValueTask<object?>(context.Schema.FindType(context.ArgumentValue<string>("name"))),
    };

    static IntrospectionTypes()
    {
        DefineSchema();
        DefineType();
        DefineMembers();
    }

    public static IReadOnlyList<NamedType> All =>
        [SchemaType, TypeType, FieldType, InputValueType, EnumValueType, DirectiveType, TypeKind, DirectiveLocation, StringScalar.Instance, BooleanScalar.Instance];

    private static EnumType Enumeration(string name, params string[] values) => new(name, null, [.. values.Select(value => new EnumValue(value, value))]);

    private static NonNullType RequiredList(GraphQLType item) => new(new ListType(new NonNullType(item)));

    private static ListType OptionalList(GraphQLType item) => new(new NonNullType(item));

    private static OutputField Field<T>(string name, GraphQLType type, Func<T, object?> resolve) =>
        new(name, type) { PureResolver = parent => resolve((T)parent!) };

    // A list that leaves deprecated members out unless asked for them.
    private static OutputField DeprecableField<T>(string name, GraphQLType type, Func<T, bool, object?> resolve) => new(name, type)
    {
        Arguments = [new InputValue("includeDeprecated", BooleanScalar.Instance) { DefaultLiteral = new Language.BooleanValueNode(0, false), DefaultValue = false }],
        Resolver = context => new ValueTask<object?>(resolve((T)context.Source!, context.Arguments[0] is true)),
    };
}
