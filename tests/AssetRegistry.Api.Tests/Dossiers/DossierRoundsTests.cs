using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Dossiers;

/// <summary>What a dossier can go through besides the shortest way: a draft, a need, opinions, a second round, an objection.</summary>
public sealed class DossierRoundsTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Life = """
        query($id: ID!) {
          dossierById(id: $id) {
            id version number status round isOpen isCompleted completedOn withdrawalReason refusal submittedOn acceptedOn closedOn
            wantedIn { code name unit { fullName } } headcount neededBy areaNeededM2
            items { facility { id } part { id name } }
            papers { kind number step filedOn attachmentId }
            opinions { question dueOn isOverdue organisation { name } answer { agrees text givenOn } }
            objections { id text isOpen organisation { name } answer { isUpheld text answeredOn } }
            earlierRounds { number outcome reason endedOn submittedOn facilities { id } opinions { question } }
            clock(on: "2026-01-09") { elapsedDays isRunning dueOn daysLeft isOverdue allowedDays spans { from to isRunning } }
            deadline daysLeft isOverdue nextStepClock { kind dueOn } lastDayToObject
            matches { number kind proposer { name } items { facility { id } } }
            rivalOutcomes { id version number status lastDayToObject }
            allowedCommands timeline { kind summary }
          }
        }
        """;

    [Fact]
    public async Task A_draft_is_nobodys_business_until_it_is_submitted()
    {
        var facility = await FreeAsync();
        var draft = await copy.Journey.GiveAsync("commune", Inputs.DraftDossier("REQUEST", Ids.Of(facility)));

        Assert.Equal("DRAFT", (await ReadAsync("commune", draft)).GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, (await ReadAsync("finance", draft)).ValueKind);
        Assert.Equal("NONE", (await FacilityAsync(facility)).GetProperty("stage").GetString());

        var refused = await (await copy.AsAsync("commune")).GiveAsync(Inputs.SubmitDraft(draft).With("paper", null));
        var error = Assert.Single(refused.Errors);
        Assert.Equal("DOSSIER_INCOMPLETE", error.GetProperty("code").GetString());
        Assert.Contains("intended use", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("justification", error.GetProperty("message").GetString(), StringComparison.Ordinal);

        draft = await copy.Journey.GiveAsync("commune", Inputs.ReviseDraft(draft, Ids.Of(facility)).With("intendedUse", "HEALTH").With("justification", "Trạm y tế quá chật"));
        var submitted = await copy.Journey.GiveAsync("commune", Inputs.SubmitDraft(draft));

        Assert.Equal("SUBMITTED", (await ReadAsync("finance", submitted)).GetProperty("status").GetString());
        Assert.Equal("REQUESTED", (await FacilityAsync(facility)).GetProperty("stage").GetString());
    }

    [Fact]
    public async Task A_draft_is_given_up_with_a_reason_and_stays_on_record()
    {
        var draft = await copy.Journey.GiveAsync("agency", Inputs.DraftDossier("OFFER"));
        var discarded = await copy.Journey.GiveAsync("agency", Inputs.DiscardDraft(draft));

        var read = await ReadAsync("auditor", discarded);
        Assert.Equal("DISCARDED", read.GetProperty("status").GetString());
        Assert.Equal("Không còn nhu cầu", read.GetProperty("withdrawalReason").GetString());
        Assert.Equal(2, read.GetProperty("timeline").GetArrayLength());
    }

    [Fact]
    public async Task A_need_without_a_building_is_asked_for_once()
    {
        var commune = await CommuneAsync("03408");
        var command = Inputs.SubmitNeed(commune);
        var need = await copy.Journey.GiveAsync("agency", command);

        var read = await ReadAsync("finance", need);
        Assert.Equal("03408", read.GetProperty("wantedIn").GetProperty("code").GetString());
        Assert.Equal((120, 600m), (read.GetProperty("headcount").GetInt32(), read.GetProperty("areaNeededM2").GetDecimal()));
        Assert.Equal(0, read.GetProperty("items").GetArrayLength());

        // A retry is the same need; a second one is refused with the first one's number.
        Assert.Equal(Ids.Of(need), Ids.Of(await copy.Journey.GiveAsync("agency", command)));
        var error = Assert.Single((await (await copy.AsAsync("agency")).GiveAsync(command.Anew())).Errors);
        Assert.Equal("NEED_ALREADY_REQUESTED", error.GetProperty("code").GetString());
        Assert.Contains(need.GetProperty("number").GetString()!, error.GetProperty("message").GetString(), StringComparison.Ordinal);

        _ = await copy.Journey.GiveAsync("agency", Inputs.Withdraw(need));
        _ = await copy.Journey.GiveAsync("agency", command.Anew());
    }

    [Fact]
    public async Task A_facility_is_offered_in_one_open_dossier_at_a_time()
    {
        var facility = Ids.Of(await new Cases(copy).FacilityAsync());
        var command = Inputs.SubmitOffer(facility);
        var commune = await copy.AsAsync("commune");
        var offer = await copy.Journey.GiveAsync("commune", command);
        var draft = await copy.Journey.GiveAsync("commune", Inputs.DraftDossier("OFFER", facility).With("justification", "Không còn nhu cầu sử dụng"));

        // A retry is the same offer; another one, or a draft of the same, is refused with the first one's number.
        Assert.Equal(Ids.Of(offer), Ids.Of(await copy.Journey.GiveAsync("commune", command)));
        foreach (var again in new[] { command.Anew(), Inputs.SubmitDraft(draft) })
        {
            var error = Assert.Single((await commune.GiveAsync(again)).Errors);
            Assert.Equal("FACILITY_ALREADY_OFFERED", error.GetProperty("code").GetString());
            Assert.Contains(offer.GetProperty("number").GetString()!, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        var withdrawn = await copy.Journey.GiveAsync("commune", Inputs.Withdraw(offer));
        _ = await copy.Journey.GiveAsync("commune", command.Anew().With("effectiveOn", Days.Resubmitted));
        var resubmitted = Assert.Single((await commune.GiveAsync(Inputs.Resubmit(withdrawn))).Errors);
        Assert.Equal("FACILITY_ALREADY_OFFERED", resubmitted.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Of_two_offers_of_one_facility_sent_at_once_one_is_recorded()
    {
        var command = Inputs.SubmitOffer(Ids.Of(await new Cases(copy).FacilityAsync()));
        var commune = await copy.AsAsync("commune");

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => commune.GiveAsync(command.Anew())));

        _ = Assert.Single(results, result => result.Errors.Count == 0);
        Assert.All(results.Where(result => result.Errors.Count > 0), result => Assert.Equal("FACILITY_ALREADY_OFFERED", result.Code()));
    }

    [Fact]
    public async Task Of_two_needs_sent_at_once_one_is_recorded()
    {
        var command = Inputs.SubmitNeed(await CommuneAsync("03405"));
        var agency = await copy.AsAsync("agency");

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => agency.GiveAsync(command.Anew())));

        Assert.Single(results, result => result.Errors.Count == 0);
        Assert.All(results.Where(result => result.Errors.Count > 0), result => Assert.Equal("NEED_ALREADY_REQUESTED", result.Code()));
    }

    [Fact]
    public async Task A_department_sees_what_it_is_asked_about_and_answers()
    {
        var dossier = await copy.Journey.AcceptAsync(await copy.Journey.SubmitAsync(Ids.Of(await FreeAsync())));
        dossier = await copy.Journey.GiveAsync("finance", Inputs.StartAppraisal(dossier));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync("agency", dossier)).ValueKind);

        var agency = await copy.AsAsync("agency");
        var own = (await agency.QueryAsync("{ me { organisation { id } } }")).GetProperty("me").GetProperty("organisation");
        dossier = await copy.Journey.GiveAsync("finance", Inputs.AskForOpinion(dossier, Ids.Of(own)));
        var read = await ReadAsync("agency", dossier);
        Assert.Equal("GATHERING_OPINIONS", read.GetProperty("status").GetString());
        Assert.Contains("GIVE_OPINION", read.GetProperty("allowedCommands").EnumerateArray().Select(command => command.GetString()));
        Assert.True(read.GetProperty("opinions")[0].GetProperty("isOverdue").GetBoolean());

        var early = await (await copy.AsAsync("finance")).GiveAsync(Inputs.Appraise(dossier).With("effectiveOn", Days.OpinionDue));
        Assert.Equal("OPINIONS_AWAITED", early.Code());

        dossier = await copy.Journey.GiveAsync("agency", Inputs.GiveOpinion(dossier));
        dossier = await copy.Journey.AppraiseAsync(dossier);
        read = await ReadAsync("commune", dossier);
        Assert.True(read.GetProperty("opinions")[0].GetProperty("answer").GetProperty("agrees").GetBoolean());
        Assert.Equal("APPRAISED", read.GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_clock_stands_still_while_a_supplement_is_awaited()
    {
        var dossier = await copy.Journey.AcceptAsync(await copy.Journey.SubmitAsync(Ids.Of(await FreeAsync())));
        var running = (await ReadAsync("finance", dossier)).GetProperty("clock");
        Assert.Equal((3, true, 30), (running.GetProperty("elapsedDays").GetInt32(), running.GetProperty("isRunning").GetBoolean(), running.GetProperty("allowedDays").GetInt32()));
        Assert.Equal("2026-02-05", running.GetProperty("dueOn").GetString());

        dossier = await copy.Journey.GiveAsync("finance", Inputs.AskForSupplement(dossier));
        var stopped = (await ReadAsync("finance", dossier)).GetProperty("clock");

        Assert.Equal((1, false), (stopped.GetProperty("elapsedDays").GetInt32(), stopped.GetProperty("isRunning").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, stopped.GetProperty("dueOn").ValueKind);
        Assert.Equal(2, stopped.GetProperty("spans").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_request_is_submitted_again_in_the_same_thread()
    {
        var facility = await FreeAsync();
        var dossier = await copy.Journey.LayBeforeProvinceAsync(Ids.Of(facility));
        dossier = await copy.Journey.GiveAsync("province", Inputs.Refuse(dossier));
        Assert.Equal("NONE", (await FacilityAsync(facility)).GetProperty("stage").GetString());

        var again = await copy.Journey.GiveAsync("commune", Inputs.Resubmit(dossier));

        Assert.Equal(Ids.Of(dossier), Ids.Of(again));
        var read = await ReadAsync("finance", again);
        Assert.Equal(("SUBMITTED", 2), (read.GetProperty("status").GetString(), read.GetProperty("round").GetInt32()));
        var round = Assert.Single(read.GetProperty("earlierRounds").EnumerateArray());
        Assert.Equal("REFUSED", round.GetProperty("outcome").GetString());
        Assert.Equal("REQUESTED", (await FacilityAsync(facility)).GetProperty("stage").GetString());
        Assert.Equal(2, await copy.Events.ReadAsync<int>(
            $"select max(round) from registry.dossier_history join registry.mt_doc_dossier d using (id) where d.data ->> 'number' = '{again.GetProperty("number").GetString()}'"));
    }

    [Fact]
    public async Task A_rival_learns_the_outcome_objects_and_is_answered()
    {
        var facility = await FreeAsync();
        var rival = await copy.Journey.SubmitAsync(Ids.Of(facility), "agency");
        var winner = await copy.Journey.DecideAsync(await copy.Journey.LayBeforeProvinceAsync(Ids.Of(facility)));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync("agency", winner)).ValueKind);

        var outcome = Assert.Single((await ReadAsync("agency", rival)).GetProperty("rivalOutcomes").EnumerateArray());
        Assert.Equal("2026-01-27", outcome.GetProperty("lastDayToObject").GetString());
        var late = await (await copy.AsAsync("agency")).GiveAsync(Inputs.RaiseObjection(outcome).With("effectiveOn", Days.HandedOver));
        Assert.Equal("OBJECTION_TOO_LATE", late.Code());
        var objected = await copy.Journey.GiveAsync("agency", Inputs.RaiseObjection(outcome));

        var read = await ReadAsync("agency", objected);
        var objection = Assert.Single(read.GetProperty("objections").EnumerateArray());
        Assert.True(objection.GetProperty("isOpen").GetBoolean());
        Assert.Contains("ANSWER_OBJECTION", (await ReadAsync("finance", objected)).GetProperty("allowedCommands").EnumerateArray().Select(each => each.GetString()));
        objected = await copy.Journey.GiveAsync("finance", Inputs.AnswerObjection(objected, objection.GetProperty("id").GetGuid()));
        Assert.False((await ReadAsync("commune", objected)).GetProperty("objections")[0].GetProperty("isOpen").GetBoolean());
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_it_cannot_even_object()
    {
        var decided = await copy.Journey.DecideAsync(await copy.Journey.LayBeforeProvinceAsync(Ids.Of(await FreeAsync())));

        Assert.Equal("DOSSIER_NOT_FOUND", (await (await copy.AsAsync("agency")).GiveAsync(Inputs.RaiseObjection(decided))).Code());
    }

    [Fact]
    public async Task A_dossier_is_completed_when_what_it_gave_is_in_use()
    {
        var dossier = await copy.Journey.DecideAsync(await copy.Journey.LayBeforeProvinceAsync(Ids.Of(await FreeAsync())));
        Assert.False((await ReadAsync("commune", dossier)).GetProperty("isCompleted").GetBoolean());
        Assert.Equal((false, true), (await IsListedAsync(dossier, isCompleted: true), await IsListedAsync(dossier, isCompleted: false)));

        var handover = await copy.Journey.GiveAsync("landfund", Inputs.RecordHandover(await copy.Journey.HandoverOfAsync(dossier)));
        _ = await copy.Journey.GiveAsync("commune", Inputs.ConfirmUse(handover));

        var read = await ReadAsync("commune", dossier);
        Assert.Equal((true, Days.InUse), (read.GetProperty("isCompleted").GetBoolean(), read.GetProperty("completedOn").GetString()));
        Assert.Equal((true, false), (await IsListedAsync(dossier, isCompleted: true), await IsListedAsync(dossier, isCompleted: false)));
    }

    private async Task<bool> IsListedAsync(JsonElement dossier, bool isCompleted)
    {
        var data = await (await copy.AsAsync("commune")).QueryAsync(
            "query($isCompleted: Boolean, $number: String!) { dossiers(isCompleted: $isCompleted, where: { number: { eq: $number } }) { nodes { id } } }",
            new { isCompleted, number = dossier.GetProperty("number").GetString() });

        return data.GetProperty("dossiers").GetProperty("nodes").EnumerateArray().Any(node => Ids.Of(node) == Ids.Of(dossier));
    }

    /// <summary>A surplus facility that nobody has asked for, and that neither the commune nor the agency holds.</summary>
    private async Task<JsonElement> FreeAsync() =>
        (await new Register(copy.Server).FacilitiesAsync("classifications: [SURPLUS], stages: [NONE], inCustody: false"))
            .First(facility => facility.GetProperty("holder").GetProperty("name").GetString() is not ("UBND xã Tả Lèng" or "Sở Giáo dục và Đào tạo"));

    private async Task<JsonElement> FacilityAsync(JsonElement facility) => await new Register(copy.Server).FacilityAsync(facility.GetProperty("number").GetString()!);

    private async Task<string> CommuneAsync(string code) => Ids.Of(
        (await (await copy.AsAsync("planner")).QueryAsync("""{ administrativeUnits(provinceCode: "12") { id code } }""")).GetProperty("administrativeUnits")
            .EnumerateArray().Single(unit => unit.GetProperty("code").GetString() == code));

    private async Task<JsonElement> ReadAsync(string account, JsonElement dossier) =>
        (await (await copy.AsAsync(account)).QueryAsync(Life, new { id = Ids.Of(dossier) })).GetProperty("dossierById");
}
