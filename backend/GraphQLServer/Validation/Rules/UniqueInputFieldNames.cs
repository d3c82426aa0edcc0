using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.6.3 "Input Object Field Uniqueness": an input field is given once.</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is not ObjectValueNode @object)
        {
            return;
        }

        foreach (var group in @object.Fields.GroupBy(field => field.Name.Value))
        {
            foreach (var repeated in group.Skip(1))
            {
                Report($"There can be only one input field named \"{group.Key}\".", group.First().Name, repeated.Name);
            }
        }
    }
}
