using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.4.1 "Argument Names": the field or directive has the argument.</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    private bool _inUnknownDirective;

    public override void Enter(SyntaxNode node)
    {
        _inUnknownDirective |= node is DirectiveNode && TypeInfo.Directive is null;
        if (node is not ArgumentNode argument || TypeInfo.Input is not null)
        {
            return;
        }

        var name = argument.Name.Value;
        if (TypeInfo.Directive is { } directive)
        {
            var suggestion = Suggestions.DidYouMean(name, directive.Arguments.Select(known => known.Name));
            Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{suggestion}", argument);
        }
        else if (!_inUnknownDirective && TypeInfo is { Field: { } field, ParentType: { } parent })
        {
            var suggestion = Suggestions.DidYouMean(name, field.Arguments.Select(known => known.Name));
            Report($"Unknown argument \"{name}\" on field \"{parent}.{field.Name}\".{suggestion}", argument);
        }
    }

    public override void Leave(SyntaxNode node) => _inUnknownDirective &= node is not DirectiveNode;
}
