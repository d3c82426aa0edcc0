using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Access;

[MutationType]
public static class TokenMutations
{
    /// <summary>Makes a token by which a program of the caller's signs in. Its secret is shown this once.</summary>
    [Error<FieldRequiredException>]
    [Error<TokenWithoutScopeException>]
    [Error<TokenExpiryRejectedException>]
    [Error<PasswordSignInNeededException>]
    [Error<IdempotencyKeyReusedException>]
    public static async Task<CreatedToken> CreatePersonalAccessTokenAsync(
        CreatePersonalAccessTokenInput input, Actor actor, CurrentAccount? current, CommandSession command, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        DemandPassword(current);
        var text = TokenText.New(command.NewId());
        var token = await command.ExecuteAsync<PersonalAccessToken>(input, actor, () =>
        {
            var (earliest, latest) = (command.Today, command.Today.AddYears(1));
            if (input.ExpiresOn < earliest || input.ExpiresOn > latest)
            {
                throw new TokenExpiryRejectedException(input.ExpiresOn, earliest, latest);
            }

            command.Session.Insert(new PersonalAccessToken(
                text.Id,
                actor.Account,
                VietnameseText.NormaliseOptional(input.Name) ?? throw new FieldRequiredException("name"),
                text.SecretHash,
                input.Scopes.Count > 0 ? [.. input.Scopes.Distinct().Order()] : throw new TokenWithoutScopeException(),
                clock.GetUtcNow(),
                input.ExpiresOn));

            return Task.FromResult(text.Id);
        }, cancellationToken);

        // A repeated command answers with the token of the first; the secret made now belongs to none.
        return new(token, text.IsOf(token) ? text.ToString() : null);
    }

    /// <summary>Ends a token of the caller's at once. One that has ended stays as it is.</summary>
    [Error<TokenNotFoundException>]
    [Error<PasswordSignInNeededException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<PersonalAccessToken> RevokePersonalAccessTokenAsync(
        RevokePersonalAccessTokenInput input, Actor actor, CurrentAccount? current, CommandSession command, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        DemandPassword(current);

        return command.ExecuteAsync<PersonalAccessToken>(input, actor, async () =>
        {
            var token = await command.Session.LoadAsync<PersonalAccessToken>(input.TokenId, cancellationToken);
            if (token?.Account != actor.Account)
            {
                throw new TokenNotFoundException(input.TokenId);
            }

            command.Session.Store(token with { RevokedAt = token.RevokedAt ?? clock.GetUtcNow() });

            return token.Id;
        }, cancellationToken);
    }

    private static void DemandPassword(CurrentAccount? current)
    {
        if (current?.Token is not null)
        {
            throw new PasswordSignInNeededException();
        }
    }
}
