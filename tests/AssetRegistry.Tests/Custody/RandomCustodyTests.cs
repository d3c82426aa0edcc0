using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Custody;

/// <summary>What holds of a custody case after any sequence of commands, allowed or not.</summary>
public sealed class RandomCustodyTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20251014, 9);

    private static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 400));

    [Fact]
    public void No_lease_is_longer_than_the_law_allows_or_ends_without_notice() => Always(run => Assert.All(run.Custody?.Leases ?? [], lease =>
    {
        Assert.True(lease.AgreedEndsOn <= lease.StartsOn.AddMonths(60).AddDays(-1));
        Assert.True(lease.EndsOn <= lease.AgreedEndsOn);
        Assert.True(lease.NoticeDays >= 60);
        Assert.True(lease.EndsOn == lease.AgreedEndsOn || lease.EndsOn >= lease.NoticeOn!.Value.AddDays(lease.NoticeDays));
    }));

    [Fact]
    public void Costs_add_up() => Always(run =>
    {
        var custody = run.Custody;
        var counting = run.Facts.OfType<CustodyCostRecorded>().Sum(fact => fact.Cost.AmountDong) - run.Facts.OfType<CustodyCostCancelled>().Sum(fact => fact.AmountDong);
        Assert.Equal(counting, custody?.TotalCostDong ?? 0);
        Assert.Equal(counting, Enum.GetValues<CustodyCostKind>().Sum(kind => custody?.CostDong(kind) ?? 0));
        var (before, after) = (A.Day(40), A.Day(41));
        Assert.Equal(counting, custody?.Costs.Where(cost => cost.CountsIn(DateOnly.MinValue, before) || cost.CountsIn(after, DateOnly.MaxValue)).Sum(cost => cost.AmountDong) ?? 0);
    });

    [Fact]
    public void One_lease_runs_at_a_time() => Always(run =>
    {
        foreach (var (earlier, later) in (run.Custody?.Leases ?? []).Zip((run.Custody?.Leases ?? []).Skip(1)))
        {
            Assert.True(earlier.EndsOn < later.StartsOn);
        }
    });

    [Fact]
    public void A_request_of_an_enterprise_is_closed_once() => Always(run => Assert.All(
        run.Facts.OfType<BusinessRequestClosed>().GroupBy(fact => fact.RequestId), closed => Assert.Single(closed)));

    [Fact]
    public void The_present_is_the_same_in_order_of_recording_and_in_order_of_effect() => Always(run =>
    {
        if (run.Custody is not { } custody)
        {
            return;
        }

        var replayed = InCustody.Fold(null, run.Facts.OrderBy(fact => fact.Provenance.EffectiveOn));
        Assert.Equal(
            (custody.Status, custody.TotalCostDong, custody.Lease?.EndsOn, custody.ReceivedOn),
            (replayed.Status, replayed.TotalCostDong, replayed.Lease?.EndsOn, replayed.ReceivedOn));
    });

    [Fact]
    public void Many_commands_are_carried_out_and_many_refused()
    {
        var runs = Gen.Sample(Numbers.Generator, 40).Select(numbers => new RandomCustody(numbers).Run()).ToList();

        Assert.True(runs.Sum(run => run.Facts.Count) > 300);
        Assert.True(runs.Sum(run => run.Refused) > 300);
        Assert.Contains(runs, run => run.Facts.OfType<CustodyLeaseGranted>().Any());
    }

    private static void Always(Action<RandomCustody> holds) => Check.One(Repeatable, Prop.ForAll(Numbers, numbers => holds(new RandomCustody(numbers).Run())));
}
