using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Assignments;
using AssetRegistry.Decisions;

namespace AssetRegistry.Api.Tests.Assignments;

/// <summary>Accepted proposals carried out by decisions over HTTP.</summary>
public sealed class CarryingOutTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Everything =
        "query($id: ID!) { assignmentProposalById(id: $id) { id version status allowedCommands timeline { kind summary } "
        + "matching { pairs { decision { number status } fit { space { number facility { id } } request { dossier { id } } } } } } }";

    [Fact]
    public async Task A_decision_carries_out_a_pairing_and_its_revocation_frees_it()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var dossier = await ForwardAsync(contested);
        var proposal = await AcceptedAsync(contested);
        Assert.Contains("DECIDE_DOSSIER", Commands(await ReadAsync(proposal)));

        var decision = (await DecideAsync(proposal, dossier, contested)).Noun("decision");

        var carriedOut = await ReadAsync(proposal);
        Assert.Equal("CARRIED_OUT", carriedOut.GetProperty("status").GetString());
        Assert.Equal("88/QĐ-UBND", PairOf(carriedOut, contested).GetProperty("decision").GetProperty("number").GetString());
        Assert.Equal("ASSIGNMENT_PAIRINGS_CARRIED_OUT", carriedOut.GetProperty("timeline")[0].GetProperty("kind").GetString());
        Assert.Empty((await ReadDecisionAsync(decision, "acceptedPairings(dossierId: $dossier) { receiver { name } }", dossier)).EnumerateArray());
        var read = await ReadDecisionAsync(decision, "decisionById(id: $id) { proposal { id } timeline { summary } }", dossier);
        Assert.Equal(Ids.Of(proposal), Ids.Of(read.GetProperty("proposal")));
        Assert.Contains("carrying out assignment proposal", read.GetProperty("timeline")[0].GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await ReadDecisionAsync(decision, "decisionById(id: $id) { proposal { id } }", dossier, "commune"))
            .GetProperty("proposal").ValueKind);

        _ = await registry.Journey.GiveAsync("province", Inputs.RevokeDecision(decision));

        var freed = await ReadAsync(proposal);
        Assert.Equal(("ACCEPTED", JsonValueKind.Null), (freed.GetProperty("status").GetString(), PairOf(freed, contested).GetProperty("decision").ValueKind));
        Assert.Equal("ASSIGNMENT_PAIRINGS_RELEASED", freed.GetProperty("timeline")[0].GetProperty("kind").GetString());
        Assert.Single((await ReadDecisionAsync(decision, "acceptedPairings(dossierId: $dossier) { receiver { name } }", dossier)).EnumerateArray());
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<AssignmentProposal>(registry.Server, p => p.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Decision>(registry.Server, d => d.Id) > 0);
    }

    [Fact]
    public async Task Of_two_decisions_at_once_for_one_pairing_one_is_recorded_and_the_other_learns_which()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var dossier = await ForwardAsync(contested);
        var proposal = await AcceptedAsync(contested);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DecideAsync(proposal, dossier, contested)));

        Assert.Single(answers, answer => answer.Errors.Count == 0);
        Assert.All(
            answers.Where(answer => answer.Errors.Count > 0),
            answer => Assert.Contains(answer.Code(), new[] { "PAIRING_ALREADY_CARRIED_OUT", "STALE_VERSION" }));
        Assert.Single((await ReadAsync(proposal)).GetProperty("timeline").EnumerateArray(), IsCarriedOut);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<AssignmentProposal>(registry.Server, p => p.Id) > 0);
    }

    [Fact]
    public async Task Decisions_at_once_for_different_pairings_are_all_recorded()
    {
        var contested = new List<ContestedFacility>();
        var dossiers = new List<JsonElement>();
        for (var index = 0; index < 3; index++)
        {
            contested.Add(await ContestedFacility.CreateAsync(registry));
            dossiers.Add(await ForwardAsync(contested[^1]));
        }

        var proposal = await AcceptedAsync([.. contested]);

        var answers = await Task.WhenAll(contested.Zip(dossiers, (facility, dossier) => DecideAsync(proposal, dossier, facility)));

        Assert.All(answers, answer => Assert.Empty(answer.Errors));
        var read = await ReadAsync(proposal);
        Assert.Equal("CARRIED_OUT", read.GetProperty("status").GetString());
        Assert.Equal(3, read.GetProperty("timeline").EnumerateArray().Count(IsCarriedOut));
    }

    [Fact]
    public async Task What_does_not_follow_the_proposal_is_refused_by_name_and_stores_nothing()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var other = await ContestedFacility.CreateAsync(registry);
        var dossier = await ForwardAsync(contested);
        var rival = await ForwardAsync(contested.AgencyRequest);
        var left = await ForwardAsync(other);
        var draft = await registry.Journey.GiveAsync("landfund", ProposalInputs.Draft());
        Assert.Equal("ASSIGNMENT_PROPOSAL_NOT_IN_STATUS", (await DecideAsync(draft, dossier, contested)).Code());
        var proposal = await AcceptedAsync(contested);

        await registry.Events.StoresNothingAsync(async () =>
        {
            var refused = await DecideAsync(proposal, rival, contested);
            Assert.Equal("ITEM_NOT_AS_PAIRED", refused.Code());
            Assert.Contains(contested.CommuneRequest.GetProperty("number").GetString()!, refused.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.Equal("ITEM_NOT_IN_PROPOSAL", (await DecideAsync(proposal, left, other)).Code());
            Assert.Equal("ASSIGNMENT_PROPOSAL_NOT_FOUND", (await GiveAsync(Issue(dossier, contested).With("proposalId", Ids.Unknown("AssignmentProposal")))).Code());
        });
    }

    [Fact]
    public async Task Whoever_prepared_the_proposal_cannot_decide_by_it_even_with_a_delegation()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var dossier = await ForwardAsync(contested);
        var proposal = await AcceptedAsync(contested);
        _ = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation("landfund").With("validTo", "2099-12-31"));

        Assert.Equal("ASSIGNMENT_PROPOSAL_FOUR_EYES", (await DecideAsync(proposal, dossier, contested, "landfund")).Code());
        Assert.Empty((await DecideAsync(proposal, dossier, contested)).Errors);
    }

    private async Task<JsonElement> ForwardAsync(ContestedFacility contested) => await ForwardAsync(contested.CommuneRequest);

    private async Task<JsonElement> ForwardAsync(JsonElement request) =>
        await registry.Journey.ForwardAsync(await registry.Journey.AppraiseAsync(await registry.Journey.AcceptAsync(request)));

    /// <summary>An accepted proposal that gives these facilities to their commune, and nothing else to anybody.</summary>
    private async Task<JsonElement> AcceptedAsync(params ContestedFacility[] contested)
    {
        var proposal = await registry.Journey.GiveAsync("landfund", ProposalInputs.Draft());
        foreach (var pair in (await ReadAsync(proposal)).GetProperty("matching").GetProperty("pairs").EnumerateArray())
        {
            if (Array.TrueForAll(contested, kept => kept.Number != NumberOf(pair)))
            {
                var facility = Ids.Of(pair.GetProperty("fit").GetProperty("space").GetProperty("facility"));
                proposal = await registry.Journey.GiveAsync("landfund", ProposalInputs.Change(proposal, facility, null).With("paper", Papers.Letter));
            }
        }

        return await registry.Journey.GiveAsync("province", ProposalInputs.Accept(await registry.Journey.GiveAsync("landfund", ProposalInputs.Submit(proposal))));
    }

    private Task<MutationResult> DecideAsync(JsonElement proposal, JsonElement dossier, ContestedFacility contested, string account = "province") =>
        GiveAsync(Issue(dossier, contested).With("proposalId", Ids.Of(proposal)), account);

    private static CommandInput Issue(JsonElement dossier, ContestedFacility contested) =>
        Inputs.IssueDecision([dossier], new { facilityId = contested.FacilityId });

    private async Task<MutationResult> GiveAsync(CommandInput command, string account = "province") => await (await registry.AsAsync(account)).GiveAsync(command);

    private async Task<JsonElement> ReadAsync(JsonElement proposal) =>
        (await (await registry.AsAsync("province")).QueryAsync(Everything, new { id = Ids.Of(proposal) })).GetProperty("assignmentProposalById");

    private async Task<JsonElement> ReadDecisionAsync(JsonElement decision, string field, JsonElement dossier, string account = "province")
    {
        var uses = string.Join(", ", new[] { "id", "dossier" }.Where(name => field.Contains($"${name}", StringComparison.Ordinal)).Select(name => $"${name}: ID!"));

        return (await (await registry.AsAsync(account)).QueryAsync(
            $"query({uses}) {{ {field} }}", new { id = Ids.Of(decision), dossier = Ids.Of(dossier) })).EnumerateObject().First().Value;
    }

    private static JsonElement PairOf(JsonElement proposal, ContestedFacility contested) =>
        proposal.GetProperty("matching").GetProperty("pairs").EnumerateArray().Single(pair => NumberOf(pair) == contested.Number);

    private static string? NumberOf(JsonElement pair) => pair.GetProperty("fit").GetProperty("space").GetProperty("number").GetString();

    private static IEnumerable<string?> Commands(JsonElement proposal) =>
        proposal.GetProperty("allowedCommands").EnumerateArray().Select(command => command.GetString());

    private static bool IsCarriedOut(JsonElement entry) => entry.GetProperty("kind").GetString() == "ASSIGNMENT_PAIRINGS_CARRIED_OUT";
}
