using AssetRegistry.Api.Custody;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Demo;

public sealed partial class DemoStage
{
    public Task<CustodyCase> KeepAsync(CustodyCase custody, string guardedBy, DateOnly nextInspectionDueOn, CancellationToken cancellationToken) => GiveAsync(
        new KeepInCustodyInput(CustodyKey("keep", custody), custody.Id, custody.Version, guardedBy, nextInspectionDueOn, null, Today),
        LandFund,
        (input, official, command, token) => CustodyCareMutations.KeepInCustodyAsync(input, official, command, token),
        cancellationToken);

    public async Task<CustodyCase> InspectAsync(
        CustodyCase custody, DemoFacility facility, PremisesCondition condition, string finding, DateOnly nextDueOn, CancellationToken cancellationToken)
    {
        var photo = await PhotographAsync(AttachmentSubjectKind.CustodyCase, custody.Id, condition, LandFund, cancellationToken);

        return await GiveAsync(
            new RecordInspectionInput(
                CustodyKey("inspect", custody), custody.Id, custody.Version, "Cán bộ Phòng Quản lý, khai thác quỹ đất", condition, finding,
                new(facility.Longitude, facility.Latitude), [photo.Id], nextDueOn, null, Today),
            LandFund,
            (input, official, command, token) => CustodyCareMutations.RecordInspectionAsync(input, official, command, _photos, token),
            cancellationToken);
    }

    public Task<CustodyCase> SpendAsync(
        CustodyCase custody, CustodyCostKind kind, long amountDong, DateOnly from, DateOnly to, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new RecordCustodyCostInput(CustodyKey($"spend on {kind}", custody), custody.Id, custody.Version, kind, amountDong, from, to, paper, null, Today),
        LandFund,
        (input, official, command, token) => CustodyCareMutations.RecordCustodyCostAsync(input, official, command, token),
        cancellationToken);

    public Task<CustodyCase> ProposePlanAsync(
        CustodyCase custody, CustodyPlanKind kind, decimal areaM2, string note, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new ProposeCustodyPlanInput(CustodyKey("propose", custody), custody.Id, custody.Version, kind, areaM2, paper, null, note, Today),
        LandFund,
        (input, official, command, token) => CustodyMutations.ProposeCustodyPlanAsync(input, official, command, token),
        cancellationToken);

    public Task<CustodyCase> ApprovePlanAsync(CustodyCase custody, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new ApproveCustodyPlanInput(CustodyKey("approve", custody), custody.Id, custody.Version, custody.Plans[^1].PlanId, paper, Today),
        Province,
        (input, official, command, token) => CustodyMutations.ApproveCustodyPlanAsync(input, official, command, token),
        cancellationToken);

    public Task<CustodyCase> LeaseAsync(
        CustodyCase custody, string lessee, long pricePerMonthDong, DateOnly startsOn, DateOnly endsOn, PaperInput contract,
        CancellationToken cancellationToken) => GiveAsync(
        new GrantLeaseInput(
            CustodyKey("lease", custody), custody.Id, custody.Version, custody.Plans[^1].AreaM2, pricePerMonthDong, startsOn, endsOn, contract, null, lessee,
            EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => CustodyUseMutations.GrantLeaseAsync(input, official, command, RuleBook.Bundled, token),
        cancellationToken);

    public Task<CustodyCase> AskToLeaseAsync(
        CustodyCase custody, string business, string purpose, long pricePerMonthDong, int termMonths, PaperInput letter, CancellationToken cancellationToken) =>
        GiveAsync(
            new RecordBusinessRequestInput(
                CustodyKey("business request", custody), custody.Id, custody.Version, business, purpose, letter, null, pricePerMonthDong, termMonths, Today),
            LandFund,
            (input, official, command, token) => CustodyUseMutations.RecordBusinessRequestAsync(input, official, command, token),
            cancellationToken);

    public Task<CustodyCase> RefuseLeaseAsync(CustodyCase custody, string reason, PaperInput letter, CancellationToken cancellationToken) => GiveAsync(
        new CloseBusinessRequestInput(
            CustodyKey("refuse business request", custody), custody.Id, custody.Version, custody.BusinessRequests[^1].RequestId, reason, false, letter, Today),
        LandFund,
        (input, official, command, token) => CustodyUseMutations.CloseBusinessRequestAsync(input, official, command, token),
        cancellationToken);

    public Task<CustodyCase> CallInvestorsAsync(
        CustodyCase custody, DateOnly closesOn, PaperInput notice, CancellationToken cancellationToken) => GiveAsync(
        new AnnounceTenderInput(CustodyKey("investment call", custody), custody.Id, custody.Version, closesOn, notice, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => CustodyUseMutations.AnnounceTenderAsync(input, official, command, token),
        cancellationToken);

    /// <summary>The custody of a facility as it is at this point of the story.</summary>
    public async Task<CustodyCase> CustodyAsync(string facilityNumber, CancellationToken cancellationToken)
    {
        var facility = await FacilityAsync(facilityNumber, cancellationToken);
        await using var session = Store.QuerySession();

        return (await session.LoadAsync<CustodyCase>(CustodyCase.IdOf(facility.Id), cancellationToken))!;
    }

    private Guid CustodyKey(string step, CustodyCase custody) => DemoId.Of(step, custody.Facility.Number, $"{Today:yyyy-MM-dd}");
}
