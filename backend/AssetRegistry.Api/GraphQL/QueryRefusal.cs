namespace AssetRegistry.Api.GraphQL;

/// <summary>A business rule that refuses a query: mutations declare their errors, queries answer with message and code.</summary>
public static class QueryRefusal
{
    public static GraphQLException ToGraphQL(this AssetRegistryException refused) =>
        new(ErrorBuilder.New().SetMessage(refused.Message).SetCode(refused.Code).Build());
}
