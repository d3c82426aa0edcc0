using AssetRegistry.Api.Access;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>Who a request comes from is read anew by every request, and costs it one statement.</summary>
public sealed class CurrentAccountTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    [InlineData("planner")]
    public async Task A_request_of_anybody_signed_in_reads_it_in_one_statement(string account) =>
        Assert.Single(await StatementsAsync(await copy.AsAsync(account), "{ __typename }"));

    [Fact]
    public async Task A_request_of_nobody_reads_nothing()
    {
        using var anonymous = copy.Server.Anonymous();

        Assert.Empty(await StatementsAsync(anonymous, "{ __typename }"));
    }

    [Fact]
    public async Task However_many_bodies_its_organisation_succeeded_it_is_one_statement_and_all_are_known()
    {
        var admin = await copy.AsAsync("admin");
        string[] bodies = ["KT-1", "KT-2", "KT-3"];
        foreach (var code in bodies)
        {
            _ = (await admin.GiveAsync(Inputs.EstablishOrganisation(code))).Noun("organisation");
        }

        foreach (var (ended, successor) in bodies.Zip(bodies.Skip(1)))
        {
            await EndAsync(admin, ended, successor);
        }

        var account = await Staff.HireForAsync(copy.Server, "KT-3");
        var before = await copy.Events.ReadAsync<Guid[]>(
            "select array_agg(id order by id) from registry.mt_doc_organisation where data ->> 'code' in ('KT-1', 'KT-2')");

        var found = await copy.Server.Services.GetRequiredService<AccountReader>().FindAsync(account, null, Cancellation);

        Assert.Equal(before, found!.PredecessorIds.Order());
        Assert.Equal(account, found.Account.Name);
        Assert.Single(await StatementsAsync(await copy.AsAsync(account), "{ __typename }"));
    }

    [Fact]
    public async Task The_bodies_below_its_own_are_known_at_every_depth_with_what_they_took_over()
    {
        var admin = await copy.AsAsync("admin");
        foreach (var code in (string[])["TREN", "GIUA", "DUOI", "CU", "KHAC", "ROI-DI"])
        {
            _ = (await admin.GiveAsync(Inputs.EstablishOrganisation(code))).Noun("organisation");
        }

        await PutBelowAsync(admin, "GIUA", "TREN");
        await PutBelowAsync(admin, "DUOI", "GIUA");
        await PutBelowAsync(admin, "ROI-DI", "GIUA");
        await EndAsync(admin, "CU", successor: "DUOI");
        await EndAsync(admin, "ROI-DI", successor: "KHAC");
        var account = await Staff.HireForAsync(copy.Server, "TREN");

        var found = await copy.Server.Services.GetRequiredService<AccountReader>().FindAsync(account, null, Cancellation);

        Assert.Equal(
            await copy.Events.ReadAsync<Guid[]>("select array_agg(id order by id) from registry.mt_doc_organisation where data ->> 'code' in ('GIUA', 'DUOI', 'CU')"),
            found!.SubordinateIds.Order());
    }

    [Fact]
    public async Task There_is_nobody_of_an_unknown_name() =>
        Assert.Null(await copy.Server.Services.GetRequiredService<AccountReader>().FindAsync("nobody", null, Cancellation));

    private async Task PutBelowAsync(RegistryClient admin, string code, string above)
    {
        var (id, version) = await BodyAsync(admin, code);
        _ = (await admin.GiveAsync(Inputs.ChangeOrganisationParent(id, version, (await BodyAsync(admin, above)).Id))).Noun("organisation");
    }

    private async Task EndAsync(RegistryClient admin, string code, string successor)
    {
        var (id, version) = await BodyAsync(admin, code);
        _ = (await admin.GiveAsync(Inputs.EndOrganisation(id, version, (await BodyAsync(admin, successor)).Id))).Noun("organisation");
    }

    private async Task<(string Id, int Version)> BodyAsync(RegistryClient admin, string code)
    {
        var stored = await copy.Events.ReadAsync<Guid>($"select id from registry.mt_doc_organisation where data ->> 'code' = '{code}'");
        var id = Ids.Encode($"Organisation:{stored:N}");
        var read = await admin.QueryAsync("query($id: ID!) { node(id: $id) { ... on Organisation { version } } }", new { id });

        return (id, read.GetProperty("node").GetProperty("version").GetInt32());
    }

    private async Task<IReadOnlyList<string>> StatementsAsync(RegistryClient client, string query)
    {
        // The first request of a server prepares what later ones find ready.
        _ = await client.QueryAsync(query);
        using var statements = new StatementLog(copy.Server, "mt_doc_account", "mt_doc_organisation", "mt_doc_delegation");
        _ = await client.QueryAsync(query);

        return statements.Texts;
    }
}
