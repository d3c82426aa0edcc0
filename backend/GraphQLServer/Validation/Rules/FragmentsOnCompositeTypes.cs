using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.1.3 "Fragments on Object, Interface or Union Types": scalars and enums have no fragments.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition } when IsNotComposite(condition):
                Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
                break;
            case FragmentNode { TypeCondition: { } condition } fragment when IsNotComposite(condition):
                Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{condition}\".", condition);
                break;
        }
    }

    private bool IsNotComposite(NamedTypeNode node) => Schema.FindType(node.Name.Value) is { IsComposite: false };
}
