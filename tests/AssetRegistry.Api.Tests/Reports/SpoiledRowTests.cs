using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>Whichever row of figures or records is changed behind the server's back: a rule says so, and names the record.</summary>
public sealed class SpoiledRowTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Query = "{ reconciliation { isConsistent checks { rule isConsistent atFault { id } } } }";

    [Theory]
    [InlineData("CLASSES_ADD_UP", "Facility", "facility_history", "classification = 'LOST'")]
    [InlineData("COUNTED_ONCE", "Facility", "facility_history", "valid_to = 'infinity'", "valid_to <> 'infinity' and recorded_to = 'infinity'")]
    [InlineData("CLASSES_ADD_UP", "Facility", "facility_history", "valid_to = 'infinity'", "valid_to <> 'infinity' and recorded_to = 'infinity'")]
    [InlineData("COMMUNES_ADD_UP", "Facility", "facility_history", "commune_code = '00000'")]
    [InlineData("HOLDERS_EXIST", "Facility", "facility_history", "holder_id = gen_random_uuid()")]
    [InlineData("DECIDED_HAVE_RECEIVERS", "Facility", "facility_history", "stage = 'DECIDED', receiver_id = null")]
    [InlineData("HISTORY_IS_PRESENT", "Facility", "facility_history", "land_area_m2 = land_area_m2 + 1", "land_area_m2 > 0 and valid_to = 'infinity' and recorded_to = 'infinity'")]
    [InlineData("HISTORY_IS_PRESENT", "Facility", "mt_doc_facility", "data = data || '{\"stage\": \"LOST\"}'")]
    [InlineData("HISTORY_IS_PRESENT", "Facility", "facility_history", "valid_to = valid_from + 1")]
    [InlineData("HISTORY_IS_PRESENT", "Facility", "mt_doc_facility", "data = data - 'category'")]
    [InlineData("DOSSIER_HISTORY_IS_PRESENT", "Dossier", "dossier_history", "status = 'LOST'")]
    [InlineData("DOSSIER_HISTORY_IS_PRESENT", "Dossier", "mt_doc_dossier", "data = data - 'number' || '{\"kind\": \"LOST\"}'")]
    [InlineData("HANDOVER_HISTORY_IS_PRESENT", "Handover", "handover_history", "receiver_id = gen_random_uuid()")]
    [InlineData("CUSTODY_HISTORY_IS_PRESENT", "CustodyCase", "custody_history", "total_cost_dong = total_cost_dong + 1")]
    [InlineData("DECISION_HISTORY_IS_PRESENT", "Decision", "decision_history", "items_in_force = items_in_force + 1")]
    [InlineData("TEMPORARY_HANDOVER_HISTORY_IS_PRESENT", "TemporaryHandover", "temporary_handover_history", "regularise_by = regularise_by + 1")]
    [InlineData("HOUSING_HISTORY_IS_PRESENT", "HousingNeed", "housing_history", "needed = needed + 1")]
    [InlineData("HOUSING_SITE_HISTORY_IS_PRESENT", "HousingSite", "housing_site_history", "beds = beds + 1")]
    [InlineData("HOUSING_APPLICATION_HISTORY_IS_PRESENT", "HousingApplication", "housing_application_history", "status = 'LOST'")]
    [InlineData("OFFICE_HISTORY_IS_PRESENT", "Office", "office_history", "headcount = coalesce(headcount, 0) + 1")]
    public async Task Is_named_by_its_rule(string rule, string noun, string table, string change, string? condition = null)
    {
        Assert.DoesNotContain(await BrokenAsync(), check => check.Rule == rule);

        await using var spoiled = await SpoiledRow.Async(copy.Server.Database, table, change, condition);

        var broken = Assert.Single(await BrokenAsync(), check => check.Rule == rule);
        Assert.Equal(Ids.Encode($"{noun}:{spoiled.Id:N}"), Assert.Single(broken.AtFault));
    }

    private async Task<List<(string Rule, List<string> AtFault)>> BrokenAsync()
    {
        var found = (await (await copy.AsAsync("auditor")).QueryAsync(Query)).GetProperty("reconciliation");

        return
        [
            .. found.GetProperty("checks").EnumerateArray()
                .Where(check => !check.GetProperty("isConsistent").GetBoolean())
                .Select(check => (check.GetProperty("rule").GetString()!, check.GetProperty("atFault").EnumerateArray().Select(Ids.Of).ToList())),
        ];
    }
}
