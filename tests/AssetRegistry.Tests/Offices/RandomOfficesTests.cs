using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Offices;

/// <summary>What holds after whatever sequence of commands.</summary>
public sealed class RandomOfficesTests
{
    private static readonly Organisation[] Organisations = [A.TaLeng, A.DoanKet, A.HealthDepartment];
    private static readonly Facility[] Facilities = [A.Facility(1), A.Facility(2)];

    private static readonly Gen<(int Command, int First, int Second, int Area, int Days)[]> Histories =
        (from command in Gen.Choose(0, 5)
         from first in Gen.Choose(0, 9)
         from second in Gen.Choose(0, 9)
         from area in Gen.Choose(1, 900)
         from days in Gen.Choose(0, 3)
         select (command, first, second, area, days)).ArrayOf(40);

    [Fact]
    public void Offices_never_overlap_overfill_or_share_an_item() => Prop.ForAll(Histories.ToArbitrary(), history =>
    {
        var offices = new List<Office>();
        var day = 0;
        foreach (var (step, index) in history.Select((step, index) => (step, index)))
        {
            day = Math.Min(day + step.Days, 100);
            try
            {
                Give(offices, step, index, A.Day(day));
            }
            catch (AssetRegistryException)
            {
                // A refused command changes nothing.
            }

            DemandInvariants(offices, A.Day(day));
        }
    }).QuickCheckThrowOnFailure();

    private static void Give(List<Office> offices, (int Command, int First, int Second, int Area, int Days) step, int index, DateOnly on)
    {
        var facility = Facilities[step.Second % Facilities.Length];
        if (step.Command == 0 || offices.Count == 0)
        {
            var organisation = Organisations[step.First % Organisations.Length];
            var opened = OfficeDecider.Open(
                new(A.Id(5000 + index), step.Second % 3 == 0 ? OfficeKind.SecondSite : OfficeKind.MainHeadquarters, null, step.Area, null, on),
                organisation,
                facility,
                [.. offices.Where(office => office.OrganisationId == organisation.Id)],
                [.. offices.Where(office => office.FacilityIds.Contains(facility.Id))],
                A.Administrator,
                A.Today);
            offices.Add(Office.Create(opened));
            return;
        }

        var (at, other) = (step.First % offices.Count, step.Second % offices.Count);
        var (office, held) = (offices[at], offices[at].AssetsOn(on));
        var present = offices.Where(candidate => candidate.FacilityIds.Contains(facility.Id)).ToList();
        switch (step.Command)
        {
            case 1:
                offices[at] = office.Apply(OfficeDecider.Move(new(null, step.Area, null, on), office, facility, present, A.Administrator, A.Today));
                break;
            case 2:
                offices[at] = office.Apply(OfficeDecider.End(new("Sáp nhập", null, on), office, A.Administrator, A.Today));
                break;
            case 3:
                offices[at] = office.Apply(OfficeDecider.RecordAsset(
                    new(A.Id(9000 + index), OfficeAssetKind.Vehicle, "Xe", 1, 9, null, null, AssetCondition.InProperUse, null, on), office, A.Administrator, A.Today));
                break;
            case 4 when held.Count > 0:
                var (given, received) = OfficeDecider.TransferAsset(
                    new(held[0].Id, A.Paper(PaperKind.Decision), on), office, offices[other], A.Administrator, A.Today);
                (offices[at], offices[other]) = (office.Apply(given), offices[other].Apply(received));
                break;
            case 5 when held.Count > 0:
                offices[at] = office.Apply(OfficeDecider.EndAsset(new(held[0].Id, "Hỏng", A.Paper(PaperKind.Decision), on), office, A.Administrator, A.Today));
                break;
        }
    }

    private static void DemandInvariants(List<Office> offices, DateOnly on)
    {
        Assert.All(
            offices.Where(office => office.Kind is OfficeKind.MainHeadquarters && office.ExistsOn(on)).GroupBy(office => office.OrganisationId),
            main => Assert.Single(main));
        Assert.All(Facilities, facility => Assert.True(
            offices.Where(office => office.SiteOn(on)?.FacilityId == facility.Id).Sum(office => office.SiteOn(on)!.AreaM2) <= facility.FloorAreaM2));
        Assert.All(offices.SelectMany(office => office.AssetsOn(on)).GroupBy(asset => asset.Id), item => Assert.Single(item));
    }
}
