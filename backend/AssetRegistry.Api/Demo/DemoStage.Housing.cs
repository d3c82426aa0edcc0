using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Housing;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Demo;

public sealed partial class DemoStage
{
    public Task<HousingSite> RegisterSiteAsync(string name, Facility facility, decimal usableAreaM2, CancellationToken cancellationToken) => GiveAsync(
        new RegisterHousingSiteInput(
            DemoId.Of("housing site", name), name, PremisesCondition.Fair, facility.Id, UsableAreaM2: usableAreaM2, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => HousingSiteMutations.RegisterHousingSiteAsync(input, official, command, token),
        cancellationToken);

    public Task<HousingSite> AddRoomAsync(HousingSite site, string room, int beds, CancellationToken cancellationToken) => GiveAsync(
        new AddHousingRoomInput(DemoId.Of("housing room", site.Name, room), site.Id, site.Version, room, beds, 9m * beds, Today),
        LandFund,
        (input, official, command, token) => HousingSiteMutations.AddHousingRoomAsync(input, official, command, token),
        cancellationToken);

    public Task<HousingSite> RepairSiteAsync(HousingSite site, long costDong, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new RecordHousingRepairInput(
            DemoId.Of("housing repair", site.Name), site.Id, site.Version, costDong, PremisesCondition.Good, paper, IsComplete: true, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => HousingSiteMutations.RecordHousingRepairAsync(input, official, command, token),
        cancellationToken);

    public Task<HousingApplication> ApplyForHousingAsync(
        DemoOrganisation organisation, TitleGroup title, int headcount, string formerWorkplace, PaperInput form, CancellationToken cancellationToken) => GiveAsync(
        new SubmitHousingApplicationInput(
            DemoId.Of("housing application", organisation.Code, $"{title}"), title, headcount, formerWorkplace, organisation.Commune!.FullName, false, form,
            IsRemote: true, EffectiveOn: Today),
        organisation.Official,
        (input, official, command, token) => HousingApplicationMutations.SubmitHousingApplicationAsync(input, official, command, RuleBook.Bundled, token),
        cancellationToken);

    public Task<HousingApplication> VerifyHousingAsync(
        HousingApplication application, DemoOrganisation organisation, PaperInput letter, CancellationToken cancellationToken) => GiveAsync(
        new VerifyHousingApplicationInput(DemoId.Of("verify housing", $"{application.Id}"), application.Id, application.Version, letter, Today),
        organisation.Official,
        (input, official, command, token) => HousingApplicationMutations.VerifyHousingApplicationAsync(input, official, command, RuleBook.Bundled, token),
        cancellationToken);

    public Task<HousingApplication> DecideHousingAsync(HousingApplication application, PaperInput decision, CancellationToken cancellationToken) => GiveAsync(
        new DecideHousingApplicationInput(DemoId.Of("decide housing", $"{application.Id}"), application.Id, application.Version, true, decision, null, Today),
        Province,
        (input, official, command, token) => HousingApplicationMutations.DecideHousingApplicationAsync(input, official, command, RuleBook.Bundled, token),
        cancellationToken);

    public Task<HousingApplication> AllocateRoomAsync(
        HousingApplication application, HousingSite site, int room, PaperInput decision, CancellationToken cancellationToken) => GiveAsync(
        new AllocateHousingRoomInput(
            DemoId.Of("allocate room", $"{application.Id}"), application.Id, application.Version, site.Id, site.Rooms[room].RoomId, Today, decision,
            application.Headcount, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => HousingApplicationMutations.AllocateHousingRoomAsync(input, official, command, token),
        cancellationToken);

    public Task<HousingApplication> SignContractAsync(
        HousingApplication application, long rentPerMonthDong, PaperInput contract, CancellationToken cancellationToken) => GiveAsync(
        new SignHousingContractInput(
            DemoId.Of("housing contract", $"{application.Id}"), application.Id, application.Version, rentPerMonthDong, Today, Today.AddYears(2), contract, Today),
        LandFund,
        (input, official, command, token) => HousingApplicationMutations.SignHousingContractAsync(input, official, command, token),
        cancellationToken);

    /// <summary>The housing site of this name as it is at this point of the story.</summary>
    public async Task<HousingSite> SiteAsync(string name, CancellationToken cancellationToken)
    {
        await using var session = Store.QuerySession();

        return await session.Query<HousingSite>().Where(site => site.Name == name).SingleAsync(cancellationToken);
    }
}
