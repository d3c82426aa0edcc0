using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Assignments;

/// <summary>A proposal from draft to acceptance over HTTP.</summary>
public sealed class ProposalTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Everything =
        "query($id: ID!) { assignmentProposalById(id: $id) { id version number status inputsOf reason allowedCommands staleInputs { kind number isPaired text } "
        + "justifiedSkips { reason paper { number } skipped { dossierNumber facility { number } givenTo { number } dossier { number } } } timeline { kind summary } "
        + "matching { pairs { isByHand reason fit { space { number } request { dossier { id } } } } unused { reason space { number } } unmet { request { number } } } } }";

    [Fact]
    public async Task It_is_drafted_changed_submitted_and_accepted_and_tells_what_to_decide()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var draft = await DraftAsync();

        Assert.Equal(contested.CommuneDossier, await ReceiverAsync(draft, contested));
        var changed = await GiveAsync("landfund", ProposalInputs.Change(draft, contested.FacilityId, contested.AgencyDossier).With("paper", Papers.Letter));
        Assert.Equal(contested.AgencyDossier, await ReceiverAsync(changed, contested));
        var accepted = await GiveAsync("province", ProposalInputs.Accept(await GiveAsync("landfund", ProposalInputs.Submit(changed))));

        Assert.Equal("ACCEPTED", accepted.GetProperty("status").GetString());
        var skip = Assert.Single((await ReadAsync(accepted)).GetProperty("justifiedSkips").EnumerateArray());
        Assert.Equal(contested.Number, skip.GetProperty("skipped").GetProperty("facility").GetProperty("number").GetString());
        Assert.Equal("21/UBND-VP", skip.GetProperty("paper").GetProperty("number").GetString());
        var pairing = Assert.Single((await (await registry.AsAsync("province")).QueryAsync(
            "query($id: ID!) { acceptedPairings(dossierId: $id) { proposal { id } dossier { id } facility { id } partId receiver { name } intendedUse } }",
            new { id = contested.AgencyDossier })).GetProperty("acceptedPairings").EnumerateArray());
        Assert.Equal(contested.FacilityId, Ids.Of(pairing.GetProperty("facility")));
        Assert.Equal("HEADQUARTERS", pairing.GetProperty("intendedUse").GetString());
        Assert.Equal(Ids.Of(accepted), Ids.Of(pairing.GetProperty("proposal")));
    }

    [Fact]
    public async Task Passing_over_an_earlier_class_without_a_paper_is_refused_by_name_and_stores_nothing()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var draft = await DraftAsync();
        var client = await registry.AsAsync("landfund");

        await registry.Events.StoresNothingAsync(async () =>
        {
            var error = Assert.Single((await client.GiveAsync(ProposalInputs.Change(draft, contested.FacilityId, contested.AgencyDossier))).Errors);
            Assert.Equal("PriorityClassSkippedError", error.GetProperty("__typename").GetString());
            Assert.Contains(contested.CommuneRequest.GetProperty("number").GetString()!, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_request_withdrawn_meanwhile_is_shown_and_refused_until_the_proposal_is_refreshed()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var draft = await DraftAsync();
        await registry.Journey.GiveAsync("commune", Inputs.Withdraw(contested.CommuneRequest));

        var stale = (await ReadAsync(draft)).GetProperty("staleInputs").EnumerateArray()
            .Single(input => input.GetProperty("number").GetString() == contested.CommuneRequest.GetProperty("number").GetString());
        Assert.Equal(("REQUEST_GONE", true), (stale.GetProperty("kind").GetString(), stale.GetProperty("isPaired").GetBoolean()));
        var client = await registry.AsAsync("landfund");
        var refused = Assert.Single((await client.GiveAsync(ProposalInputs.Submit(draft))).Errors);
        Assert.Equal("ASSIGNMENT_PROPOSAL_STALE", refused.GetProperty("code").GetString());
        Assert.Contains("is now withdrawn", refused.GetProperty("message").GetString(), StringComparison.Ordinal);

        var refreshed = await GiveAsync("landfund", ProposalInputs.Refresh(draft));
        Assert.Equal(contested.AgencyDossier, await ReceiverAsync(refreshed, contested));
        Assert.Equal("SUBMITTED", (await GiveAsync("landfund", ProposalInputs.Submit(refreshed))).GetProperty("status").GetString());
    }

    [Fact]
    public async Task It_comes_back_with_a_reason_and_is_submitted_again_or_given_up()
    {
        _ = await ContestedFacility.CreateAsync(registry);
        var returned = await GiveAsync("finance", ProposalInputs.Return(await GiveAsync("landfund", ProposalInputs.Submit(await DraftAsync()))));

        var read = await ReadAsync(returned);
        Assert.Equal("Xem lại nhu cầu của xã", read.GetProperty("reason").GetString());
        Assert.Equal(
            ["CHANGE_ASSIGNMENT_PAIRING", "REFRESH_ASSIGNMENT_PROPOSAL", "SUBMIT_ASSIGNMENT_PROPOSAL", "DISCARD_ASSIGNMENT_PROPOSAL"],
            read.GetProperty("allowedCommands").EnumerateArray().Select(command => command.GetString()));
        Assert.Equal(
            ["ASSIGNMENT_PROPOSAL_RETURNED", "ASSIGNMENT_PROPOSAL_SUBMITTED", "ASSIGNMENT_PROPOSAL_DRAFTED"],
            read.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Equal("DISCARDED", (await GiveAsync("landfund", ProposalInputs.Discard(returned))).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_retry_changes_nothing_and_two_changes_at_once_leave_one()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var client = await registry.AsAsync("landfund");
        var draft = await DraftAsync();
        var free = ProposalInputs.Change(draft, contested.FacilityId, null);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.GiveAsync(free)));
        Assert.Single(answers.Select(answer => answer.Noun("assignmentProposal").ToString()).Distinct());

        var others = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.GiveAsync(free.Anew())));
        Assert.All(others, answer => Assert.Equal("STALE_VERSION", answer.Code()));
        var unused = (await ReadAsync(draft)).GetProperty("matching").GetProperty("unused").EnumerateArray()
            .Single(unused => unused.GetProperty("space").GetProperty("number").GetString() == contested.Number);
        Assert.Equal("Left free by hand: Theo ý kiến của xã", unused.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Two_submissions_at_once_leave_one()
    {
        _ = await ContestedFacility.CreateAsync(registry);
        var client = await registry.AsAsync("landfund");
        var draft = await DraftAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.GiveAsync(ProposalInputs.Submit(draft))));

        Assert.Single(answers, answer => answer.Errors.Count == 0);
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer => Assert.Equal("STALE_VERSION", answer.Code()));
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    [InlineData("admin")]
    public async Task What_one_may_not_see_looks_as_if_it_did_not_exist(string account)
    {
        _ = await ContestedFacility.CreateAsync(registry);
        var draft = await DraftAsync();
        var client = await registry.AsAsync(account);

        var data = await client.QueryAsync(
            "query($id: ID!, $none: ID!) { a: assignmentProposalById(id: $id) { number } b: assignmentProposalById(id: $none) { number } n: node(id: $id) { id } }",
            new { id = Ids.Of(draft), none = Ids.Unknown("AssignmentProposal") });

        Assert.All(data.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    }

    [Theory]
    [InlineData("landfund")]
    [InlineData("finance")]
    [InlineData("province")]
    [InlineData("planner")]
    [InlineData("auditor")]
    public async Task Those_who_prepare_judge_and_watch_over_it_see_it(string account)
    {
        _ = await ContestedFacility.CreateAsync(registry);
        var draft = await DraftAsync();
        var client = await registry.AsAsync(account);

        var data = await client.QueryAsync(
            "query($id: ID!) { assignmentProposalById(id: $id) { number } assignmentProposals(first: 100, status: DRAFT, order: [{ number: DESC }]) { nodes { number } } }",
            new { id = Ids.Of(draft) });

        Assert.Contains(
            data.GetProperty("assignmentProposalById").GetProperty("number").GetString(),
            data.GetProperty("assignmentProposals").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()));
    }

    [Fact]
    public async Task The_demonstration_has_one_that_waits_for_an_answer()
    {
        var data = await (await registry.AsAsync("province")).QueryAsync(
            "{ assignmentProposals(first: 1, order: [{ number: ASC }]) { nodes { status submittedOn matching { totals { paired } } } } }");

        var proposal = data.GetProperty("assignmentProposals").GetProperty("nodes")[0];
        Assert.Equal(("SUBMITTED", "2025-12-18"), (proposal.GetProperty("status").GetString(), proposal.GetProperty("submittedOn").GetString()));
        Assert.True(proposal.GetProperty("matching").GetProperty("totals").GetProperty("paired").GetInt32() > 0);
    }

    private Task<JsonElement> DraftAsync() => GiveAsync("landfund", ProposalInputs.Draft());

    private Task<JsonElement> GiveAsync(string account, CommandInput command) => registry.Journey.GiveAsync(account, command);

    private async Task<JsonElement> ReadAsync(JsonElement proposal) =>
        (await (await registry.AsAsync("landfund")).QueryAsync(Everything, new { id = Ids.Of(proposal) })).GetProperty("assignmentProposalById");

    /// <summary>The dossier that the proposal means the facility for.</summary>
    private async Task<string> ReceiverAsync(JsonElement proposal, ContestedFacility contested) => Ids.Of(
        (await ReadAsync(proposal)).GetProperty("matching").GetProperty("pairs").EnumerateArray()
            .Single(pair => pair.GetProperty("fit").GetProperty("space").GetProperty("number").GetString() == contested.Number)
            .GetProperty("fit").GetProperty("request").GetProperty("dossier"));
}
