using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.2.3 "Fragment Spread Is Possible": some object can be of both types.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode inline when TypeInfo is { Type: NamedType { IsComposite: true } type, ParentType: { } parent } && !Overlap(type, parent):
                Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", inline);
                break;
            case FragmentSpreadNode spread when TypeOf(spread) is { } type && TypeInfo.ParentType is { } parent && !Overlap(type, parent):
                Report($"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
                break;
        }
    }

    private NamedType? TypeOf(FragmentSpreadNode spread) =>
        Context.FindFragment(spread.Name.Value) is { } fragment && Schema.FindType(fragment.TypeCondition.Name.Value) is { IsComposite: true } type ? type : null;

    private bool Overlap(NamedType a, NamedType b) => ReferenceEquals(a, b) || Schema.PossibleTypes(a).Overlaps(Schema.PossibleTypes(b));
}
