using GraphQLServer.Language;

namespace GraphQLServer.Types.Introspection;

/// <summary>Spec 4.2 "Schema Introspection": fields of the types.</summary>
internal static partial class IntrospectionTypes
{
    private static void DefineSchema() => SchemaType.SetFields(
    [
        Field<Schema>("description", String, _ => null),
        Field<Schema>("types", RequiredList(TypeType), schema => schema.Types),
        Field<Schema>("queryType", new NonNullType(TypeType), schema => schema.Query),
        Field<Schema>("mutationType", TypeType, schema => schema.Mutation),
        Field<Schema>("subscriptionType", TypeType, _ => null),
        Field<Schema>("directives", RequiredList(DirectiveType), schema => schema.Directives),
    ]);

    private static void DefineType() => TypeType.SetFields(
    [
        Field<GraphQLType>("kind", new NonNullType(TypeKind), KindOf),
        Field<GraphQLType>("name", String, type => (type as NamedType)?.Name),
        Field<GraphQLType>("description", String, type => (type as NamedType)?.Description),
        Field<GraphQLType>("specifiedByURL", String, type => (type as ScalarType)?.SpecifiedBy),
        DeprecableField<GraphQLType>("fields", OptionalList(FieldType), (type, all) =>
            (type as FieldsType)?.Fields.Where(field => all || field.DeprecationReason is null).ToList()),
        Field<GraphQLType>("interfaces", OptionalList(TypeType), type => (type as FieldsType)?.Interfaces),
        new OutputField("possibleTypes", OptionalList(TypeType))
        {
            Resolver = context => new ValueTask<object?>(context.Source is InterfaceType or UnionType
                ? context.Schema.PossibleTypes((NamedType)context.Source).OrderBy(type => type.Name, StringComparer.Ordinal).ToList()
                : null),
        },
        DeprecableField<GraphQLType>("enumValues", OptionalList(EnumValueType), (type, all) =>
            (type as EnumType)?.Values.Where(value => all || value.DeprecationReason is null).ToList()),
        DeprecableField<GraphQLType>("inputFields", OptionalList(InputValueType), (type, all) =>
            (type as InputObjectType)?.Fields.Where(field => all || field.DeprecationReason is null).ToList()),
        Field<GraphQLType>("ofType", TypeType, type => (type as NonNullType)?.OfType ?? (type as ListType)?.OfType),
        Field<GraphQLType>("isOneOf", Scalars.BooleanScalar.Instance, type => type is InputObjectType ? false : null),
    ]);

    private static void DefineMembers()
    {
        FieldType.SetFields(
        [
            Field<OutputField>("name", RequiredString, field => field.Name),
            Field<OutputField>("description", String, field => field.Description),
            DeprecableField<OutputField>("args", RequiredList(InputValueType), (field, all) =>
                field.Arguments.Where(argument => all || argument.DeprecationReason is null).ToList()),
            Field<OutputField>("type", new NonNullType(TypeType), field => field.Type),
            Field<OutputField>("isDeprecated", RequiredBoolean, field => field.DeprecationReason is not null),
            Field<OutputField>("deprecationReason", String, field => field.DeprecationReason),
        ]);
        InputValueType.SetFields(
        [
            Field<InputValue>("name", RequiredString, input => input.Name),
            Field<InputValue>("description", String, input => input.Description),
            Field<InputValue>("type", new NonNullType(TypeType), input => input.Type),
            Field<InputValue>("defaultValue", String, input => input.DefaultLiteral is { } literal ? ValuePrinter.Print(literal) : null),
            Field<InputValue>("isDeprecated", RequiredBoolean, input => input.DeprecationReason is not null),
            Field<InputValue>("deprecationReason", String, input => input.DeprecationReason),
        ]);
        EnumValueType.SetFields(
        [
            Field<EnumValue>("name", RequiredString, value => value.Name),
            Field<EnumValue>("description", String, value => value.Description),
            Field<EnumValue>("isDeprecated", RequiredBoolean, value => value.DeprecationReason is not null),
            Field<EnumValue>("deprecationReason", String, value => value.DeprecationReason),
        ]);
        DirectiveType.SetFields(
        [
            Field<DirectiveDefinition>("name", RequiredString, directive => directive.Name),
            Field<DirectiveDefinition>("description", String, directive => directive.Description),
            Field<DirectiveDefinition>("isRepeatable", RequiredBoolean, _ => false),
            Field<DirectiveDefinition>("locations", RequiredList(DirectiveLocation), directive => directive.Locations),
            DeprecableField<DirectiveDefinition>("args", RequiredList(InputValueType), (directive, _) => directive.Arguments),
        ]);
    }

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
