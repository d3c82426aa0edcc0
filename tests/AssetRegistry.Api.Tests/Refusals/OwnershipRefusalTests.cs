using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Officials of a commune or an agency act for their own organisation only.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class OwnershipRefusalTests(RefusalDesk desk)
{
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
    [InlineData("supplementDossier")]
    [InlineData("withdrawDossier")]
    public async Task Moves_no_dossier_of_another_organisation(string mutation) => await desk.RefusesAsync(
        "NOT_YOUR_ORGANISATION", null, "commune",
        mutation is "withdrawDossier" ? Inputs.Withdraw(desk.Shared) : Inputs.Supplement(desk.Shared));

    [Fact]
    public async Task The_receiver_does_not_record_the_givers_minutes() =>
        await desk.RefusesAsync("NOT_YOUR_ORGANISATION", null, "agency", Inputs.RecordHandover(desk.SharedHandover));

    [Theory]
    [InlineData("commune")]
    [InlineData("landfund")]
    public async Task Nobody_but_the_receiver_confirms_the_use(string account) =>
        await desk.RefusesAsync("NOT_YOUR_ORGANISATION", null, account, Inputs.ConfirmUse(desk.SharedHandover));

    [Fact]
    public async Task Records_no_housing_need_of_another_organisation() => await desk.RefusesAsync(
        "NOT_YOUR_ORGANISATION", null, "commune", Inputs.RecordHousingNeed(await desk.Register.OrganisationAsync("Sở Y tế")));

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
}
