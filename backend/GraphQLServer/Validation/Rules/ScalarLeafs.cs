using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.3.3 "Leaf Field Selections": leaves have no selection, everything else has one.</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is not FieldNode field || TypeInfo.Type is not { } type)
        {
            return;
        }

        if (type.IsLeaf && field.SelectionSet is { } selection)
        {
            Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", selection);
        }
        else if (!type.IsLeaf && field.SelectionSet is null)
        {
            Report($"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?", field);
        }
    }
}
