using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Boundaries;

/// <summary>Where the ground of a unit went and came from, through any number of reforms.</summary>
public sealed class SuccessionTests
{
    private static readonly DateOnly First = new(2020, 2, 1);
    private static readonly DateOnly Second = new(2025, 7, 1);
    private static readonly DateOnly Today = new(2025, 10, 1);

    [Fact]
    public void A_unit_in_force_is_its_own_answer() =>
        Assert.Equal([new SuccessionLine(A.Id(1), 1, [])], new History().With(A.Id(1)).Follow(A.Id(1), Today, Today), Alike);

    [Fact]
    public void Shares_multiply_along_a_chain_and_add_up_over_several_ways()
    {
        var history = new History().With(A.Id(1), to: First).With(A.Id(2), First, Second).With(A.Id(3), First, Second).With(A.Id(4), Second).With(A.Id(5), Second);
        history.Link(1, 2, First, 0.6m).Link(1, 3, First, 0.4m).Link(2, 4, Second, 1).Link(3, 4, Second, 0.5m).Link(3, 5, Second, 0.5m);

        var now = history.Follow(A.Id(1), First.AddDays(-1), Today);
        var before = history.Follow(A.Id(4), Second, First.AddDays(-1));

        Assert.Equal([(A.Id(4), 0.8m, 2), (A.Id(5), 0.2m, 2)], now.Select(line => (line.UnitId, line.Share!.Value, line.Links.Count)));
        Assert.Equal([(A.Id(1), 0.8m)], before.Select(line => (line.UnitId, line.Share!.Value)));
        Assert.Equal([First, Second], before[0].Links.Select(link => link.On));
    }

    [Fact]
    public void One_unknown_share_makes_the_whole_unknown()
    {
        var history = new History().With(A.Id(1), to: First).With(A.Id(2), First, Second).With(A.Id(3), Second);
        history.Link(1, 2, First, null).Link(2, 3, Second, 1);

        Assert.Null(Assert.Single(history.Follow(A.Id(1), First.AddDays(-1), Today)).Share);
    }

    [Fact]
    public void Looking_back_finds_every_unit_of_that_day()
    {
        var history = new History().With(A.Id(1), to: Second).With(A.Id(2), to: Second).With(A.Id(3), Second);
        history.Link(1, 3, Second, 1).Link(2, 3, Second, null);

        Assert.Equal([A.Id(1), A.Id(2)], history.Follow(A.Id(3), Second, Second.AddDays(-1)).Select(line => line.UnitId));
    }

    [Fact]
    public void What_got_ground_of_another_was_there_before_itself()
    {
        var history = new History().With(A.Id(1), to: Second).With(A.Id(2));
        history.Link(1, 2, Second, 1);

        Assert.Equal([A.Id(1), A.Id(2)], history.Follow(A.Id(2), Today, Second.AddDays(-1)).Select(line => line.UnitId));
        Assert.Equal([A.Id(2)], history.Follow(A.Id(2), Second.AddDays(-1), Today).Select(line => line.UnitId));
    }

    [Fact]
    public void A_redrawn_unit_keeps_the_rest()
    {
        var history = new History().With(A.Id(1)).With(A.Id(2));
        history.Link(1, 2, Second, 0.1m);

        Assert.Equal(
            [(A.Id(1), 0.9m), (A.Id(2), 0.1m)], history.Follow(A.Id(1), Second.AddDays(-1), Today).Select(line => (line.UnitId, line.Share!.Value)));
    }

    [Fact]
    public void Where_the_succession_is_not_recorded_nothing_is_found() =>
        Assert.Empty(new History().With(A.Id(1), to: Second).Follow(A.Id(1), Second.AddDays(-1), Today));

    [Fact]
    public void Any_links_whatever_lead_to_an_end() => Prop.ForAll(
        (from unit in Gen.Choose(0, 5) from other in Gen.Choose(0, 5) from day in Gen.Choose(-3, 3) select (unit, other, day)).ListOf(30).ToArbitrary(),
        drawn =>
        {
            var history = Enumerable.Range(0, 6).Aggregate(new History(), (known, unit) => known.With(A.Id(unit)));
            foreach (var (from, into, day) in drawn)
            {
                _ = history.Link(from, into, Second.AddDays(day), null);
            }

            _ = history.Follow(A.Id(0), Second.AddDays(-4), Second.AddDays(4));
            _ = history.Follow(A.Id(0), Second.AddDays(4), Second.AddDays(-4));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_ground_is_lost_and_both_directions_agree() => Prop.ForAll(
        Reforms().ToArbitrary(),
        reforms =>
        {
            var history = new History(reforms);
            var (start, end) = (First.AddDays(-1), First.AddDays(reforms.Count));
            foreach (var unit in history.On(start))
            {
                var forward = history.Follow(unit, start, end);
                Assert.Equal(1, forward.Sum(line => line.Share!.Value));
                foreach (var line in forward)
                {
                    Assert.Equal(line.Share, history.Follow(line.UnitId, end, start).Single(back => back.UnitId == unit).Share);
                }
            }
        }).QuickCheckThrowOnFailure();

    /// <summary>Reforms of four units each; every unit gives quarters of its ground to those after it.</summary>
    private static Gen<List<int[]>> Reforms() =>
        from count in Gen.Choose(1, 4)
        from reforms in Gen.Choose(0, 3).ListOf(16).Select(quarters => quarters.ToArray()).ListOf(count)
        select reforms.ToList();

    private static bool Alike(SuccessionLine one, SuccessionLine other) =>
        (one.UnitId, one.Share) == (other.UnitId, other.Share) && one.Links.SequenceEqual(other.Links);

    private sealed class History
    {
        private readonly List<SuccessionLink> _links = [];
        private readonly Dictionary<Guid, (DateOnly From, DateOnly To)> _units = [];

        public History()
        {
        }

        /// <param name="reforms">For each reform, to which of four units each quarter of each of four units goes.</param>
        public History(List<int[]> reforms)
        {
            for (var reform = 0; reform <= reforms.Count; reform++)
            {
                for (var unit = 0; unit < 4; unit++)
                {
                    _ = With(
                        IdOf(reform, unit), reform == 0 ? DateOnly.MinValue : First.AddDays(reform - 1),
                        reform == reforms.Count ? DateOnly.MaxValue : First.AddDays(reform));
                }
            }

            foreach (var (reform, quarters) in reforms.Index())
            {
                foreach (var parts in quarters.Select((into, index) => (From: index / 4, Into: into)).CountBy(part => part))
                {
                    _links.Add(new(
                        IdOf(reform, parts.Key.From), IdOf(reform + 1, parts.Key.Into), First.AddDays(reform), SuccessionKind.Divided, parts.Value / 4m));
                }
            }
        }

        public History With(Guid unit, DateOnly? from = null, DateOnly? to = null)
        {
            _units[unit] = (from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue);

            return this;
        }

        public History Link(int from, int into, DateOnly on, decimal? share)
        {
            _links.Add(new(A.Id(from), A.Id(into), on, SuccessionKind.Divided, share));

            return this;
        }

        public IEnumerable<Guid> On(DateOnly date) => _units.Keys.Where(unit => IsInForce(unit, date));

        public IReadOnlyList<SuccessionLine> Follow(Guid unit, DateOnly on, DateOnly asked) => Succession.Follow(
            unit, on, asked, id => _links.Where(link => link.FromId == id || link.IntoId == id), IsInForce);

        private bool IsInForce(Guid unit, DateOnly date) => _units[unit].From <= date && date < _units[unit].To;

        private static Guid IdOf(int reform, int unit) => A.Id((10 * reform) + unit);
    }
}
