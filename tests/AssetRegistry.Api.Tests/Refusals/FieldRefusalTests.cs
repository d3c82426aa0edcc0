using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Fields left empty, out of range, and papers that are missing or of another kind.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class FieldRefusalTests(RefusalDesk desk)
{
    [Theory]
    [InlineData("submitRequest", "justification", "")]
    [InlineData("submitRequest", "justification", " \t\u00a0 ")]
    [InlineData("submitRequest", "paper.number", " ")]
    [InlineData("appraiseDossier", "conclusion", "")]
    [InlineData("askForSupplement", "whatIsMissing", "")]
    [InlineData("refuseDossier", "reason", "  ")]
    [InlineData("acceptDossier", "paper.number", "")]
    [InlineData("prepareHandover", "place", " ")]
    [InlineData("revokeDecision", "reason", " ")]
    [InlineData("handOverTemporarily", "reason", "")]
    [InlineData("openAccount", "name", " ")]
    [InlineData("openAccount", "displayName", "")]
    [InlineData("changeAccountRights", "reason", " ")]
    [InlineData("registerFacility", "number", "")]
    [InlineData("registerFacility", "name", " ")]
    [InlineData("classifyFacility", "reason", "")]
    [InlineData("changeAssignmentPairing", "reason", " ")]
    [InlineData("discardAssignmentProposal", "reason", "")]
    [InlineData("submitAssignmentProposal", "paper.number", "")]
    public async Task An_empty_field_is_named(string mutation, string field, string value)
    {
        var (account, command) = await desk.RightAsync(mutation);

        await desk.RefusesAsync("FIELD_REQUIRED", field, account, command.With(field, value));
    }

    [Theory]
    [InlineData("submitRequest", "areaNeededM2", 0)]
    [InlineData("submitRequest", "areaNeededM2", -120.5)]
    [InlineData("registerFacility", "landAreaM2", -1)]
    [InlineData("registerFacility", "floorAreaM2", 0)]
    [InlineData("prepareHandover", "copies", 0)]
    [InlineData("recordHousingNeed", "headcount", -1)]
    public async Task A_number_out_of_range_is_named(string mutation, string field, double value)
    {
        var (account, command) = await desk.RightAsync(mutation);

        await desk.RefusesAsync("FIELD_OUT_OF_RANGE", field, account, command.With(field, value));
    }

    [Theory]
    [InlineData(22.36, 103.52, "longitude comes first")]
    [InlineData(0, 0, "outside Viet Nam")]
    [InlineData(2.35, 48.85, "outside Viet Nam")]
    [InlineData(1e300, -1e300, "outside Viet Nam")]
    public async Task A_position_outside_the_country_is_explained(double longitude, double latitude, string explanation)
    {
        var (account, command) = await desk.RightAsync("registerFacility");

        var error = await desk.RefusedAsync(account, command.With("location", new { longitude, latitude }));

        Assert.Equal("POSITION_REJECTED", error.GetProperty("code").GetString());
        Assert.Contains(explanation, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_is_not_accepted_without_its_receipt_slip()
    {
        var (account, command) = await desk.RightAsync("acceptDossier");

        var error = await desk.RefusedAsync(account, command.With("paper", null));

        Assert.Equal("PAPER_REQUIRED", error.GetProperty("code").GetString());
        Assert.Contains("receipt slip", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submitRequest", "DECISION", "official letter")]
    [InlineData("submitOffer", "OTHER", "official letter")]
    [InlineData("acceptDossier", "OFFICIAL_LETTER", "receipt slip")]
    [InlineData("appraiseDossier", "OFFICIAL_LETTER", "appraisal report")]
    [InlineData("forwardDossier", "OFFICIAL_LETTER", "submission")]
    [InlineData("decideDossier", "SUBMISSION", "decision")]
    [InlineData("submitAssignmentProposal", "OFFICIAL_LETTER", "submission")]
    [InlineData("recordHandover", "DECISION", "minutes")]
    public async Task A_paper_of_another_kind_is_refused_with_the_kind_that_is_needed(string mutation, string kind, string needed)
    {
        var (account, command) = await desk.RightAsync(mutation);

        var error = await desk.RefusedAsync(account, command.With("paper.kind", kind));

        Assert.Equal("PAPER_REQUIRED", error.GetProperty("code").GetString());
        Assert.Equal("paper", error.GetProperty("field").GetString());
        Assert.Contains(needed, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submitRequest", "justification")]
    [InlineData("submitRequest", "paper.number")]
    [InlineData("submitRequest", "paper.issuer")]
    [InlineData("appraiseDossier", "conclusion")]
    [InlineData("askForSupplement", "whatIsMissing")]
    [InlineData("refuseDossier", "reason")]
    [InlineData("withdrawDossier", "reason")]
    [InlineData("recordHandover", "discrepancies")]
    [InlineData("classifyFacility", "reason")]
    [InlineData("changeAssignmentPairing", "reason")]
    [InlineData("registerFacility", "address")]
    public async Task A_text_that_no_database_can_hold_is_refused_as_such(string mutation, string field)
    {
        var (account, command) = await desk.RightAsync(mutation);

        var answer = await RequestErrorAsync(account, command.With(field, "Trụ sở\0cũ"));

        Assert.Equal(["TEXT_NOT_STORABLE"], answer.Codes());
    }

    [Theory]
    [InlineData("submitRequest")]
    [InlineData("appraiseDossier")]
    [InlineData("decideDossier")]
    [InlineData("recordHandover")]
    [InlineData("classifyFacility")]
    public async Task A_command_that_rests_on_a_paper_is_not_accepted_without_one(string mutation)
    {
        var (account, command) = await desk.RightAsync(mutation);

        var answer = await RequestErrorAsync(account, command.With("paper", null));

        Assert.Contains("paper", answer.Json.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_of_nothing_is_refused() =>
        await desk.RefusesAsync("FIELD_REQUIRED", "facilityIds", "agency", Inputs.SubmitOffer());

    /// <summary>Gives a command that is no right request at all; nothing may be stored.</summary>
    private async Task<RawAnswer> RequestErrorAsync(string account, CommandInput command)
    {
        var client = await desk.Server.AsAsync(account);
        RawAnswer? answer = null;
        await desk.Events.StoresNothingAsync(async () => answer = await client.PostRawAsync("/graphql", JsonSerializer.Serialize(new
        {
            query = $"mutation($input: {command.InputType}!) {{ {command.Mutation}(input: $input) {{ {command.Selection} }} }}",
            variables = new { input = command.Fields },
        })));
        answer!.AssertIsComposed();

        return answer;
    }
}
