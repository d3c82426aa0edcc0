using System.Security.Claims;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>
/// The signed-in account of one request. It is read anew in every request, so that a changed role, organisation or delegation holds at once.
/// </summary>
/// <param name="Account">Who is signed in.</param>
/// <param name="PredecessorIds">The bodies its organisation succeeded, however long ago.</param>
/// <param name="IsDelegate">Whether deciding is delegated to it today.</param>
/// <param name="Token">By which a program has signed in; null: a person, by password.</param>
public sealed record CurrentAccount(Account Account, IReadOnlyList<Guid> PredecessorIds, bool IsDelegate, PersonalAccessToken? Token)
{
    public Actor Actor { get; } = Account.ToActor(PredecessorIds) with { IsDelegate = IsDelegate };

    public static CurrentAccount? Of(HttpContext context) => context.Features.Get<CurrentAccount>();

    /// <summary>Loads the account behind the cookie or token before endpoints run; requests without one stay anonymous.</summary>
    public static async Task LoadAsync(HttpContext context, RequestDelegate next)
    {
        if (context.User.FindFirstValue(ClaimTypes.Name) is { } name
            && await context.RequestServices.GetRequiredService<AccountReader>().FindAsync(name, context.RequestAborted) is (var account, var predecessorIds, var delegations))
        {
            context.Features.Set(new CurrentAccount(account, predecessorIds, HoldsDelegation(account, delegations, context), context.Features.Get<PersonalAccessToken>()));
        }

        await next(context);
    }

    private static bool HoldsDelegation(Account account, IReadOnlyList<Delegation> delegations, HttpContext context) =>
        Delegation.CommandsBy(delegations, account.ToActor([]), context.RequestServices.GetRequiredService<TimeProvider>().Today()).Count > 0;
}
