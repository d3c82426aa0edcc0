using System.Text.Json;
using AssetRegistry.Api.Tests.Attachments;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Custody;

namespace AssetRegistry.Api.Tests.Custody;

/// <summary>A facility's way through custody, over HTTP.</summary>
public sealed class CustodyStepsTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private CustodyJourney Custody => new(registry);

    [Fact]
    public async Task From_the_first_contact_to_the_lease()
    {
        var facility = await Custody.FacilityAsync("QĐ-01");
        var custody = await GiveAsync(CustodyInputs.Open(Ids.Of(facility)));
        Assert.Equal("NOT_CONTACTED", Status(custody));
        Assert.Equal("SURVEYED", Status(await GiveAsync(CustodyInputs.Survey(custody))));

        custody = await Custody.PlannedAsync(facility);
        var leased = await GiveAsync(CustodyInputs.Lease(custody));

        Assert.Equal("SHORT_TERM_LEASE", Status(leased));
        var read = await Custody.CaseOfAsync(facility, """
            dayBefore: status(on: "2031-02-09") dayAfter: status(on: "2031-02-10") receivedOn condition guardedBy isInCare
            lease { lessee areaM2 pricePerMonthDong noticeDays noticeDueOn } plans { kind areaM2 approvedBy { number } } timeline { kind summary }
            """);
        Assert.Equal(("SHORT_TERM_LEASE", "KEPT"), (read.GetProperty("dayBefore").GetString(), read.GetProperty("dayAfter").GetString()));
        Assert.Equal("41/QĐ-UBND", read.GetProperty("plans")[0].GetProperty("approvedBy").GetProperty("number").GetString());
        Assert.Equal(12_000_000, read.GetProperty("lease").GetProperty("pricePerMonthDong").GetInt64());
        Assert.Equal("2030-12-11", read.GetProperty("lease").GetProperty("noticeDueOn").GetString());
        Assert.Equal(
            ["CUSTODY_LEASE_GRANTED", "CUSTODY_PLAN_APPROVED", "CUSTODY_PLAN_PROPOSED", "CUSTODY_KEPT", "CUSTODY_RECEIVED", "CUSTODY_SURVEYED", "CUSTODY_OPENED"],
            read.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Receiving_without_a_case_opens_one_and_the_facility_is_in_custody()
    {
        var facility = await Custody.FacilityAsync("QĐ-02");

        var received = await registry.Journey.GiveAsync("landfund", Inputs.ReceiveIntoCustody(facility));

        Assert.True(received.GetProperty("inCustody").GetBoolean());
        Assert.Equal("RECEIVED", Status(await Custody.CaseOfAsync(facility)));
    }

    [Fact]
    public async Task An_assignment_ends_the_lease_when_the_notice_has_run()
    {
        var facility = await Custody.FacilityAsync("QĐ-03");
        var leased = await GiveAsync(CustodyInputs.Lease(await Custody.PlannedAsync(facility)));
        var dossier = await LayBeforeProvinceAsync(facility, "2026-02-04");

        _ = await registry.Journey.GiveAsync("province", Inputs.Decide(dossier)
            .With("effectiveOn", "2026-02-06").With("paper", Papers.Of("DECISION", "90/QĐ-UBND", "2026-02-06")));

        var read = await Custody.CaseOfAsync(facility, "id version status decisionNumber receiver { name } lease { endsOn agreedEndsOn noticeOn endingReason }");
        var lease = read.GetProperty("lease");
        var noticeOn = DateOnly.Parse(lease.GetProperty("noticeOn").GetString()!, null);
        Assert.Equal(noticeOn.AddDays(60), DateOnly.Parse(lease.GetProperty("endsOn").GetString()!, null));
        Assert.Equal("2031-02-09", lease.GetProperty("agreedEndsOn").GetString());
        Assert.Equal("90/QĐ-UBND", read.GetProperty("decisionNumber").GetString());
        Assert.Contains("90/QĐ-UBND", lease.GetProperty("endingReason").GetString(), StringComparison.Ordinal);
        Assert.Equal(leased.GetProperty("version").GetInt32() + 1, read.GetProperty("version").GetInt32());

        var handover = await registry.Journey.HandoverOfAsync(dossier);
        _ = await registry.Journey.GiveAsync("landfund", Inputs.RecordHandover(handover)
            .With("effectiveOn", "2026-02-09").With("paper", Papers.Of("HANDOVER_MINUTES", "91/BB", "2026-02-09")));

        Assert.Equal("ENDED", Status(await Custody.CaseOfAsync(facility)));
    }

    [Fact]
    public async Task A_revoked_decision_withdraws_the_notice_and_a_facility_returned_to_the_centre_is_in_its_care_again()
    {
        var facility = await Custody.FacilityAsync("QĐ-11");
        _ = await GiveAsync(CustodyInputs.Lease(await Custody.PlannedAsync(facility)));
        var dossier = await LayBeforeProvinceAsync(facility, "2026-02-04");
        dossier = await registry.Journey.GiveAsync("province", Inputs.Decide(dossier)
            .With("effectiveOn", "2026-02-06").With("paper", Papers.Of("DECISION", "92/QĐ-UBND", "2026-02-06")));
        var decision = (await (await registry.AsAsync("province")).QueryAsync(
            "query($id: ID!) { dossierById(id: $id) { decision { id version } } }", new { id = Ids.Of(dossier) })).GetProperty("dossierById").GetProperty("decision");

        _ = await registry.Journey.GiveAsync("province", Inputs.RevokeDecision(decision)
            .With("effectiveOn", "2026-02-07").With("paper", Papers.Of("DECISION", "93/QĐ-UBND", "2026-02-07")));

        const string fields = "id version status decisionNumber lease { endsOn noticeOn } timeline { kind }";
        var read = await Custody.CaseOfAsync(facility, fields);
        Assert.Equal(("2031-02-09", JsonValueKind.Null, JsonValueKind.Null), (
            read.GetProperty("lease").GetProperty("endsOn").GetString(), read.GetProperty("lease").GetProperty("noticeOn").ValueKind,
            read.GetProperty("decisionNumber").ValueKind));
        Assert.Equal("CUSTODY_FACILITY_RELEASED", read.GetProperty("timeline")[0].GetProperty("kind").GetString());

        var reopened = (await (await registry.AsAsync("province")).QueryAsync(
            "query($id: ID!) { dossierById(id: $id) { id version } }", new { id = Ids.Of(dossier) })).GetProperty("dossierById");
        var again = await registry.Journey.GiveAsync("province", Inputs.Decide(reopened)
            .With("effectiveOn", "2026-02-08").With("paper", Papers.Of("DECISION", "94/QĐ-UBND", "2026-02-08")));
        var handover = await registry.Journey.GiveAsync("landfund", Inputs.RecordHandover(await registry.Journey.HandoverOfAsync(again))
            .With("effectiveOn", "2026-02-09").With("paper", Papers.Of("HANDOVER_MINUTES", "95/BB", "2026-02-09")));
        Assert.Equal("ENDED", Status(await Custody.CaseOfAsync(facility)));

        _ = await registry.Journey.GiveAsync("agency", Inputs.ReturnFacility(handover)
            .With("toId", await new Register(registry.Server).OrganisationAsync("Trung tâm Phát triển quỹ đất tỉnh"))
            .With("effectiveOn", "2026-02-10").With("paper", Papers.Of("HANDOVER_MINUTES", "96/BB", "2026-02-10")));

        Assert.Equal("RECEIVED", Status(await Custody.CaseOfAsync(facility)));
    }

    [Fact]
    public async Task Costs_and_inspections_are_kept_and_a_mistake_is_taken_back()
    {
        var custody = await Custody.KeptAsync(await Custody.FacilityAsync("QĐ-04"));
        custody = await GiveAsync(CustodyInputs.Spend(custody));
        custody = await GiveAsync(CustodyInputs.Spend(custody).Anew());
        var photo = await new PhotoDesk(registry).AttachAsync("landfund", "CUSTODY_CASE", Ids.Of(custody));
        custody = await GiveAsync(CustodyInputs.Inspect(custody).With("photoIds", new[] { Ids.Of(photo) }));

        _ = await GiveAsync(CustodyInputs.CancelCost(custody, custody.GetProperty("costs")[1].GetProperty("costId").GetString()!));

        var read = (await (await registry.AsAsync("auditor")).QueryAsync(
            "query($id: ID!) { custodyCaseById(id: $id) { totalCostDong condition nextInspectionDueOn costs { amountDong cancellationReason } inspections { position { latitude } photos { id } } } }",
            new { id = Ids.Of(custody) })).GetProperty("custodyCaseById");
        Assert.Equal(6_500_000, read.GetProperty("totalCostDong").GetInt64());
        Assert.Equal("Ghi hai lần", read.GetProperty("costs")[1].GetProperty("cancellationReason").GetString());
        Assert.Equal(("DEGRADED", "2026-03-01"), (read.GetProperty("condition").GetString(), read.GetProperty("nextInspectionDueOn").GetString()));
        Assert.Equal([Ids.Of(photo)], read.GetProperty("inspections")[0].GetProperty("photos").EnumerateArray().Select(Ids.Of));
    }

    [Fact]
    public async Task An_auction_is_held_won_and_ends_the_case()
    {
        var facility = await Custody.FacilityAsync("QĐ-05");
        var auction = await GiveAsync(CustodyInputs.Announce(await Custody.PlannedAsync(facility, "AUCTION")));
        Assert.Equal("AUCTION", Status(auction));
        Assert.Equal("TENDER_NOT_WON", await CodeAsync("landfund", CustodyInputs.End(auction)));

        var ended = await GiveAsync(CustodyInputs.End(await GiveAsync(CustodyInputs.Conclude(auction))));

        Assert.Equal("ENDED", Status(ended));
        Assert.False((await (await registry.AsAsync("planner")).QueryAsync("""{ facilityByNumber(number: "QĐ-05") { inCustody } }"""))
            .GetProperty("facilityByNumber").GetProperty("inCustody").GetBoolean());
    }

    [Fact]
    public async Task A_facility_goes_back_to_its_holder_and_may_come_again()
    {
        var facility = await Custody.FacilityAsync("QĐ-06");
        var given = await GiveAsync(CustodyInputs.GiveBack(await Custody.PlannedAsync(facility, "RETURN")));
        Assert.Equal("GIVEN_BACK", Status(given));
        _ = await GiveAsync(CustodyInputs.End(given));

        var again = await GiveAsync(CustodyInputs.Open(Ids.Of(facility)).With("effectiveOn", Days.InUse));

        Assert.Equal(("NOT_CONTACTED", Ids.Of(given)), (Status(again), Ids.Of(again)));
    }

    [Fact]
    public async Task A_retry_changes_nothing_and_a_stale_version_is_a_conflict()
    {
        var custody = await Custody.KeptAsync(await Custody.FacilityAsync("QĐ-07"));
        var spend = CustodyInputs.Spend(custody);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => GiveAsync(spend)));

        Assert.All(answers, answer => Assert.Equal(1, answer.GetProperty("costs").GetArrayLength()));
        Assert.Equal("STALE_VERSION", await CodeAsync("landfund", spend.Anew()));
    }

    [Fact]
    public async Task Of_leases_granted_at_once_one_is_recorded()
    {
        var planned = await Custody.PlannedAsync(await Custody.FacilityAsync("QĐ-08"));
        var landfund = await registry.AsAsync("landfund");

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => landfund.GiveAsync(CustodyInputs.Lease(planned).Anew())));

        Assert.Single(answers, answer => answer.Errors.Count == 0);
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer => Assert.Equal("STALE_VERSION", answer.Code()));
    }

    [Fact]
    public async Task A_lease_and_a_decision_at_once_never_leave_a_lease_without_notice()
    {
        var facility = await Custody.FacilityAsync("QĐ-09");
        var planned = await Custody.PlannedAsync(facility);
        var dossier = await LayBeforeProvinceAsync(facility, "2026-02-03");
        var lease = CustodyInputs.Lease(planned).With("effectiveOn", "2026-02-04").With("startsOn", "2026-02-10")
            .With("overrideReason", "Cho thuê tạm").With("overridePaper", Papers.Of("DECISION", "42/QĐ-UBND", "2026-02-03"));
        var decide = Inputs.Decide(dossier).With("effectiveOn", "2026-02-06").With("paper", Papers.Of("DECISION", "92/QĐ-UBND", "2026-02-06"));

        var leasing = (await registry.AsAsync("landfund")).GiveAsync(lease);
        var deciding = (await registry.AsAsync("province")).GiveAsync(decide);
        _ = await Task.WhenAll(leasing, deciding);

        Assert.Empty((await deciding).Errors);
        var read = await Custody.CaseOfAsync(facility, "decisionNumber lease { noticeOn }");
        Assert.Equal("92/QĐ-UBND", read.GetProperty("decisionNumber").GetString());
        Assert.True(read.GetProperty("lease").ValueKind is JsonValueKind.Null || read.GetProperty("lease").GetProperty("noticeOn").ValueKind is JsonValueKind.String);
    }

    [Theory]
    [InlineData("areaM2", 0, "FIELD_OUT_OF_RANGE", "areaM2")]
    [InlineData("areaM2", 321, "CUSTODY_AREA_EXCEEDED", "areaM2")]
    [InlineData("pricePerMonthDong", -1, "FIELD_OUT_OF_RANGE", "pricePerMonthDong")]
    [InlineData("endsOn", "2031-02-10", "LEASE_TOO_LONG", "endsOn")]
    [InlineData("endsOn", "2026-02-01", "DATE_BEFORE_PREVIOUS_STEP", "endsOn")]
    [InlineData("noticeDays", 59, "FIELD_OUT_OF_RANGE", "noticeDays")]
    [InlineData("lessee", "", "FIELD_REQUIRED", "lessee")]
    [InlineData("businessRequestId", "5b0c0f52-6f0e-4a51-9e37-0d9d6c1e7b11", "BUSINESS_REQUEST_NOT_OPEN", "requestId")]
    public async Task A_lease_that_is_not_sound_is_refused_at_its_field(string field, object value, string code, string at)
    {
        var planned = await Custody.PlannedAsync(await Custody.FacilityAsync($"QĐ-{Guid.NewGuid():N}"));

        var answer = await (await registry.AsAsync("landfund")).GiveAsync(CustodyInputs.Lease(planned).With(field, value));

        Assert.Equal((code, at), (answer.Code(), answer.Errors[0].GetProperty("field").GetString()));
    }

    [Fact]
    public async Task Every_stored_case_is_the_fold_of_its_events()
    {
        _ = await GiveAsync(CustodyInputs.Lease(await Custody.PlannedAsync(await Custody.FacilityAsync("QĐ-10"))));

        Assert.True(await Replay.AssertEqualsSnapshotsAsync<CustodyCase>(registry.Server, custody => custody.Id) > 6);
    }

    private Task<JsonElement> LayBeforeProvinceAsync(JsonElement facility, string day) => registry.RequestBeforeProvinceAsync(facility, day);

    private Task<JsonElement> GiveAsync(CommandInput command) => registry.Journey.GiveAsync("landfund", command);

    private async Task<string> CodeAsync(string account, CommandInput command) => (await (await registry.AsAsync(account)).GiveAsync(command)).Code();

    private static string? Status(JsonElement custody) => custody.GetProperty("status").GetString();
}
