using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Housing;

/// <summary>Whatever is asked of a site, no room is over-allocated on any day.</summary>
public sealed class RandomRoomsTests
{
    private static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 240));

    [Fact]
    public void No_room_is_over_allocated_on_any_day() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(120).WithReplay(20251014, 11),
        Prop.ForAll(Numbers, numbers =>
        {
            var site = Run(numbers).Site;
            for (var day = A.Day(0); day <= A.Day(160); day = day.AddDays(1))
            {
                Assert.All(site.Rooms, room => Assert.True(!room.IsOpenOn(day) || site.FreeBedsOn(room, day) >= 0));
                Assert.All(site.Rooms, room => Assert.True(room.IsOpenOn(day) || site.StaysIn(room, day).Count == 0));
                Assert.Equal(site.BedsOn(day) - site.Stays.Where(stay => stay.IsOn(day)).Sum(stay => stay.Beds), site.FreeBedsOn(day));
            }
        }));

    [Fact]
    public void Many_are_housed_and_many_turned_away()
    {
        var runs = Gen.Sample(Numbers.Generator, 30).Select(Run).ToList();

        Assert.True(runs.Sum(run => run.Site.Stays.Count) > 100);
        Assert.True(runs.Sum(run => run.Full) > 50);
    }

    private static (HousingSite Site, int Full) Run(int[] numbers)
    {
        var next = 0;
        var (site, full, ids) = (Housed.Site, 0, 30_000);
        var applications = new List<HousingApplication>();
        int Pick(int count) => next < numbers.Length ? numbers[next++] % count : 0;
        while (next < numbers.Length)
        {
            var day = A.Day(20 + Pick(80));
            try
            {
                switch (Pick(8))
                {
                    case 0:
                        site = site.Apply(HousingSiteDecider.AddRoom(new(A.Id(ids++), $"P.{ids}", 1 + Pick(4), null, day), site, A.LandFundOfficer, A.Today));
                        break;
                    case 1:
                        site = site.Apply(HousingSiteDecider.CloseRoom(new(site.Rooms[Pick(site.Rooms.Count)].RoomId, "Xuống cấp", day), site, A.LandFundOfficer, A.Today));
                        break;
                    case 2 when applications.Count > 0:
                        var index = Pick(applications.Count);
                        var returned = HousingApplicationDecider.Return(Housed.Return with { EffectiveOn = day }, applications[index], A.LandFundOfficer, A.Today);
                        applications[index] = applications[index].Apply(returned.AtApplication);
                        site = site.Apply(returned.AtSite);
                        break;
                    default:
                        var eligible = Housed.Application(HousingApplicationStatus.Eligible) with { Id = A.Id(ids++) };
                        var allocation = HousingApplicationDecider.Allocate(
                            Housed.Allocate with
                            {
                                StayId = A.Id(ids++),
                                RoomId = site.Rooms[Pick(site.Rooms.Count)].RoomId,
                                Beds = Pick(3) == 0 ? null : 1 + Pick(2),
                                From = day.AddDays(Pick(20)),
                                To = Pick(2) == 0 ? null : day.AddDays(Pick(60)),
                                EffectiveOn = day,
                            },
                            eligible, site, A.LandFundOfficer, A.Today);
                        applications.Add(eligible.Apply(allocation.AtApplication));
                        site = site.Apply(allocation.AtSite);
                        break;
                }
            }
            catch (HousingRoomFullException)
            {
                full++;
            }
            catch (AssetRegistryException)
            {
                // Another rule was broken; that is tried elsewhere.
            }
        }

        return (site, full);
    }
}
