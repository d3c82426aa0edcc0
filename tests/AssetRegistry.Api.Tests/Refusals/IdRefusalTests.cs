using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Ids of nothing, of something else, and no ids at all.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class IdRefusalTests(RefusalDesk desk)
{
    public static TheoryData<string> NoFacilities =>
    [
        "", " ", "garbage", "Facility:1", "RmFjaWxpdHk6", "cơ sở", "'; drop table registry.mt_events; --",
        Ids.Encode("Facility:not-a-guid"), Ids.Encode("Facility"), Ids.Encode(":"), Ids.Encode($"Facility:{Guid.NewGuid()}"),
        Ids.Unknown("Dossier"), Ids.Unknown("Martian"), new string('A', 100_000),
    ];

    [Fact]
    public async Task Queries_answer_null_for_an_id_of_nothing()
    {
        var planner = await desk.Server.AsAsync("planner");

        var data = await planner.QueryAsync(
            "query($f: ID!, $d: ID!, $h: ID!) { node(id: $f) { id } facilityById(id: $f) { id } dossierById(id: $d) { id } handoverById(id: $h) { id } nodes(ids: [$f, $d]) { id } }",
            new { f = Ids.Unknown("Facility"), d = Ids.Unknown("Dossier"), h = Ids.Unknown("Handover") });

        Assert.All(data.EnumerateObject(), field => Assert.Contains(field.Value.ToString(), new[] { "", "[null,null]" }));
    }

    [Theory]
    [InlineData("submitRequest", "facilityId", "Facility", "FACILITY_NOT_FOUND")]
    [InlineData("submitOffer", "facilityIds", "Facility", "FACILITY_NOT_FOUND")]
    [InlineData("classifyFacility", "facilityId", "Facility", "FACILITY_NOT_FOUND")]
    [InlineData("acceptDossier", "dossierId", "Dossier", "DOSSIER_NOT_FOUND")]
    [InlineData("decideDossier", "receiverId", "Organisation", "ORGANISATION_NOT_FOUND")]
    [InlineData("submitAssignmentProposal", "proposalId", "AssignmentProposal", "ASSIGNMENT_PROPOSAL_NOT_FOUND")]
    [InlineData("checkMergerPlan", "planId", "MergerPlan", "MERGER_PLAN_NOT_FOUND")]
    [InlineData("changeAssignmentPairing", "facilityId", "Facility", "FACILITY_NOT_IN_PROPOSAL")]
    [InlineData("changeAssignmentPairing", "partId", "FacilityPart", "FACILITY_NOT_IN_PROPOSAL")]
    [InlineData("changeAssignmentPairing", "dossierId", "Dossier", "REQUEST_NOT_IN_PROPOSAL")]
    [InlineData("receiveIntoCustody", "partId", "FacilityPart", "FACILITY_PART_NOT_FOUND")]
    [InlineData("recordHandover", "handoverId", "Handover", "HANDOVER_NOT_FOUND")]
    [InlineData("revokeDecision", "decisionId", "Decision", "DECISION_NOT_FOUND")]
    [InlineData("handOverTemporarily", "facilityId", "Facility", "FACILITY_NOT_FOUND")]
    [InlineData("handOverTemporarily", "receiverId", "Organisation", "ORGANISATION_NOT_FOUND")]
    [InlineData("prepareHandover", "handoverId", "Handover", "HANDOVER_NOT_FOUND")]
    [InlineData("addUnitAlias", "unitId", "AdministrativeUnit", "ADMINISTRATIVE_UNIT_NOT_FOUND")]
    [InlineData("endUnitAlias", "unitId", "AdministrativeUnit", "ADMINISTRATIVE_UNIT_NOT_FOUND")]
    [InlineData("openAccount", "organisationId", "Organisation", "ORGANISATION_NOT_FOUND")]
    [InlineData("changeAccountRights", "accountId", "Account", "ACCOUNT_NOT_FOUND")]
    [InlineData("registerFacility", "communeId", "AdministrativeUnit", "ADMINISTRATIVE_UNIT_NOT_FOUND")]
    [InlineData("registerFacility", "holderId", "Organisation", "ORGANISATION_NOT_FOUND")]
    [InlineData("recordHousingNeed", "organisationId", "Organisation", "ORGANISATION_NOT_FOUND")]
    public async Task Commands_name_the_noun_that_does_not_exist(string mutation, string field, string noun, string code)
    {
        var (account, command) = await desk.RightAsync(mutation);

        var error = await desk.RefusedAsync(account, command.With(field, field is "facilityIds" ? new[] { Ids.Unknown(noun) } : Ids.Unknown(noun)));

        Assert.Equal(code, error.GetProperty("code").GetString());
    }

    [Theory]
    [MemberData(nameof(NoFacilities))]
    public async Task What_is_no_id_of_a_facility_is_refused_as_such(string id)
    {
        var planner = await desk.Server.AsAsync("planner");
        var commune = await desk.Server.AsAsync("commune");

        var query = await planner.PostRawAsync("/graphql", Body("query($id: ID!) { facilityById(id: $id) { id } }", new { id }));
        var asNode = await planner.PostRawAsync("/graphql", Body("query($id: ID!) { node(id: $id) { id } }", new { id }));
        var command = default(RawAnswer);
        await desk.Events.StoresNothingAsync(async () => command = await commune.PostRawAsync("/graphql", Body(
            "mutation($input: SubmitRequestInput!) { submitRequest(input: $input) { dossier { id } } }", new { input = Inputs.SubmitRequest(id).Fields })));

        query.AssertIsComposed();
        asNode.AssertIsComposed();
        command!.AssertIsComposed();
        Assert.Equal(["INVALID_ID"], query.Codes());
        Assert.Equal(["INVALID_ID"], command.Codes());
    }

    private static string Body(string query, object variables) => JsonSerializer.Serialize(new { query, variables });
}
