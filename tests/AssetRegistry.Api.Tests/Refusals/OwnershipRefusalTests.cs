using System.Text.Json;
using AssetRegistry.Access;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Officials of a commune or an agency act for their own organisation only.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class OwnershipRefusalTests(RefusalDesk desk)
{
    private const string NotYours = "NOT_YOUR_ORGANISATION";

    private static readonly (string Mutation, string Account, string Code)[] Foreign =
    [
        // The desk's free facility is held by neither; its request is the agency's.
        .. Given("agency", NotYours, "registerFacility", "submitOffer", "handOverTemporarily", "correctFacility", "changeFacility", "recordLandParcel",
            "recordBuilding", "recordLegalPaper", "removeFacilityItem", "recordFacilityUse", "recordFacilityBoundary"),
        .. Given("commune", NotYours, "reviseDraft", "submitDraft", "discardDraft", "supplementDossier", "withdrawDossier", "resubmitDossier"),
        .. Given("commune", "OPINION_NOT_AWAITED", "giveOpinion"),

        // Its handover goes from the commune to the agency. The land fund centre stands in for givers, for receivers never.
        .. Given("agency", NotYours, "recordHandover", "prepareHandover", "signHandoverAsGiver", "recordBookDecrease"),
        .. Given("commune", NotYours, "acceptHandoverItems", "signHandoverAsReceiver", "recordBookIncrease", "recordLandRegistration", "confirmUse", "returnFacility"),
        .. Given("landfund", NotYours, "acceptHandoverItems", "signHandoverAsReceiver", "recordBookIncrease", "recordBookDecrease", "recordLandRegistration",
            "confirmUse", "returnFacility"),

        // Applications and offices of others are not seen at all.
        .. Given("agency", NotYours, "setNotificationSettings"),
        .. Given("commune", NotYours, "recordHousingNeed", "openOffice"),
        .. Given("agency", "HOUSING_APPLICATION_NOT_FOUND", "verifyHousingApplication", "withdrawHousingApplication"),
        .. Given("commune", "OFFICE_NOT_FOUND", "moveOffice", "measureOfficeArea", "countOfficeStaff", "endOffice", "recordOfficeAsset",
            "transferOfficeAsset", "endOfficeAsset"),
    ];

    /// <summary>
    /// The first three are always about the caller's own organisation; imports are run on the server's machine; the others need records the
    /// desk does not have and are tried in the tests of objections, attachments and temporary handovers.
    /// </summary>
    private static readonly string[] TriedElsewhere =
    [
        "submitRequest", "draftDossier", "submitHousingApplication",
        "importFacilities", "undoImport",
        "raiseObjection", "addAttachment", "replaceAttachment", "endAttachment", "endTemporaryHandover",
    ];

    public static TheoryData<string, string, string> OfOthers => [.. Foreign];

    [Fact]
    public async Task Registers_nothing_in_another_commune()
    {
        var elsewhere = (await desk.Register.FacilitiesAsync("communeCode: \"03408\""))[0];
        var own = await desk.Register.OrganisationAsync("UBND xã Tả Lèng");

        await desk.RefusesAsync(
            "NOT_YOUR_COMMUNE", "communeId", "commune", Inputs.RegisterFacility("KT-98", Ids.Of(elsewhere.GetProperty("commune")), own));
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    public async Task Registers_nothing_for_another_holder(string account) => await desk.RefusesAsync(
        "NOT_YOUR_ORGANISATION", null, account,
        Inputs.RegisterFacility("KT-97", Ids.Of(desk.Free.GetProperty("commune")), await desk.Register.OrganisationAsync("Sở Y tế")));

    [Fact]
    public async Task Offers_nothing_that_somebody_else_holds() =>
        await desk.RefusesAsync("NOT_YOUR_ORGANISATION", null, "agency", Inputs.SubmitOffer(await HeldByCommuneAsync()));

    [Theory]
    [MemberData(nameof(OfOthers))]
    public async Task Gives_no_command_about_what_belongs_to_another_organisation(string mutation, string account, string code) =>
        Assert.Equal(code, (await desk.RefusedAsync(account, await desk.InputAsync(mutation))).GetProperty("code").GetString());

    [Fact]
    public void No_command_that_depends_on_the_organisation_is_left_out() => Assert.Equal(
        Enum.GetValues<CommandName>()
            .Where(command => Enum.GetValues<Role>().Any(role => CommandPermissions.ScopeOf(role, command) is CommandScope.OwnOrganisation))
            .Select(command => JsonNamingPolicy.CamelCase.ConvertName($"{command}")).Except(TriedElsewhere).Order(StringComparer.Ordinal),
        Foreign.Select(row => row.Mutation).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_the_official_may_not_see_is_not_found_whatever_the_command()
    {
        var foreign = (await desk.Register.FacilitiesAsync("communeCode: \"03408\", classifications: [RETAINED]"))[0];
        var foreignDossier = await desk.Register.RequestAsync("REFUSED");

        await desk.RefusesAsync("FACILITY_NOT_FOUND", "facilityId", "commune", Inputs.SubmitRequest(Ids.Of(foreign)));
        await desk.RefusesAsync("FACILITY_NOT_FOUND", "facilityId", "commune", Inputs.SubmitOffer(Ids.Of(foreign)));
        await desk.RefusesAsync("FACILITY_NOT_FOUND", "facilityId", "commune", Inputs.ClassifyFacility(foreign));
        await desk.RefusesAsync("DOSSIER_NOT_FOUND", "dossierId", "commune", Inputs.Withdraw(foreignDossier));
    }

    [Fact]
    public async Task An_own_holding_is_not_requested_from_oneself() =>
        await desk.RefusesAsync("RECEIVER_IS_HOLDER", "receiverId", "commune", Inputs.SubmitRequest(await HeldByCommuneAsync()));

    private async Task<string> HeldByCommuneAsync() => Ids.Of(await desk.Register.FacilityAsync("KT-01"));

    private static IEnumerable<(string Mutation, string Account, string Code)> Given(string account, string code, params string[] mutations) =>
        mutations.Select(mutation => (mutation, account, code));
}
