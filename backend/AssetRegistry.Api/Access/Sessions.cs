using System.Globalization;
using System.Security.Claims;
using AssetRegistry.Api.Composition;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>Begins and ends sessions. The cookie only names one; whether it still holds is asked of the database in every request.</summary>
public sealed class Sessions(IDocumentStore store, NpgsqlDataSource dataSource, TimeProvider clock)
{
    private const string IdClaim = "session";
    private const int LongestUserAgent = 200;

    /// <summary>The session that the cookie of a request names; null: it has none.</summary>
    public static Guid? IdOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(IdClaim), out var id) ? id : null;

    public async Task BeginAsync(string account, HttpContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var agent = context.Request.Headers.UserAgent.ToString();

        // Its number cannot be guessed, but it is the protected cookie that proves it.
        var begun = new AccountSession(
            Guid.NewGuid(), account, now, now, $"{context.Connection.RemoteIpAddress}", agent[..Math.Min(agent.Length, LongestUserAgent)].Replace("\0", "", StringComparison.Ordinal));
        await using var session = store.LightweightSession();
        session.Insert(begun);
        await session.SaveChangesAsync(cancellationToken);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, account), new Claim(IdClaim, $"{begun.Id}")], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity));
    }

    /// <summary>Only this one value of the stored session: an end at the same moment is not undone.</summary>
    public Task NoteUseAsync(AccountSession session, CancellationToken cancellationToken) =>
        clock.GetUtcNow() - session.LastSeenAt < AccountSession.SeenPrecision ? Task.CompletedTask : SetAsync("lastSeenAt", "id = $2", session.Id, null, cancellationToken);

    public Task EndAsync(Guid id, CancellationToken cancellationToken) => SetAsync("endedAt", "id = $2 and data ->> 'endedAt' is null", id, null, cancellationToken);

    /// <summary>Ends the sessions of an account but for one.</summary>
    public Task EndOthersAsync(string account, Guid? but, CancellationToken cancellationToken) =>
        SetAsync("endedAt", "id <> $2 and account = $3 and data ->> 'endedAt' is null", but ?? Guid.Empty, account, cancellationToken);

    private async Task SetAsync(string field, string condition, Guid id, string? account, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            $"update {StoreSetup.SchemaName}.mt_doc_accountsession set data = jsonb_set(data, '{{{field}}}', to_jsonb($1)) where {condition}");
        _ = command.Parameters.Add(new() { Value = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture), NpgsqlDbType = NpgsqlDbType.Text });
        _ = command.Parameters.Add(new() { Value = id, NpgsqlDbType = NpgsqlDbType.Uuid });
        if (account is not null)
        {
            _ = command.Parameters.Add(new() { Value = account, NpgsqlDbType = NpgsqlDbType.Varchar });
        }

        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
