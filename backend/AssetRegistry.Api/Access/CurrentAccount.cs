using System.Security.Claims;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>
/// The signed-in account of one request. It is read anew in every request, so that a changed role, organisation or delegation holds at once.
/// </summary>
/// <param name="Account">Who is signed in.</param>
/// <param name="Actor">What it may see and do today.</param>
/// <param name="Token">By which a program has signed in; null: a person, by password.</param>
public sealed record CurrentAccount(Account Account, Actor Actor, PersonalAccessToken? Token)
{
    public static CurrentAccount? Of(HttpContext context) => context.Features.Get<CurrentAccount>();

    /// <summary>Loads the account behind the cookie or token before endpoints run; requests without one stay anonymous.</summary>
    public static async Task LoadAsync(HttpContext context, RequestDelegate next)
    {
        if (context.User.FindFirstValue(ClaimTypes.Name) is { } name
            && await context.RequestServices.GetRequiredService<AccountReader>().FindAsync(name, context.RequestAborted) is { } standing)
        {
            var today = context.RequestServices.GetRequiredService<TimeProvider>().Today();
            var actor = await standing.ToActor(today).WithHiddenAsync(context.RequestServices.GetRequiredService<IDocumentStore>(), context.RequestAborted);
            context.Features.Set(new CurrentAccount(standing.Account, actor, context.Features.Get<PersonalAccessToken>()));
        }

        await next(context);
    }
}
