using AssetRegistry.Rules;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// Rooms for officials in former guest houses: three sites, and applications from every step, of which only some have come to a room. The totals
/// of official housing are counted by the communes, not here.
/// </summary>
public sealed class DemoRooms(DemoStage stage, DemoCast cast, DemoPapers papers)
{
    private const int RoomsOfSite = 4;
    private static readonly DateOnly Registered = new(2025, 9, 3);
    private static readonly DateOnly FirstApplication = new(2025, 9, 8);

    private static readonly (TitleGroup Title, int Headcount)[] Applicants =
        [(TitleGroup.Specialist, 2), (TitleGroup.DivisionHead, 1), (TitleGroup.CommuneDeputyLeader, 1), (TitleGroup.Specialist, 1)];

    public IEnumerable<DemoStep> Steps()
    {
        var houses = cast.Registered.Where(facility => facility.Category is FacilityCategory.GuestHouse).Take(3).ToList();
        for (var turn = 0; turn < houses.Count; turn++)
        {
            foreach (var step in Site(houses[turn], $"Nhà công vụ {houses[turn].Commune.Name}", turn).Concat(Applications(houses[turn], turn)))
            {
                yield return step;
            }
        }
    }

    private IEnumerable<DemoStep> Site(DemoFacility house, string name, int turn)
    {
        yield return Step(Registered, turn, async token =>
            await stage.RegisterSiteAsync(name, await stage.FacilityAsync(house.Number, token), decimal.Floor(house.FloorAreaM2 / 2), token));
        for (var room = 1; room <= RoomsOfSite; room++)
        {
            var (number, beds) = ($"P.{100 + room}", 1 + (room % 2));
            yield return Step(Registered, 10 + (turn * RoomsOfSite) + room, async token => await stage.AddRoomAsync(await stage.SiteAsync(name, token), number, beds, token));
        }

        if (turn != 2)
        {
            yield return Step(new(2025, 10, 8), turn, async token => await stage.RepairSiteAsync(
                await stage.SiteAsync(name, token), 48_000_000 + (turn * 17_500_000), papers.Next(PaperKind.Other, DemoOrganisations.LandFundCentre, stage.Today), token));
        }
    }

    /// <summary>The first two of a site live there; the third waits for its room, the fourth for the decision.</summary>
    private IEnumerable<DemoStep> Applications(DemoFacility house, int turn)
    {
        var name = $"Nhà công vụ {house.Commune.Name}";
        var organisation = DemoOrganisations.Commune(house.Commune.Code);
        for (var index = 0; index < Applicants.Length; index++)
        {
            var (title, headcount) = Applicants[index];
            if (index == Applicants.Length - 1)
            {
                title = TitleGroup.Support;
            }

            HousingApplication? application = null;
            var (room, minute) = (index, 20 + (turn * Applicants.Length) + index);
            yield return Step(FirstApplication, minute, async token => application = await stage.ApplyForHousingAsync(
                organisation, title, headcount, house.Former.FullName, papers.Next(PaperKind.Other, organisation, stage.Today), token));
            yield return Step(DemoCalendar.AddWorkdays(FirstApplication, 4), minute, async token => application = await stage.VerifyHousingAsync(
                application!, organisation, papers.Next(PaperKind.OfficialLetter, organisation, stage.Today), token));
            if (index == 3)
            {
                continue;
            }

            yield return Step(DemoCalendar.AddWorkdays(FirstApplication, 14), minute, async token => application = await stage.DecideHousingAsync(
                application!, papers.Next(PaperKind.Decision, DemoOrganisations.ProvinceCommittee, stage.Today), token));
            if (index == 2)
            {
                continue;
            }

            yield return Step(DemoCalendar.AddWorkdays(FirstApplication, 16), minute, async token => application = await stage.AllocateRoomAsync(
                application!, await stage.SiteAsync(name, token), room, papers.Next(PaperKind.OfficialLetter, DemoOrganisations.LandFundCentre, stage.Today), token));
            yield return Step(DemoCalendar.AddWorkdays(FirstApplication, 18), minute, async token => application = await stage.SignContractAsync(
                application!, 320_000, papers.Next(PaperKind.Other, DemoOrganisations.LandFundCentre, stage.Today), token));
        }
    }

    private static DemoStep Step(DateOnly date, int turn, Func<CancellationToken, Task> play) => new(DemoCalendar.At(date, turn), play);
}
