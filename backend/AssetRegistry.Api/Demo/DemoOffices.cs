using AssetRegistry.Api.Offices;

namespace AssetRegistry.Api.Demo;

/// <summary>Who works where: every commune committee and every body of the province moves into its headquarters on the day of the reform, counts
/// its people and lists its car. The staff of all communes together is the published figure.</summary>
public sealed class DemoOffices(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    /// <summary>Published: 2,334 people work at commune level.</summary>
    private const int CommuneStaff = 2334;
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly FirstEntry = new(2025, 7, 28);
    private static readonly DateOnly LastEntry = new(2025, 8, 22);
    private static readonly DateOnly CarGoes = new(2025, 10, 20);

    public IEnumerable<DemoStep> Steps()
    {
        var staff = DemoShares.Of(CommuneStaff, DemoOrganisations.Communes.Count)
            .Zip(DemoOrganisations.Communes, (headcount, committee) => (Body: committee, Groups: CommuneGroups(headcount)))
            .Concat(Bodies().Select((body, index) => (Body: body, Groups: AgencyGroups(42 + (index * 11 % 37)))))
            .ToList();
        for (var turn = 0; turn < staff.Count; turn++)
        {
            var (body, groups) = staff[turn];
            var date = DemoCalendar.Between(FirstEntry, LastEntry, turn, staff.Count);
            yield return new DemoStep(DemoCalendar.At(date, 20 + (turn % 10)), token => OpenAsync(body, token));
            yield return new DemoStep(DemoCalendar.At(date, 40 + (turn % 10)), token => CountAsync(body, groups, token));
            yield return new DemoStep(DemoCalendar.At(date, 60 + (turn % 10)), token => ListCarAsync(body, token));
        }

        yield return new DemoStep(
            DemoCalendar.At(CarGoes), token => GiveCarAsync(DemoOrganisations.FinanceDepartment, DemoOrganisations.Communes[0], token));
    }

    private static IEnumerable<DemoOrganisation> Bodies() =>
        DemoOrganisations.Agencies.Append(DemoOrganisations.FinanceDepartment).Append(DemoOrganisations.LandFundCentre);

    private static StaffGroupInput[] CommuneGroups(int headcount) =>
    [
        new(TitleGroup.CommuneLeader, 3), new(TitleGroup.CommuneDeputyLeader, 5), new(TitleGroup.DivisionHead, 7), new(TitleGroup.Support, 4),
        new(TitleGroup.Specialist, headcount - 19),
    ];

    private static StaffGroupInput[] AgencyGroups(int headcount) =>
    [
        new(TitleGroup.AgencyHead, 1), new(TitleGroup.AgencyDeputyHead, 3), new(TitleGroup.DivisionHead, 12), new(TitleGroup.Support, 5),
        new(TitleGroup.Specialist, headcount - 21),
    ];

    private async Task OpenAsync(DemoOrganisation body, CancellationToken cancellationToken)
    {
        var seat = cast.Registered.First(facility => facility.Holder == body && !facility.IsRedundant
            && facility.Category is FacilityCategory.CommuneHeadquarters or FacilityCategory.AgencyHeadquarters);
        var facility = await stage.FacilityAsync(seat.Number, cancellationToken);
        _ = await stage.GiveAsync(
            new OpenOfficeInput(
                DemoId.Of("office", body.Code), body.Id, facility.Id, OfficeKind.MainHeadquarters, null, facility.FloorAreaM2, null, Reform),
            body.Official,
            (input, official, command, token) => OfficeMutations.OpenOfficeAsync(input, official, command, token),
            cancellationToken);
    }

    private async Task CountAsync(DemoOrganisation body, StaffGroupInput[] groups, CancellationToken cancellationToken)
    {
        var office = await OfficeAsync(body, cancellationToken);
        _ = await stage.GiveAsync(
            new CountOfficeStaffInput(DemoId.Of("staff", body.Code), office.Id, office.Version, groups, null, stage.Today),
            body.Official,
            (input, official, command, token) => OfficeMutations.CountOfficeStaffAsync(input, official, command, token),
            cancellationToken);
    }

    private async Task ListCarAsync(DemoOrganisation body, CancellationToken cancellationToken)
    {
        var office = await OfficeAsync(body, cancellationToken);
        var year = 2012 + (office.Site.FacilityNumber[^1] - '0');
        _ = await stage.GiveAsync(
            new RecordOfficeAssetInput(
                DemoId.Of("car", body.Code), office.Id, office.Version, OfficeAssetKind.Vehicle, "Xe ô tô 7 chỗ", 1, 920_000_000,
                AssetCondition.InProperUse, 920_000_000L / 15 * Math.Max(0, year + 15 - 2025), new DateOnly(year, 3, 15), null, Reform),
            body.Official,
            (input, official, command, token) => OfficeAssetMutations.RecordOfficeAssetAsync(input, official, command, token),
            cancellationToken);
    }

    private async Task GiveCarAsync(DemoOrganisation giver, DemoOrganisation receiver, CancellationToken cancellationToken)
    {
        var (from, to) = (await OfficeAsync(giver, cancellationToken), await OfficeAsync(receiver, cancellationToken));
        var minutes = papers.Next(PaperKind.HandoverMinutes, giver, stage.Today);
        _ = await stage.GiveAsync(
            new TransferOfficeAssetInput(DemoId.Of("car goes", giver.Code), from.Id, from.Version, from.Assets[0].Id, to.Id, minutes, stage.Today),
            giver.Official,
            (input, official, command, token) => OfficeAssetMutations.TransferOfficeAssetAsync(input, official, command, token),
            cancellationToken);
    }

    /// <summary>The main office, as it is at this point of the story.</summary>
    private async Task<Office> OfficeAsync(DemoOrganisation body, CancellationToken cancellationToken)
    {
        await using var session = stage.OpenSession();

        return (await session.OfficesOfAsync(body.Id, cancellationToken)).Single();
    }
}
