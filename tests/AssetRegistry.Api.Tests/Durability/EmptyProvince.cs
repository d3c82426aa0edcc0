using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Tests.Support;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Durability;

/// <summary>
/// A data directory with the demonstration's communes and organisations and an account for each of them, but without a facility. It is made in
/// a second, where the whole story takes twenty.
/// </summary>
internal static class EmptyProvince
{
    public static async Task CreateAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        await using var database = await RegistryDatabase.OpenForServingAsync(new RegistryOptions { DataDirectory = dataDirectory }, cancellationToken);
        using var store = DocumentStore.For(options => StoreSetup.Configure(options, database.DataSource));
        await DatabasePreparation.PrepareAsync(database, store, cancellationToken);
        await new DemoFoundation(new DemoStage(store)).PlayAsync(cancellationToken);
        await OfficialAccounts.OpenAsync(store, cancellationToken);
    }

    /// <summary>Registers surplus facilities over the API.</summary>
    /// <returns>Their global ids.</returns>
    public static async Task<IReadOnlyList<string>> RegisterSurplusAsync(Uri address, int count)
    {
        using var client = new RegistryClient(address, "en");
        using var signedIn = await client.PostSignInAsync("landfund", DemoRegistry.Password);
        var places = await client.QueryAsync("""{ administrativeUnits(provinceCode: "12") { id code } organisations { id code } }""");
        var communeId = IdOf(places.GetProperty("administrativeUnits"), "03405");
        var holderId = IdOf(places.GetProperty("organisations"), DemoOrganisations.FinanceDepartment.Code);
        var ids = new List<string>();
        for (var number = 1; number <= count; number++)
        {
            var registered = await client.MutateAsync(
                "registerFacility",
                new
                {
                    idempotencyKey = Guid.NewGuid(),
                    number = $"CS-{number:000}",
                    name = $"Trụ sở số {number}",
                    category = "COMMUNE_HEADQUARTERS",
                    classification = "SURPLUS",
                    communeId,
                    holderId,
                    effectiveOn = "2025-08-01",
                },
                "facility { id }");
            ids.Add(registered.Noun("facility").GetProperty("id").GetString()!);
        }

        return ids;
    }

    /// <summary>The name an organisation's official signs in with.</summary>
    public static string AccountName(DemoOrganisation organisation) => organisation.Official.Account;

    private static string IdOf(JsonElement nouns, string code) =>
        nouns.EnumerateArray().Single(noun => noun.GetProperty("code").GetString() == code).GetProperty("id").GetString()!;
}
