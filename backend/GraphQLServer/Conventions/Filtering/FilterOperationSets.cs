using GraphQLServer.Conventions.Filtering.FilterOperations;

namespace GraphQLServer.Conventions.Filtering;

/// <summary>Which operations each kind of member has.</summary>
internal static class FilterOperationSets
{
    private static readonly FilterOperation[] Equality = [new EqualsOperation(), new NotEqualsOperation(), new InOperation(), new NotInOperation()];

    private static readonly FilterOperation[] Order =
        [new GreaterThanOperation(), new GreaterThanOrEqualsOperation(), new LowerThanOperation(), new LowerThanOrEqualsOperation()];

    private static readonly FilterOperation[] Text = [new ContainsOperation(), new StartsWithOperation(), new EndsWithOperation()];

    private static readonly FilterOperation[] Boolean = [new EqualsOperation(), new NotEqualsOperation()];

    public static IReadOnlyList<FilterOperation> For(Type type)
    {
        if (type == typeof(bool))
        {
            return Boolean;
        }

        if (type == typeof(string))
        {
            return [.. Equality, .. Text];
        }

        return type.IsEnum || type == typeof(Guid) ? Equality : [.. Equality, .. Order];
    }
}
