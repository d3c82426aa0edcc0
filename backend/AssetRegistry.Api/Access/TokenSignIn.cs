using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Signs a request in by a personal access token: <c>Authorization: Bearer</c>, or as the password of <c>Basic</c> for GIS programs that know
/// nothing else (the user name is then left aside). A token that is wrong, revoked or past its last day is refused; failures are counted
/// like those of passwords.
/// </summary>
public sealed class TokenSignIn(IDocumentStore store, NpgsqlDataSource dataSource, TokenThrottle throttle, TimeProvider clock)
{
    private const string ReadOnlyCode = "TOKEN_READ_ONLY";

    /// <summary>Who sends many requests is written down once in this time.</summary>
    private static readonly TimeSpan UsePrecision = TimeSpan.FromMinutes(1);

    private static readonly LocalizedText NotAccepted = new(
        "Mã truy cập không đúng, đã bị thu hồi hoặc đã hết hạn. Hãy tạo mã mới trong sổ đăng ký rồi nhập lại vào chương trình.",
        "The access token is wrong, revoked or past its last day. Create a new one in the register and give it to the program.");

    private static readonly LocalizedText ReadOnly = new(
        "Mã truy cập này chỉ được đọc. Hãy dùng mã có quyền ghi, hoặc đăng nhập bằng mật khẩu.",
        "This access token may only read. Use one that may write, or sign in with the password.");

    /// <summary>Middleware: before the account of the request is loaded. Requests without a token pass unchanged.</summary>
    public static Task RunAsync(HttpContext context, RequestDelegate next) =>
        SentBy(context.Request) is { } text
            ? context.RequestServices.GetRequiredService<TokenSignIn>().RunAsync(text, context, next)
            : next(context);

    private async Task RunAsync(string text, HttpContext context, RequestDelegate next)
    {
        await using var session = store.QuerySession();
        var isWellFormed = TokenText.TryParse(text, out var sent);
        var token = isWellFormed ? await session.LoadAsync<PersonalAccessToken>(sent!.Id, context.RequestAborted) : null;

        if (token is not null)
        {
            SecurityLog.IsAbout(context, token.Account);
        }

        // Whoever guesses ids is one guesser, whatever he guesses.
        var counted = $"token {token?.Id}";
        if (throttle.IsBlocked(counted, context))
        {
            await SignInEndpoints.TooMany(context, TokenThrottle.Window).ExecuteAsync(context);
        }
        else if (token is null || !sent!.IsOf(token) || !token.IsActive(clock.Today()))
        {
            throttle.CountFailure(counted, context);
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await SignInEndpoints.Refused(StatusCodes.Status401Unauthorized, "TOKEN_NOT_ACCEPTED", NotAccepted).ExecuteAsync(context);
        }
        else if (IsAllowed(token, context))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, token.Account)], nameof(PersonalAccessToken)));
            context.Features.Set(token);
            await NoteUseAsync(token, context.RequestAborted);
            await next(context);
        }
        else
        {
            await SignInEndpoints.Refused(StatusCodes.Status403Forbidden, ReadOnlyCode, ReadOnly).ExecuteAsync(context);
        }
    }

    /// <summary>Without the scope to write a request reaches only what reads; of GraphQL the operation decides.</summary>
    private static bool IsAllowed(PersonalAccessToken token, HttpContext context)
    {
        if (token.MayWrite)
        {
            return true;
        }

        context.Features.Set(new MutationRefusal(ErrorBuilder.New().SetMessage(ReadOnly.Current).SetCode(ReadOnlyCode).Build()));

        return context.GetEndpoint()?.Metadata.GetMetadata<ReadByToken>() is not null;
    }

    /// <summary>Only this one value of the stored token: a revocation at the same moment is not undone.</summary>
    private async Task NoteUseAsync(PersonalAccessToken token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (token.LastUsedAt is { } last && now - last < UsePrecision)
        {
            return;
        }

        await using var command = dataSource.CreateCommand(
            $"update {StoreSetup.SchemaName}.mt_doc_personalaccesstoken set data = jsonb_set(data, '{{lastUsedAt}}', to_jsonb($1)) where id = $2");
        _ = command.Parameters.Add(new() { Value = now.ToString("O", CultureInfo.InvariantCulture), NpgsqlDbType = NpgsqlDbType.Text });
        _ = command.Parameters.Add(new() { Value = token.Id, NpgsqlDbType = NpgsqlDbType.Uuid });
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string? SentBy(HttpRequest request) =>
        !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) || header.Parameter is not { Length: > 0 } sent ? null
        : header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? sent
        : header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) ? PasswordOf(sent)
        : null;

    private static string PasswordOf(string credentials)
    {
        Span<byte> bytes = new byte[credentials.Length];

        return Convert.TryFromBase64String(credentials, bytes, out var written)
            && Encoding.UTF8.GetString(bytes[..written]).Split(':', 2) is [_, var password]
            ? password
            : "";
    }
}
