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
        var bodies = new List<string>();
        foreach (var code in (string[])["KT-1", "KT-2", "KT-3"])
        {
            bodies.Add(Ids.Of((await admin.GiveAsync(Inputs.EstablishOrganisation(code))).Noun("organisation")));
        }

        foreach (var (ended, successor) in bodies.Zip(bodies.Skip(1)))
        {
            var read = await admin.QueryAsync("query($id: ID!) { node(id: $id) { ... on Organisation { version } } }", new { id = ended });
            var version = read.GetProperty("node").GetProperty("version").GetInt32();
            _ = (await admin.GiveAsync(Inputs.EndOrganisation(ended, version, successor))).Noun("organisation");
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
    public async Task There_is_nobody_of_an_unknown_name() =>
        Assert.Null(await copy.Server.Services.GetRequiredService<AccountReader>().FindAsync("nobody", null, Cancellation));

    private async Task<IReadOnlyList<string>> StatementsAsync(RegistryClient client, string query)
    {
        // The first request of a server prepares what later ones find ready.
        _ = await client.QueryAsync(query);
        using var statements = new StatementLog(copy.Server, "mt_doc_account", "mt_doc_organisation", "mt_doc_delegation");
        _ = await client.QueryAsync(query);

        return statements.Texts;
    }
}
