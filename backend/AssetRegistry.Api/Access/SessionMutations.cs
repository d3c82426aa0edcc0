using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Access;

/// <summary>Ends a session at once, on every server.</summary>
public sealed record EndAccountSessionInput(
    Guid IdempotencyKey, [property: ID<AccountSession>] Guid SessionId, DateOnly? EffectiveOn = null) : ICommandInput;

[MutationType]
public static class SessionMutations
{
    /// <summary>Ends a session: one's own, or by an administrator anybody's. One that has ended stays as it is.</summary>
    [Error<SessionNotFoundException>]
    [Error<PasswordSignInNeededException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AccountSession> EndAccountSessionAsync(
        EndAccountSessionInput input, Actor actor, CurrentAccount? current, CommandSession command, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (current?.Token is not null)
        {
            throw new PasswordSignInNeededException();
        }

        return command.ExecuteAsync<AccountSession>(input, actor, async () =>
        {
            var session = await command.Session.LoadAsync<AccountSession>(input.SessionId, cancellationToken);
            if (session is null || !SessionFields.MaySee(actor, session.Account))
            {
                throw new SessionNotFoundException(input.SessionId);
            }

            command.Session.Store(session with { EndedAt = session.EndedAt ?? clock.GetUtcNow() });

            return session.Id;
        }, cancellationToken);
    }
}
