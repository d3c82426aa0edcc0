using AssetRegistry.Access;
using AssetRegistry.Api.Access;
using AssetRegistry.Organisations;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>More officials than the demonstration has, with the demonstration's password.</summary>
public static class Staff
{
    /// <summary>A second decider of the province.</summary>
    public const string SecondDecider = "province2";

    /// <summary>Hires <see cref="SecondDecider"/> and one official for each of some commune committees; returns the officials' account names.</summary>
    public static async Task<IReadOnlyList<string>> HireAsync(TestServer server, int communes)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var decider = (await session.LoadAsync<Account>("province", cancellation))!;
        var committees = await session.Query<Organisation>()
            .Where(organisation => organisation.Type == OrganisationType.CommuneCommittee)
            .OrderBy(organisation => organisation.Code).Take(communes).ToListAsync(cancellation);
        Account[] officials =
        [
            .. committees.Select(committee => new Account(
                $"official.{committee.CommuneCode}", committee.Name, Role.CommuneOfficial, committee.Id, committee.CommuneCode, decider.PasswordHash)),
        ];
        session.Store(officials);
        session.Store(decider with { Id = SecondDecider });
        await session.SaveChangesAsync(cancellation);

        return [.. officials.Select(official => official.Id)];
    }

    /// <summary>Hires an official for the organisation of this code; returns the account's name.</summary>
    public static async Task<string> HireForAsync(TestServer server, string organisationCode)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var organisation = (await session.Query<Organisation>().Where(each => each.Code == organisationCode).ToListAsync(cancellation)).Single();
        var agency = (await session.LoadAsync<Account>("agency", cancellation))!;
        var official = agency with { Id = $"official.{organisationCode.ToLowerInvariant()}", OrganisationId = organisation.Id };
        session.Store(official);
        await session.SaveChangesAsync(cancellation);

        return official.Id;
    }

    /// <summary>Hires another appraiser, who has appraised nothing yet; returns the account's name.</summary>
    public static async Task<string> HireAppraiserAsync(TestServer server, string account = "finance2")
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var appraiser = (await session.LoadAsync<Account>("finance", cancellation))! with { Id = account };
        session.Store(appraiser);
        await session.SaveChangesAsync(cancellation);

        return appraiser.Id;
    }
}
