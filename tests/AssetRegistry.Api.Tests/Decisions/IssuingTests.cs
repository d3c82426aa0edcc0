using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Decisions;
using static AssetRegistry.Api.Tests.Decisions.Cases;

namespace AssetRegistry.Api.Tests.Decisions;

/// <summary>Decisions about several items, revoked, amended and exchanged.</summary>
public sealed class IssuingTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private readonly Cases _cases = new(registry);

    [Fact]
    public async Task One_decision_answers_two_dossiers_and_names_who_lost()
    {
        var facilities = await _cases.FacilitiesAsync(2);
        var offer = await _cases.OfferAsync("commune", [.. facilities]);
        var request = await registry.Journey.LayBeforeProvinceAsync(facilities[0], "agency");
        var loser = await registry.Journey.SubmitAsync(facilities[0], "landfund");

        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [offer, request],
            new { facilityId = facilities[0] },
            new { facilityId = facilities[1], receiverId = await _cases.Register.OrganisationAsync("Sở Y tế"), intendedUse = "HEALTH", decidedAreaM2 = 450 })
            .With("capacity", "FOR_CHAIRPERSON"))).Noun("decision");

        var read = await _cases.ReadAsync("""
            decisionById(id: $id) {
              status capacity dueOn isLate issuer { name } delegation { id } dossiers { number status } losingRequests { id } timeline { summary }
              items { giver { name } receiver { name } intendedUse decidedAreaM2 handover { status legalForm handOverBy decidedAreaM2 decision { number } } }
            }
            """, Ids.Of(decision));
        Assert.Equal(("IN_FORCE", "FOR_CHAIRPERSON", "UBND tỉnh Lai Châu"), (Text(read, "status"), Text(read, "capacity"), Text(read.GetProperty("issuer"), "name")));
        Assert.Equal(["DECIDED", "DECIDED"], read.GetProperty("dossiers").EnumerateArray().Select(dossier => Text(dossier, "status")));
        Assert.Equal([Ids.Of(loser)], read.GetProperty("losingRequests").EnumerateArray().Select(Ids.Of));
        Assert.Equal(["Sở Giáo dục và Đào tạo", "Sở Y tế"], read.GetProperty("items").EnumerateArray().Select(item => Text(item.GetProperty("receiver"), "name")));
        Assert.All(read.GetProperty("items").EnumerateArray(), item => Assert.Equal("TRANSFER", Text(item.GetProperty("handover"), "legalForm")));
        Assert.Equal(450m, read.GetProperty("items")[1].GetProperty("handover").GetProperty("decidedAreaM2").GetDecimal());
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Decision>(registry.Server, d => d.Id) > 0);
    }

    [Fact]
    public async Task A_revocation_frees_the_facility_and_the_loser_can_win()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var winner = await registry.Journey.LayBeforeProvinceAsync(facility, "agency");
        var other = await registry.Journey.LayBeforeProvinceAsync(facility, "landfund");
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision([winner], new { facilityId = facility }))).Noun("decision");

        var revoked = (await _cases.DecideAsync(Inputs.RevokeDecision(decision))).Noun("decision");

        Assert.Equal("REVOKED", Text(revoked, "status"));
        Assert.Equal("CANCELLED", Text(decision.GetProperty("items")[0].GetProperty("handover") is var handover
            ? await _cases.ReadAsync("handoverById(id: $id) { status endReason }", Ids.Of(handover)) : default, "status"));
        var free = await _cases.ReadAsync("facilityById(id: $id) { classification stage assignment { decisionNumber } openRequests { id } }", facility);
        Assert.Equal(("SURPLUS", "REQUESTED"), (Text(free, "classification"), Text(free, "stage")));
        Assert.Equal(JsonValueKind.Null, free.GetProperty("assignment").ValueKind);
        Assert.Equal(2, free.GetProperty("openRequests").GetArrayLength());
        Assert.Equal("FORWARDED", Text(await _cases.ReadAsync("dossierById(id: $id) { status }", Ids.Of(winner)), "status"));
        Assert.Equal("DECISION_NOT_IN_FORCE", (await _cases.DecideAsync(Inputs.RevokeDecision(revoked))).Code());
        _ = (await _cases.DecideAsync(Inputs.IssueDecision([other], new { facilityId = facility })
            .With("paper", Papers.Of("DECISION", "97/QĐ-UBND", Days.Changed)).With("effectiveOn", Days.Changed))).Noun("decision");
    }

    [Fact]
    public async Task What_was_formally_handed_over_is_returned_instead()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await registry.Journey.LayBeforeProvinceAsync(facility, "agency")], new { facilityId = facility }))).Noun("decision");
        var handover = await registry.Journey.GiveAsync(
            "landfund", Inputs.RecordHandover(decision.GetProperty("items")[0].GetProperty("handover")));

        var refused = await _cases.DecideAsync(Inputs.RevokeDecision(decision).With("effectiveOn", Days.InUse));
        Assert.Equal("DECISION_CARRIED_OUT", refused.Code());

        var landFund = await _cases.Register.OrganisationAsync("Trung tâm Phát triển quỹ đất tỉnh");
        var health = await _cases.Register.OrganisationAsync("Sở Y tế");
        Assert.Equal("RETURN_GOES_ELSEWHERE", (await _cases.DecideAsync(Inputs.ReturnFacility(handover).With("toId", health), "agency")).Code());
        var returned = (await _cases.DecideAsync(Inputs.ReturnFacility(handover).With("toId", landFund), "agency")).Noun("handover");
        Assert.Equal("RETURNED", Text(returned, "status"));
        var free = await _cases.ReadAsync("facilityById(id: $id) { classification stage inCustody holder { name } timeline { kind } }", facility);
        Assert.Equal(("SURPLUS", "NONE", true), (Text(free, "classification"), Text(free, "stage"), free.GetProperty("inCustody").GetBoolean()));
        Assert.Contains("FACILITY_RETURNED", free.GetProperty("timeline").EnumerateArray().Select(entry => Text(entry, "kind")));
    }

    [Fact]
    public async Task What_has_begun_a_new_cycle_is_not_returned_by_the_old_minutes()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await registry.Journey.LayBeforeProvinceAsync(facility, "agency")], new { facilityId = facility }))).Noun("decision");
        var handover = await registry.Journey.GiveAsync("landfund", Inputs.RecordHandover(decision.GetProperty("items")[0].GetProperty("handover")));
        handover = await registry.Journey.GiveAsync("agency", Inputs.ConfirmUse(handover));
        var used = await _cases.ReadAsync("facilityById(id: $id) { id version }", facility);
        _ = await registry.Journey.GiveAsync("finance", Inputs.ClassifyFacility(used).With("classification", "SURPLUS").With("effectiveOn", "2026-02-10"));

        var refused = await _cases.DecideAsync(Inputs.ReturnFacility(handover)
            .With("toId", await _cases.Register.OrganisationAsync("Trung tâm Phát triển quỹ đất tỉnh")).With("effectiveOn", "2026-02-11"), "agency");

        Assert.Equal("HANDOVER_OVERTAKEN", refused.Code());
    }

    [Fact]
    public async Task An_amendment_leaves_both_decisions_linked_and_one_handover_open()
    {
        var facilities = await _cases.FacilitiesAsync(2);
        var agency = await _cases.Register.OrganisationAsync("Sở Giáo dục và Đào tạo");
        var health = await _cases.Register.OrganisationAsync("Sở Y tế");
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await _cases.OfferAsync("commune", [.. facilities])],
            new { facilityId = facilities[0], receiverId = agency, intendedUse = "EDUCATION" },
            new { facilityId = facilities[1], receiverId = agency, intendedUse = "EDUCATION" }))).Noun("decision");

        var amending = (await _cases.DecideAsync(Inputs.AmendDecision(
            decision, new { facilityId = facilities[0], receiverId = health, intendedUse = "HEALTH" }))).Noun("decision");

        var read = await _cases.ReadAsync("decisionById(id: $id) { status amends { id } }", Ids.Of(amending));
        Assert.Equal(Ids.Of(decision), Ids.Of(read.GetProperty("amends")));
        var old = await _cases.ReadAsync(
            "decisionById(id: $id) { status amendedBy { id } items { facility { id } } itemsInForce { facility { id } } }", Ids.Of(decision));
        Assert.Equal(("IN_FORCE", 2, 1), (Text(old, "status"), old.GetProperty("items").GetArrayLength(), old.GetProperty("itemsInForce").GetArrayLength()));
        Assert.Equal([Ids.Of(amending)], old.GetProperty("amendedBy").EnumerateArray().Select(Ids.Of));
        Assert.Equal("Sở Y tế", Text((await _cases.ReadAsync("facilityById(id: $id) { assignment { receiver { name } } }", facilities[0]))
            .GetProperty("assignment").GetProperty("receiver"), "name"));
        Assert.Equal(1L, await registry.Events.ReadAsync<long>($"""
            select count(*) from registry.mt_doc_handover
            where status = 'AWAITED' and data -> 'facility' ->> 'id' = '{Guid.ParseExact(Decoded(facilities[0]), "N")}'
            """));
    }

    [Fact]
    public async Task An_amendment_may_give_to_the_land_fund_centre_what_somebody_else_was_to_get()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var agency = await _cases.Register.OrganisationAsync("Sở Giáo dục và Đào tạo");
        var landFund = await _cases.Register.OrganisationAsync("Trung tâm Phát triển quỹ đất tỉnh");
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await _cases.OfferAsync("commune", facility)], new { facilityId = facility, receiverId = agency, intendedUse = "EDUCATION" }))).Noun("decision");
        var amendment = Inputs.AmendDecision(decision, new { facilityId = facility, receiverId = landFund, intendedUse = "LAND_FUND" })
            .With("legalForm", "ASSIGN_TO_LAND_FUND");

        var amending = (await _cases.DecideAsync(amendment)).Noun("decision");

        var item = amending.GetProperty("items")[0];
        var read = await _cases.ReadAsync(
            "facilityById(id: $id) { stage inCustody assignment { decisionNumber receiver { name } handover { id status } } }", facility);
        Assert.Equal(("DECIDED", false), (Text(read, "stage"), read.GetProperty("inCustody").GetBoolean()));
        Assert.Equal(
            ("96/QĐ-UBND", "Trung tâm Phát triển quỹ đất tỉnh", "AWAITED"),
            (Text(read.GetProperty("assignment"), "decisionNumber"), Text(read.GetProperty("assignment").GetProperty("receiver"), "name"),
                Text(read.GetProperty("assignment").GetProperty("handover"), "status")));
        _ = await registry.Journey.GiveAsync("landfund", Inputs.RecordHandover(item.GetProperty("handover")));
        Assert.True((await _cases.ReadAsync("facilityById(id: $id) { inCustody }", facility)).GetProperty("inCustody").GetBoolean());
    }

    [Fact]
    public async Task An_exchange_is_made_both_ways_or_not_at_all()
    {
        var ours = (await _cases.FacilitiesAsync(1))[0];
        var theirs = (await _cases.FacilitiesAsync(1, "Sở Giáo dục và Đào tạo"))[0];
        var offers = new[] { await _cases.OfferAsync("commune", ours), await _cases.OfferAsync("agency", theirs) };
        var agency = await _cases.Register.OrganisationAsync("Sở Giáo dục và Đào tạo");
        var commune = await _cases.Register.OrganisationAsync("UBND xã Tả Lèng");
        var health = await _cases.Register.OrganisationAsync("Sở Y tế");
        CommandInput Exchange(string back) => Inputs.IssueDecision(
            offers,
            new { facilityId = ours, receiverId = agency, intendedUse = "EDUCATION" },
            new { facilityId = theirs, receiverId = back, intendedUse = "HEADQUARTERS" }).With("legalForm", "EXCHANGE");

        await registry.Events.StoresNothingAsync(async () => Assert.Equal("EXCHANGE_INCOMPLETE", (await _cases.DecideAsync(Exchange(health))).Code()));
        var decision = (await _cases.DecideAsync(Exchange(commune))).Noun("decision");

        Assert.Equal(2, decision.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Parts_go_to_different_receivers_and_each_only_once()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var parts = new List<string>();
        foreach (var name in new[] { "Tầng 1", "Tầng 2" })
        {
            var version = (await _cases.ReadAsync("facilityById(id: $id) { id version }", facility)).GetProperty("version").GetInt32();
            _ = await registry.Journey.GiveAsync("finance", CommandInput.Of(
                "delimitFacilityPart", "facility",
                ("facilityId", facility), ("expectedVersion", version), ("name", name), ("floorAreaM2", 240m), ("classification", "SURPLUS"),
                ("paper", Papers.Letter), ("reason", "Tách tầng để giao"), ("effectiveOn", Days.Requested)));
        }

        parts.AddRange((await _cases.ReadAsync("facilityById(id: $id) { parts { id } }", facility)).GetProperty("parts").EnumerateArray().Select(Ids.Of));
        var offer = await _cases.OfferAsync("commune", facility);
        var agency = await _cases.Register.OrganisationAsync("Sở Giáo dục và Đào tạo");
        var health = await _cases.Register.OrganisationAsync("Sở Y tế");
        object Item(string part, string receiver) => new { facilityId = facility, partId = part, receiverId = receiver, intendedUse = "HEALTH" };

        Assert.Equal("FACILITY_ALREADY_DECIDED", (await _cases.DecideAsync(Inputs.IssueDecision([offer], Item(parts[0], agency), Item(parts[0], health)))).Code());
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision([offer], Item(parts[0], agency), Item(parts[1], health)))).Noun("decision");

        var handover = await registry.Journey.GiveAsync("landfund", Inputs.RecordHandover(decision.GetProperty("items")[0].GetProperty("handover")));
        Assert.Equal("Tầng 1", Text(await _cases.ReadAsync("handoverById(id: $id) { partName }", Ids.Of(handover)), "partName"));
        var read = await _cases.ReadAsync("facilityById(id: $id) { holder { name } parts { stage holder { name } } }", facility);
        Assert.Equal("UBND xã Tả Lèng", Text(read.GetProperty("holder"), "name"));
        Assert.Equal(["HANDED_OVER", "DECIDED"], read.GetProperty("parts").EnumerateArray().Select(part => Text(part, "stage")));
    }

    [Fact]
    public async Task A_retry_issues_nothing_twice_and_a_stale_version_nothing_at_all()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var dossier = await registry.Journey.LayBeforeProvinceAsync(facility, "agency");
        var command = Inputs.IssueDecision([dossier], new { facilityId = facility });
        var first = (await _cases.DecideAsync(command)).Noun("decision");

        MutationResult? retry = null;
        await registry.Events.StoresNothingAsync(async () => retry = await _cases.DecideAsync(command));

        Assert.Equal(Ids.Of(first), Ids.Of(retry!.Noun("decision")));
        Assert.Equal("STALE_VERSION", (await _cases.DecideAsync(command.Anew())).Code());
    }

    [Fact]
    public async Task A_revocation_and_a_formal_handover_at_once_leave_one_of_them()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await registry.Journey.LayBeforeProvinceAsync(facility, "agency")], new { facilityId = facility }))).Noun("decision");
        var handover = decision.GetProperty("items")[0].GetProperty("handover");

        var answers = await Task.WhenAll(
            _cases.DecideAsync(Inputs.RevokeDecision(decision)), _cases.DecideAsync(Inputs.RecordHandover(handover), "landfund"));

        Assert.Contains(Assert.Single(answers, answer => answer.Errors.Count > 0).Code(), new[] { "STALE_VERSION", "DECISION_CARRIED_OUT", "HANDOVER_NOT_IN_STATUS" });
    }

    [Fact]
    public async Task The_list_is_paged_filtered_sorted_and_shows_each_account_its_own()
    {
        var planner = await registry.AsAsync("planner");
        var page = (await planner.QueryAsync("""
            { decisions(first: 3, where: { status: { eq: IN_FORCE }, legalForm: { eq: TRANSFER } }, order: [{ decidedOn: DESC }]) {
                totalCount nodes { id decidedOn status } pageInfo { hasNextPage } } }
            """)).GetProperty("decisions");
        Assert.True(page.GetProperty("totalCount").GetInt32() > 3);
        Assert.Equal(3, page.GetProperty("nodes").GetArrayLength());

        const string Own = "{ decisions(first: 500) { nodes { id items { giver { id } receiver { id } facility { commune { code } } } dossiers { proposer { id } } } } me { organisation { id } } }";
        foreach (var account in new[] { "commune", "agency" })
        {
            var data = await (await registry.AsAsync(account)).QueryAsync(Own);
            var me = Ids.Of(data.GetProperty("me").GetProperty("organisation"));
            Assert.All(data.GetProperty("decisions").GetProperty("nodes").EnumerateArray(), decision => Assert.All(
                decision.GetProperty("items").EnumerateArray(),
                item => Assert.True(
                    Ids.Of(item.GetProperty("giver")) == me || Ids.Of(item.GetProperty("receiver")) == me
                    || (account is "commune" && Text(item.GetProperty("facility").GetProperty("commune"), "code") == "03405")
                    || decision.GetProperty("dossiers").EnumerateArray().Any(dossier => Ids.Of(dossier.GetProperty("proposer")) == me))));
        }
    }

    [Fact]
    public async Task A_decision_of_others_is_not_found_by_whoever_has_no_part_in_it()
    {
        var facility = (await _cases.FacilitiesAsync(1, "Sở Tư pháp"))[0];
        var officials = await Staff.HireAsync(registry.Server, 1);
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await registry.Journey.LayBeforeProvinceAsync(facility, "landfund")], new { facilityId = facility }))).Noun("decision");

        Assert.Equal(JsonValueKind.Null, (await _cases.ReadAsync("decisionById(id: $id) { number }", Ids.Of(decision), officials[0])).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await _cases.ReadAsync("node(id: $id) { id }", Ids.Of(decision), officials[0])).ValueKind);
        Assert.Equal("DECISION_NOT_FOUND", (await _cases.DecideAsync(Inputs.RevokeDecision(decision), officials[0])).Code());
        Assert.Equal(JsonValueKind.Object, (await _cases.ReadAsync("decisionById(id: $id) { number }", Ids.Of(decision), "commune")).ValueKind);
    }

    /// <summary>The plain id behind a global one, without separators.</summary>
    private static string Decoded(string id)
    {
        var base64 = id.Replace('-', '+').Replace('_', '/');
        var text = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '=')));

        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace("-", "", StringComparison.Ordinal);
    }
}
