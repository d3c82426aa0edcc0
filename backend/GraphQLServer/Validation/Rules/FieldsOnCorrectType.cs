using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.3.1 "Field Selections": a field exists on the type it is asked of.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is FieldNode field && TypeInfo is { ParentType: { } parent, Field: null })
        {
            var name = field.Name.Value;
            var suggestion = SuggestTypes(parent, name);
            suggestion = suggestion.Length > 0 ? suggestion : Suggestions.DidYouMean(name, (parent as FieldsType)?.Fields.Select(candidate => candidate.Name) ?? []);
            Report($"Cannot query field \"{name}\" on type \"{parent}\".{suggestion}", field);
        }
    }

    // The field exists on types below: those that more of them share come first.
    private string SuggestTypes(NamedType parent, string fieldName)
    {
        if (parent is ObjectType)
        {
            return "";
        }

        var objects = Schema.PossibleTypes(parent).Where(type => type.FindField(fieldName) is not null).ToList();
        var interfaces = objects
            .SelectMany(type => type.Interfaces.Where(@interface => @interface.FindField(fieldName) is not null))
            .GroupBy(@interface => @interface)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => group.Key.Name);
        var names = interfaces.Concat(objects.Select(type => type.Name).Order(StringComparer.Ordinal)).Select(name => $"\"{name}\"").Take(5).ToArray();
        return names.Length == 0 ? "" : $" Did you mean to use an inline fragment on {Suggestions.Or(names)}?";
    }
}
