using System.Text.Json;

namespace AssetRegistry.Api.Tests.Journeys;

/// <summary>A surplus building from the commune's request to its use, through the API alone.</summary>
public sealed class JourneyTests(PlayedJourney played) : IClassFixture<PlayedJourney>
{
    private const string Commune = "UBND xã Tả Lèng";

    [Theory]
    [InlineData("request", "SUBMITTED", "REQUESTED", "SURPLUS", "requested")]
    [InlineData("acceptance", "ACCEPTED", "REQUESTED", "SURPLUS", "requested")]
    [InlineData("appraisal", "APPRAISED", "REQUESTED", "SURPLUS", "requested")]
    [InlineData("submission", "FORWARDED", "REQUESTED", "SURPLUS", "requested")]
    [InlineData("decision", "DECIDED", "DECIDED", "REARRANGED", "decided")]
    [InlineData("minutes", "DECIDED", "HANDED_OVER", "REARRANGED", "handedOver")]
    [InlineData("use", "DECIDED", "IN_USE", "REARRANGED", "handedOver")]
    public void Every_step_shows_in_dossier_facility_and_map(string step, string status, string stage, string classification, string mapState)
    {
        var moment = played.After(step);

        Assert.Equal(status, moment.Dossier.GetProperty("status").GetString());
        Assert.Equal(stage, moment.Facility.GetProperty("stage").GetString());
        Assert.Equal(classification, moment.Facility.GetProperty("classification").GetString());
        Assert.Equal(mapState, moment.MapState);
    }

    [Theory]
    [InlineData("request", 0, 0)]
    [InlineData("submission", 0, 0)]
    [InlineData("decision", -1, +1)]
    [InlineData("use", -1, +1)]
    public void The_decision_moves_one_facility_from_surplus_to_rearranged_in_the_planners_figures(string step, int surplus, int rearranged)
    {
        var (before, after) = (played.After("start"), played.After(step));

        Assert.Equal(surplus, after.Figure("surplus") - before.Figure("surplus"));
        Assert.Equal(rearranged, after.Figure("rearranged") - before.Figure("rearranged"));
        Assert.Equal(before.Figure("facilities"), after.Figure("facilities"));
        Assert.Equal(before.Figure("retained"), after.Figure("retained"));
        Assert.Equal(before.Figure("handedToLandFund"), after.Figure("handedToLandFund"));
    }

    [Fact]
    public void A_requested_facility_leaves_the_list_of_free_ones()
    {
        Assert.Equal("surplus", played.After("start").MapState);
        Assert.Equal(played.After("start").FreeInCommune - 1, played.After("request").FreeInCommune);
        Assert.Equal(played.After("start").FreeInCommune - 1, played.After("use").FreeInCommune);
    }

    [Theory]
    [InlineData("request", "commune WITHDRAW_DOSSIER", "finance ACCEPT_DOSSIER", "finance ASK_FOR_SUPPLEMENT", "province REFUSE_DOSSIER")]
    [InlineData("acceptance", "commune WITHDRAW_DOSSIER", "finance ASK_FOR_SUPPLEMENT", "finance START_APPRAISAL", "finance APPRAISE_DOSSIER", "province REFUSE_DOSSIER")]
    [InlineData("appraisal", "commune WITHDRAW_DOSSIER", "finance FORWARD_DOSSIER", "province REFUSE_DOSSIER")]
    [InlineData("submission", "province DECIDE_DOSSIER", "province REFUSE_DOSSIER")]
    [InlineData("decision", "landfund RECORD_HANDOVER", "landfund PREPARE_HANDOVER")]
    [InlineData("minutes", "commune RECORD_BOOK_INCREASE", "commune RECORD_LAND_REGISTRATION", "commune CONFIRM_USE", "commune RETURN_FACILITY")]
    [InlineData("use", "commune RECORD_BOOK_INCREASE", "commune RECORD_LAND_REGISTRATION", "commune RETURN_FACILITY")]
    public void Each_official_is_told_what_there_is_to_do_now(string step, params string[] turn) =>
        Assert.Equal(turn, played.After(step).Turn);

    [Theory]
    [InlineData("FACILITY_REGISTERED", null, null, null, null)]
    [InlineData("DOSSIER_SUBMITTED", "commune", "2026-01-05", "OFFICIAL_LETTER", "21/UBND-VP")]
    [InlineData("DOSSIER_ACCEPTED", "finance", "2026-01-06", "RECEIPT_SLIP", "07/PTN")]
    [InlineData("DOSSIER_APPRAISED", "finance", "2026-01-12", "APPRAISAL_REPORT", "15/BC-STC")]
    [InlineData("DOSSIER_FORWARDED", "finance", "2026-01-14", "SUBMISSION", "33/TTr-STC")]
    [InlineData("DOSSIER_DECIDED", "province", "2026-01-20", "DECISION", "88/QĐ-UBND")]
    [InlineData("HANDOVER_RECORDED", "landfund", "2026-01-28", "HANDOVER_MINUTES", "02/BB-TTPTQĐ")]
    [InlineData("USE_CONFIRMED", "commune", "2026-02-09", null, null)]
    public void The_timeline_tells_each_step_once_with_both_dates_its_actor_and_its_paper(
        string kind, string? account, string? effectiveOn, string? paperKind, string? paperNumber)
    {
        var entry = Assert.Single(Timeline("use"), entry => entry.GetProperty("kind").GetString() == kind);

        Assert.NotEmpty(entry.GetProperty("summary").GetString()!);
        if (account is null)
        {
            return;
        }

        Assert.Equal(account, entry.GetProperty("account").GetString());
        Assert.Equal(effectiveOn, entry.GetProperty("effectiveOn").GetString());
        Assert.InRange(entry.GetProperty("recordedAt").GetDateTimeOffset(), played.StartedAt, TimeProvider.System.GetUtcNow());
        Assert.Equal(JsonValueKind.String, entry.GetProperty("organisation").GetProperty("name").ValueKind);
        Assert.Equal(paperKind, Paper(entry, "kind"));
        Assert.Equal(paperNumber, Paper(entry, "number"));
    }

    [Fact]
    public void The_timeline_is_newest_first_and_grows_only_at_the_top()
    {
        var whole = Kinds("use");
        foreach (var step in new[] { "request", "acceptance", "appraisal", "submission", "decision", "minutes" })
        {
            Assert.Equal(Kinds(step), whole[^Kinds(step).Count..]);
        }

        var days = Timeline("use").Select(entry => entry.GetProperty("effectiveOn").GetString()).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
    }

    [Fact]
    public void The_decision_names_its_number_day_form_issuer_and_receiver()
    {
        var moment = played.After("decision");
        var assignment = moment.Facility.GetProperty("assignment");
        var decision = moment.Dossier.GetProperty("decision");

        Assert.Equal("88/QĐ-UBND", assignment.GetProperty("decisionNumber").GetString());
        Assert.Equal("2026-01-20", assignment.GetProperty("decidedOn").GetString());
        Assert.Equal("TRANSFER", assignment.GetProperty("legalForm").GetString());
        Assert.Equal("HEALTH", assignment.GetProperty("intendedUse").GetString());
        Assert.Equal(Commune, assignment.GetProperty("receiver").GetProperty("name").GetString());
        Assert.Equal("88/QĐ-UBND", decision.GetProperty("number").GetString());
        Assert.Equal("UBND tỉnh Lai Châu", decision.GetProperty("issuer").GetProperty("name").GetString());
        Assert.Equal(Commune, decision.GetProperty("items")[0].GetProperty("receiver").GetProperty("name").GetString());
    }

    [Fact]
    public void The_holder_changes_with_the_minutes_and_not_before()
    {
        var holder = played.Before.GetProperty("holder").GetProperty("name").GetString();

        Assert.Equal(holder, played.After("decision").Facility.GetProperty("holder").GetProperty("name").GetString());
        Assert.Equal(Commune, played.After("minutes").Facility.GetProperty("holder").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("decision", "AWAITED", null, null)]
    [InlineData("minutes", "HANDED_OVER", "2026-01-28", null)]
    [InlineData("use", "IN_USE", "2026-01-28", "2026-02-09")]
    public void The_handover_goes_from_awaited_to_in_use(string step, string status, string? handedOverOn, string? inUseSince)
    {
        var handover = played.After(step).Facility.GetProperty("assignment").GetProperty("handover");

        Assert.Equal(status, handover.GetProperty("status").GetString());
        Assert.Equal(handedOverOn, handover.GetProperty("handedOverOn").GetString());
        Assert.Equal(inUseSince, handover.GetProperty("inUseSince").GetString());
    }

    [Fact]
    public async Task The_figures_of_the_day_before_the_decision_and_those_known_before_it_stay_as_they_were()
    {
        var planner = await played.Server.AsAsync("planner");

        var data = await planner.QueryAsync(
            """
            query($known: DateTime!) {
              dayBefore: provinceSummary(provinceCode: "12", effectiveAt: "2026-01-19") { surplus rearranged }
              decisionDay: provinceSummary(provinceCode: "12", effectiveAt: "2026-01-20") { surplus rearranged }
              asKnown: provinceSummary(provinceCode: "12", effectiveAt: "2026-01-20", recordedAt: $known) { surplus rearranged }
            }
            """,
            new { known = played.StartedAt });

        var (dayBefore, decisionDay, asKnown) = (data.GetProperty("dayBefore"), data.GetProperty("decisionDay"), data.GetProperty("asKnown"));
        Assert.Equal(dayBefore.ToString(), asKnown.ToString());
        Assert.Equal(-1, decisionDay.GetProperty("surplus").GetInt32() - dayBefore.GetProperty("surplus").GetInt32());
        Assert.Equal(+1, decisionDay.GetProperty("rearranged").GetInt32() - dayBefore.GetProperty("rearranged").GetInt32());
    }

    private List<JsonElement> Timeline(string step) => [.. played.After(step).Facility.GetProperty("timeline").EnumerateArray()];

    private List<string> Kinds(string step) => [.. Timeline(step).Select(entry => entry.GetProperty("kind").GetString()!)];

    private static string? Paper(JsonElement entry, string property) =>
        entry.GetProperty("paper") is { ValueKind: JsonValueKind.Object } paper ? paper.GetProperty(property).GetString() : null;
}
