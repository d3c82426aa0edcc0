using System.Security.Claims;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>
/// The signed-in account of one request. It is read anew in every request, so that a changed role, organisation or delegation, and the end of a
/// session, hold at once.
/// </summary>
/// <param name="Account">Who is signed in.</param>
/// <param name="Actor">What it may see and do today.</param>
/// <param name="Token">By which a program has signed in; null: a person, by password.</param>
/// <param name="Session">In which a person has signed in; null: a program, by token.</param>
/// <param name="LacksSecondFactor">Its role must have one, and it has none yet; that of an account of a provider is the provider's.</param>
public sealed record CurrentAccount(Account Account, Actor Actor, PersonalAccessToken? Token, AccountSession? Session, bool LacksSecondFactor)
{
    public static CurrentAccount? Of(HttpContext context) => context.Features.Get<CurrentAccount>();

    /// <summary>Loads the account behind the cookie or token before endpoints run; requests without one stay anonymous.</summary>
    public static async Task LoadAsync(HttpContext context, RequestDelegate next)
    {
        var services = context.RequestServices;
        var token = context.Features.Get<PersonalAccessToken>();
        if (context.User.FindFirstValue(ClaimTypes.Name) is { } name
            && await services.GetRequiredService<AccountReader>().FindAsync(name, Sessions.IdOf(context.User), context.RequestAborted) is { } standing
            && (token is not null || IsActive(standing, services)))
        {
            if (standing.Session is { } session)
            {
                await services.GetRequiredService<Sessions>().NoteUseAsync(session, context.RequestAborted);
            }

            var today = services.GetRequiredService<TimeProvider>().Today();
            var lacksSecondFactor = !standing.HasSecondFactor && standing.Account.Identity is null
                && services.GetRequiredService<RegistryOptions>().MustHaveSecondFactor(standing.Account.Role);
            context.Features.Set(new CurrentAccount(standing.Account, standing.ToActor(today), token, standing.Session, lacksSecondFactor));
        }

        await next(context);
    }

    private static bool IsActive(AccountStanding standing, IServiceProvider services) => standing.Session?.Account == standing.Account.Name
        && standing.Session.IsActive(services.GetRequiredService<TimeProvider>().GetUtcNow(), services.GetRequiredService<RegistryOptions>().Sessions);
}
