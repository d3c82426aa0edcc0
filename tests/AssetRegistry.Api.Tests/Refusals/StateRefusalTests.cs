using System.Text.Json;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>A command that comes too early, too late, twice, or from the wrong hand.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class StateRefusalTests(RefusalDesk desk)
{
    [Fact]
    public async Task A_facility_that_is_kept_is_not_given_away() =>
        await desk.RefusesAsync("FACILITY_NOT_SURPLUS", "facilityId", "commune", Inputs.SubmitRequest(Ids.Of(desk.Retained)));

    [Theory]
    [InlineData("landfund")]
    [InlineData("commune")]
    public async Task Who_asks_for_a_decided_facility_learns_the_decision_and_the_receiver(string account)
    {
        var decided = await desk.Register.FacilityAsync("KT-02");
        var assignment = decided.GetProperty("assignment");

        var error = await desk.RefusedAsync(account, Inputs.SubmitRequest(Ids.Of(decided)));

        Assert.Equal("FACILITY_ALREADY_DECIDED", error.GetProperty("code").GetString());
        Assert.Contains(assignment.GetProperty("decisionNumber").GetString()!, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("Sở Giáo dục và Đào tạo", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_request_of_the_same_organisation_is_pointed_to_the_first()
    {
        var error = await desk.RefusedAsync("agency", Inputs.SubmitRequest(Ids.Of(await desk.Register.FacilityAsync("KT-01"))));

        Assert.Equal("FACILITY_ALREADY_REQUESTED", error.GetProperty("code").GetString());
        Assert.Contains(desk.Shared.GetProperty("number").GetString()!, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUBMITTED", "appraiseDossier")]
    [InlineData("ACCEPTED", "acceptDossier")]
    [InlineData("ACCEPTED", "forwardDossier")]
    [InlineData("APPRAISED", "askForSupplement")]
    [InlineData("FORWARDED", "appraiseDossier")]
    [InlineData("DECIDED", "forwardDossier")]
    [InlineData("REFUSED", "acceptDossier")]
    public async Task A_step_out_of_turn_is_refused_with_the_dossiers_number(string status, string mutation)
    {
        var dossier = await desk.Register.RequestAsync(status);

        var error = await desk.RefusedAsync("finance", Step(mutation, dossier));

        Assert.Equal("DOSSIER_NOT_IN_STATUS", error.GetProperty("code").GetString());
        Assert.Contains(dossier.GetProperty("number").GetString()!, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(+1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public async Task A_version_the_dossier_is_not_at_is_refused(int version)
    {
        var dossier = await desk.Register.RequestAsync("ACCEPTED");
        var given = version is 1 or -1 ? dossier.GetProperty("version").GetInt32() + version : version;

        await desk.RefusesAsync("STALE_VERSION", "expectedVersion", "finance", Inputs.Appraise(dossier).With("expectedVersion", given));
    }

    [Fact]
    public async Task A_stale_facility_and_a_stale_handover_are_refused_too()
    {
        await desk.RefusesAsync("STALE_VERSION", "expectedVersion", "finance", Inputs.ClassifyFacility(desk.Free).With("expectedVersion", 0));
        await desk.RefusesAsync("STALE_VERSION", "expectedVersion", "landfund", Inputs.RecordHandover(desk.SharedHandover).With("expectedVersion", 0));
    }

    [Fact]
    public async Task Use_is_not_confirmed_before_the_handover() =>
        await desk.RefusesAsync("HANDOVER_NOT_IN_STATUS", null, "agency", Inputs.ConfirmUse(desk.SharedHandover));

    [Fact]
    public async Task What_is_in_custody_is_not_received_again()
    {
        var kept = (await desk.Register.FacilitiesAsync("inCustody: true, classifications: [SURPLUS]"))[0];

        await desk.RefusesAsync("FACILITY_ALREADY_IN_CUSTODY", "facilityId", "landfund", Inputs.ReceiveIntoCustody(kept));
    }

    [Fact]
    public async Task A_number_belongs_to_one_facility() => await desk.RefusesAsync(
        "DUPLICATE_FACILITY_NUMBER", "number", "admin",
        Inputs.RegisterFacility("KT-01", Ids.Of(desk.Free.GetProperty("commune")), Ids.Of(desk.Free.GetProperty("holder"))));

    [Fact]
    public async Task The_legal_form_must_fit_the_receiver() => await desk.RefusesAsync(
        "LEGAL_FORM_DOES_NOT_FIT_RECEIVER", "legalForm", "province",
        Inputs.Decide(await desk.Register.RequestAsync("FORWARDED")).With("legalForm", "ASSIGN_TO_LAND_FUND"));

    [Fact]
    public async Task Who_appraised_does_not_decide()
    {
        // The demonstration's appraiser is promoted: the account that appraised would now decide.
        _ = await Staff.AppointAsync(desk.Server, "demo.1120002", like: "province");

        await desk.RefusesAsync("FOUR_EYES", null, "demo.1120002", Inputs.Decide(await desk.Register.RequestAsync("FORWARDED")));
    }

    [Fact]
    public async Task Who_submitted_does_not_accept_even_after_moving_to_the_finance_department()
    {
        var agency = await Staff.AppointAsync(desk.Server, "agency", like: "finance");
        try
        {
            await desk.RefusesAsync("FOUR_EYES", null, "agency", Inputs.Accept(desk.Shared));
        }
        finally
        {
            await Staff.RestoreAsync(desk.Server, agency!);
        }
    }

    private static CommandInput Step(string mutation, JsonElement dossier) => mutation switch
    {
        "acceptDossier" => Inputs.Accept(dossier),
        "askForSupplement" => Inputs.AskForSupplement(dossier),
        "appraiseDossier" => Inputs.Appraise(dossier),
        _ => Inputs.Forward(dossier),
    };
}
