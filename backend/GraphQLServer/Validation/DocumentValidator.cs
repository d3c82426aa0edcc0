using GraphQLServer.Language;
using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Validation;

/// <summary>Spec 5 "Validation": walks the document once and asks every rule at every node.</summary>
internal static class DocumentValidator
{
    public static IReadOnlyList<Error> Validate(Schema schema, DocumentNode document, RequestOptions options)
    {
        var context = new ValidationContext(schema, document, options);

        // Fields are expanded through fragments by the other rules, so depth and cycles must be bounded before they run.
        Run(context, [new MaxDepth(context), new MaxAliases(context)]);
        if (context.Errors.Count == 0)
        {
            Run(context, SpecifiedRules.Create(context));
        }

        return context.Errors.Count <= options.MaxValidationErrors
            ? context.Errors
            : [.. context.Errors.Take(options.MaxValidationErrors), new Error("Too many validation errors, error limit reached. Validation aborted.") { Code = ErrorCodes.ValidationFailed }];
    }

    public static void Run(ValidationContext context, IReadOnlyList<ValidationRule> rules) => SyntaxWalker.Walk(
        context.Document,
        node =>
        {
            context.TypeInfo.Enter(node);
            foreach (var rule in rules)
            {
                rule.Enter(node);
            }
        },
        node =>
        {
            foreach (var rule in rules)
            {
                rule.Leave(node);
            }

            context.TypeInfo.Leave(node);
        });
}
