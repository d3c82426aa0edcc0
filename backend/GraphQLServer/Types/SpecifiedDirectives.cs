using GraphQLServer.Language;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Types;

/// <summary>Spec 3.13: the directives every server has.</summary>
internal static class SpecifiedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static readonly DirectiveDefinition Include = new(
        "include",
        "Directs the executor to include this field or fragment only when the `if` argument is true.",
        ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        [new InputValue("if", new NonNullType(BooleanScalar.Instance)) { Description = "Included when true." }]);

    public static readonly DirectiveDefinition Skip = new(
        "skip",
        "Directs the executor to skip this field or fragment when the `if` argument is true.",
        ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        [new InputValue("if", new NonNullType(BooleanScalar.Instance)) { Description = "Skipped when true." }]);

    public static readonly DirectiveDefinition Deprecated = new(
        "deprecated",
        "Marks an element of a GraphQL schema as no longer supported.",
        ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
        [
            new InputValue("reason", StringScalar.Instance)
            {
                Description = "Explains why this element was deprecated and what to use instead, in Markdown.",
                DefaultLiteral = new StringValueNode(0, DefaultDeprecationReason),
                DefaultValue = DefaultDeprecationReason,
            },
        ]);

    public static readonly DirectiveDefinition SpecifiedBy = new(
        "specifiedBy",
        "Exposes a URL that specifies the behavior of this scalar.",
        ["SCALAR"],
        [new InputValue("url", new NonNullType(StringScalar.Instance)) { Description = "The URL that specifies the behavior of this scalar." }]);

    public static readonly IReadOnlyList<DirectiveDefinition> All = [Deprecated, Include, Skip, SpecifiedBy];
}
