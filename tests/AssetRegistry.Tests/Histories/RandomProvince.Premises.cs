using AssetRegistry.Tests.Housing;

namespace AssetRegistry.Tests.Histories;

/// <summary>Who works and lives in facilities, what they are used for, and facilities that become one.</summary>
internal sealed partial class RandomProvince
{
    private readonly Dictionary<Guid, HousingApplication> _applications = [];

    public Dictionary<Guid, Office> Offices { get; } = [];

    public Dictionary<Guid, HousingSite> Sites { get; } = [];

    private void Describe(Guid facilityId, Guid buildingId)
    {
        Record(facilityId, new LandParcelRecorded(facilityId, new(A.Id(9000 + _ids++), "12", $"{_ids}", "TSC", 2400m, null, null, null), A.Imported()));
        Record(facilityId, new BuildingRecorded(
            facilityId, new(buildingId, "Nhà A", BuildingGrade.III, 2, 2010, A.Day(0), 640m, 1276.2m, 4_000_000_000, null, null, null), A.Imported()));
    }

    /// <summary>What the land or a building is used for; now and then it does not add up.</summary>
    private void LookAt(Facility facility)
    {
        var building = Said(() => facility.Buildings.Count == 0 || Number(2) == 0 ? Guid.Empty : facility.Buildings[Number(facility.Buildings.Count)].Id);
        var area = (building == Guid.Empty ? facility.LandAreaM2 : facility.Buildings.First(each => each.Id == building).FloorAreaM2) ?? 0;
        var (office, vacant) = (Math.Round(area * Pick(100) / 100, 2), Math.Round(area * Pick(20) / 100, 2));
        Record(facility.Id, FacilityDecider.RecordUse(
            new(
                facility.Id, building == Guid.Empty ? null : building,
                new(Day, office, 0, 0, 0, 0, 0, 0, vacant, 0, area - office - vacant - (Pick(6) == 0 ? 1 : 0)), null, Day),
            facility, Usually(A.Administrator), A.Today));
    }

    private void Found(FacilityFounding founding)
    {
        Record(founding.Registered.FacilityId, founding.Registered);
        founding.TakenOver.ToList().ForEach(taken => Record(founding.Registered.FacilityId, taken));
    }

    private void Consolidate()
    {
        var (one, other) = One(
            from first in Facilities.Values
            from second in Facilities.Values
            where first.Id.CompareTo(second.Id) < 0 && ((first.HolderId == second.HolderId && first.EndedOn is null && second.EndedOn is null) || Number(40) == 0)
            select (first.Id, second.Id));
        IReadOnlyList<Facility> facilities = [Read(Facilities[one]), Read(Facilities[other])];
        var union = FacilityDecider.Consolidate(
            new(NewId(), $"LC-{Said(() => _ids)}", "Khu liên cơ quan", FacilityCategory.CommuneHeadquarters, null, "Liền kề", Paper(PaperKind.Decision), Day),
            facilities, A.TaLengCommune, [.. facilities.SelectMany(OpenAbout)], Usually(A.Administrator), A.Today);
        union.Consolidated.ToList().ForEach(consolidated => Record(consolidated.FacilityId, consolidated));
        Found(union.Founding);
    }

    private void Dissolve(Facility facility, Guid part) => Record(facility.Id, FacilityDecider.DissolvePart(
        new(facility.Id, part, "Tách nhầm", Paper(PaperKind.OfficialLetter), Day), facility,
        new PartCases(
            OpenAbout(facility), CaseOf(facility, part) is { IsOpen: true },
            [.. Offices.Values.Where(office => office.SiteOn(Day) is { } site && site.PartId == part).Select(office => office.OrganisationName)]),
        Usually(A.Appraiser), A.Today));

    private void Work()
    {
        var facility = AFacility();
        var part = PartOf(facility);
        IReadOnlyList<Office> there = [.. Offices.Values.Where(office => office.FacilityIds.Contains(facility.Id))];
        if (Pick(3) == 0 || Said(() => Offices.Count == 0))
        {
            var organisation = Organisations[Pick(Organisations.Length)];
            var id = NewId();
            Offices[id] = Office.Create(Noted(OfficeDecider.Open(
                new(id, Pick(3) == 0 ? OfficeKind.SecondSite : OfficeKind.MainHeadquarters, part, 1 + Pick(900), null, Day), organisation, facility,
                [.. Offices.Values.Where(office => office.OrganisationId == organisation.Id)], there, Usually(A.Administrator), A.Today)));
            return;
        }

        var keeper = Usually(A.Administrator);
        if (Pick(4) == 0)
        {
            PassOn(Read(Offices[One(Offices.Values.Where(office => office.AssetsOn(Day).Count > 0).Select(office => office.Id))]), keeper);
            return;
        }

        var at = Read(Offices[One(Offices.Keys)]);
        switch (Pick(5))
        {
            case 0:
                Offices[at.Id] = at.Apply(Noted(OfficeDecider.Move(new(part, 1 + Pick(900), null, Day), at, facility, there, keeper, A.Today)));
                break;
            case 1:
                var site = Facilities[at.Site.FacilityId];
                Offices[at.Id] = at.Apply(Noted(OfficeDecider.MeasureArea(
                    new(1 + Pick(900), null, Day), at, site, [.. Offices.Values.Where(office => office.FacilityIds.Contains(site.Id))], keeper, A.Today)));
                break;
            case 2:
                Offices[at.Id] = at.Apply(Noted(OfficeDecider.CountStaff(new([new(TitleGroup.Specialist, Pick(40))], null, Day), at, keeper, A.Today)));
                break;
            case 3:
                Offices[at.Id] = at.Apply(Noted(OfficeDecider.RecordAsset(
                    new(NewId(), OfficeAssetKind.Vehicle, "Xe", 1, 9, null, null, AssetCondition.InProperUse, null, Day), at, keeper, A.Today)));
                break;
            default:
                Offices[at.Id] = at.Apply(Noted(OfficeDecider.End(new("Sáp nhập", null, Day), at, keeper, A.Today)));
                break;
        }
    }

    private void PassOn(Office at, Actor keeper)
    {
        var item = Said(() => at.AssetsOn(Day)[0].Id);
        if (Pick(3) == 0)
        {
            Offices[at.Id] = at.Apply(Noted(OfficeDecider.EndAsset(new(item, "Hỏng", Paper(PaperKind.Decision), Day), at, keeper, A.Today)));
            return;
        }

        var to = Offices[One(Offices.Keys)];
        var (given, received) = OfficeDecider.TransferAsset(new(item, Paper(PaperKind.Decision), Day), at, to, keeper, A.Today);
        Offices[at.Id] = at.Apply(Noted(given));
        Offices[to.Id] = Offices[to.Id].Apply(Noted(received));
    }

    private void House()
    {
        if (Said(() => Sites.Count) is var sites && (sites == 0 || (sites < 3 && Pick(20) == 0)))
        {
            var facility = AFacility();
            var id = NewId();
            Sites[id] = HousingSite.Create(Noted(HousingSiteDecider.Register(
                new(id, "Nhà công vụ", null, 240m, PremisesCondition.Fair, null, Day), facility, null, Usually(A.LandFundOfficer), A.Today)));
            return;
        }

        var site = Sites[One(Sites.Keys)];
        switch (Pick(8))
        {
            case 0:
                Sites[site.Id] = Read(site).Apply(Noted(HousingSiteDecider.AddRoom(
                    new(NewId(), $"P.{Said(() => _ids)}", 1 + Pick(4), null, Day), site, Usually(A.LandFundOfficer), A.Today)));
                break;
            case 1 when Said(() => site.Rooms.Count > 0):
                Sites[site.Id] = Read(site).Apply(Noted(HousingSiteDecider.CloseRoom(ARoom(site, "Xuống cấp"), site, Usually(A.LandFundOfficer), A.Today)));
                break;
            case 2 or 3:
                var organisation = Organisations[Pick(3)];
                var applicationId = NewId();
                _applications[applicationId] = HousingApplication.Create(Noted(HousingApplicationDecider.Submit(
                    Housed.Submit with { ApplicationId = applicationId, Headcount = 1 + Pick(3), EffectiveOn = Day, Paper = Paper(PaperKind.Other) },
                    organisation, RuleBook.Bundled, Usually(A.OfficialOf(organisation)), A.Today)));
                break;
            default:
                Settle(Read(_applications[One(_applications.Keys)]), site);
                break;
        }
    }

    /// <summary>The next step of an application; now and then it is withdrawn.</summary>
    private void Settle(HousingApplication application, HousingSite site)
    {
        var (own, officer) = (Usually(OfficialOf(application.OrganisationId)), Usually(A.LandFundOfficer));
        var status = Pick(12) == 0 ? HousingApplicationStatus.Withdrawn : Said(() => application.Status);
        switch (status)
        {
            case HousingApplicationStatus.AwaitingVerification:
                _applications[application.Id] = application.Apply(Noted(HousingApplicationDecider.Verify(
                    new(Paper(PaperKind.OfficialLetter), Day), application, RuleBook.Bundled, own, A.Today)));
                break;
            case HousingApplicationStatus.AwaitingDecision:
                _applications[application.Id] = application.Apply(Noted(HousingApplicationDecider.Decide(
                    new(Pick(5) > 0, "Đã xem xét", Paper(PaperKind.Decision), Day), application, RuleBook.Bundled, Usually(A.Decider), A.Today)));
                break;
            case HousingApplicationStatus.Eligible when Said(() => site.Rooms.Count > 0):
                var allocation = HousingApplicationDecider.Allocate(
                    new(
                        NewId(), ARoom(site, "").RoomId, Pick(3) == 0 ? null : 1 + Pick(2), Day.AddDays(Pick(4)), Pick(2) == 0 ? null : Day.AddDays(4 + Pick(60)),
                        Paper(PaperKind.Decision), Day),
                    application, site, officer, A.Today);
                _applications[application.Id] = application.Apply(Noted(allocation.AtApplication));
                Sites[site.Id] = site.Apply(Noted(allocation.AtSite));
                break;
            case HousingApplicationStatus.Allocated when Pick(2) == 0:
                _applications[application.Id] = application.Apply(Noted(HousingApplicationDecider.SignContract(
                    new(350_000, Said(() => application.Stay!.From), Said(() => application.Stay!.From.AddDays(365)), Paper(PaperKind.Other), Day),
                    application, officer, A.Today)));
                break;
            case HousingApplicationStatus.Allocated or HousingApplicationStatus.ContractSigned:
                var returned = HousingApplicationDecider.Return(new("Chuyển công tác", null, Day), application, officer, A.Today);
                _applications[application.Id] = application.Apply(Noted(returned.AtApplication));
                Sites[application.SiteId!.Value] = Sites[application.SiteId.Value].Apply(Noted(returned.AtSite));
                break;
            default:
                _applications[application.Id] = application.Apply(Noted(HousingApplicationDecider.Withdraw(new("Không còn nhu cầu", Day), application, own, A.Today)));
                break;
        }
    }

    private CloseHousingRoom ARoom(HousingSite site, string reason) => new(Said(() => site.Rooms[Number(site.Rooms.Count)].RoomId), reason, Day);
}
