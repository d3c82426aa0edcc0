using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Validation;

/// <summary>All rules of spec 5 that apply to queries and mutations, in the order their errors are reported.</summary>
internal static class SpecifiedRules
{
    public static IReadOnlyList<ValidationRule> Create(ValidationContext context) =>
    [
        new UniqueOperationNames(context),
        new LoneAnonymousOperation(context),
        new KnownTypeNames(context),
        new FragmentsOnCompositeTypes(context),
        new VariablesAreInputTypes(context),
        new ScalarLeafs(context),
        new FieldsOnCorrectType(context),
        new UniqueFragmentNames(context),
        new KnownFragmentNames(context),
        new NoUnusedFragments(context),
        new PossibleFragmentSpreads(context),
        new NoFragmentCycles(context),
        new UniqueVariableNames(context),
        new NoUndefinedVariables(context),
        new NoUnusedVariables(context),
        new KnownDirectives(context),
        new UniqueDirectivesPerLocation(context),
        new KnownArgumentNames(context),
        new UniqueArgumentNames(context),
        new ValuesOfCorrectType(context),
        new ProvidedRequiredArguments(context),
        new VariablesInAllowedPosition(context),
        new OverlappingFieldsCanBeMerged(context),
        new UniqueInputFieldNames(context),
    ];
}
