using GraphQLServer.Language;

namespace GraphQLServer.Validation;

/// <summary>
/// One rule of spec 5 "Validation". The document is walked once for all rules; each overrides the nodes it cares about. A rule has
/// state of its own and is used for one document.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    protected Schema Schema => Context.Schema;

    protected TypeInfo TypeInfo => Context.TypeInfo;

    public virtual void Enter(SyntaxNode node)
    {
    }

    public virtual void Leave(SyntaxNode node)
    {
    }

    protected void Report(string message, params IEnumerable<SyntaxNode> nodes) => Context.Report(message, nodes);
}
