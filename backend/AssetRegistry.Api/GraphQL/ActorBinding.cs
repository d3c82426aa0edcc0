using AssetRegistry.Api.Access;

namespace AssetRegistry.Api.GraphQL;

/// <summary>Gives resolvers the acting account.</summary>
public static class ActorBinding
{
    /// <exception cref="GraphQLException">Nobody is signed in.</exception>
    public static Actor Require(ResolverContext context) => Find(context)?.Actor ?? throw new GraphQLException(
        ErrorBuilder.New().SetMessage(SignInRequired.Text.Current).SetCode(SignInRequired.Code).Build());

    public static CurrentAccount? Find(ResolverContext context) =>
        context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http ? CurrentAccount.Of(http) : null;
}
