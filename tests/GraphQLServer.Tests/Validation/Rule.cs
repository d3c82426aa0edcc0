using GraphQLServer.Language;
using GraphQLServer.Tests.Fixtures;
using GraphQLServer.Validation;

namespace GraphQLServer.Tests.Validation;

/// <summary>Judges a document by one rule against the schema of the harness.</summary>
internal static class Rule
{
    private static readonly Schema Schema = BuildSchema();

    public static void Accepts<TRule>(string query)
        where TRule : ValidationRule => Assert.Empty(Check<TRule>(query).Select(error => error.Message));

    public static void Refuses<TRule>(string query, params string[] messages)
        where TRule : ValidationRule => Assert.Equal(messages, Check<TRule>(query).Select(error => error.Message));

    public static IReadOnlyList<IError> Check<TRule>(string query, RequestOptions? options = null)
        where TRule : ValidationRule
    {
        var context = new ValidationContext(Schema, Parser.Parse(query), options ?? new RequestOptions());
        DocumentValidator.Run(context, [(ValidationRule)Activator.CreateInstance(typeof(TRule), context)!]);
        return context.Errors;
    }

    public static IReadOnlyList<IError> CheckAll(string query, RequestOptions? options = null) =>
        DocumentValidator.Validate(Schema, Parser.Parse(query), options ?? new RequestOptions());

    private static Schema BuildSchema() => Server.Of(
        typeof(HarnessQueries), typeof(DogType), typeof(ComplicatedArgsType), typeof(Dog), typeof(Cat), typeof(Human), typeof(Alien)).Executor.Schema;
}
