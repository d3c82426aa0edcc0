using FsCheck;
using FsCheck.Fluent;
using static AssetRegistry.Tests.Assignments.RandomMatching;

namespace AssetRegistry.Tests.Assignments;

/// <summary>What holds of the proposal for any province.</summary>
public sealed class ExactnessTests
{
    [Fact]
    public void No_assignment_is_better_than_the_one_proposed() => Always(Small, inputs =>
    {
        var fits = FitTable.Of(inputs);

        Assert.Equal(BestOf(fits).Levels, WorthOf(fits, ProvinceMatching.Propose(fits)).Levels);
    });

    [Fact]
    public void No_later_class_gets_what_an_earlier_one_without_anything_could_have() => Always(Larger, inputs =>
    {
        var fits = FitTable.Of(inputs);

        Assert.Empty(PrioritySkip.In(fits, ProvinceMatching.Propose(fits)));
    });

    [Fact]
    public void Nothing_is_given_twice_nor_to_somebody_it_does_not_fit() => Always(Larger, inputs =>
    {
        var pairs = Matchable.Report(inputs).Pairs;

        Assert.Distinct(pairs.Select(pair => pair.Fit.Space.Key));
        Assert.Distinct(pairs.Select(pair => pair.Fit.Request.Key));
        Assert.All(pairs, pair => Assert.True(pair.Fit.IsProposable));
    });

    [Fact]
    public void A_space_stays_unused_only_when_all_it_fits_are_served() => Always(Larger, inputs =>
    {
        var fits = FitTable.Of(inputs);
        var report = MatchingReport.Of(fits, ProvinceMatching.Propose(fits));
        var unmet = report.Unmet.Select(request => request.Request.Key).ToHashSet();

        Assert.All(report.Unused, unused => Assert.DoesNotContain(fits.ForSpace(unused.Space.Key), fit => unmet.Contains(fit.Request.Key)));
    });

    [Fact]
    public void What_is_proposed_and_possible_is_told_by_the_gravest_misfit() => Always(Larger, inputs =>
    {
        var fits = FitTable.Of(inputs);
        var proposable = inputs.Spaces.SelectMany(space => fits.ForSpace(space.Key)).Select(fit => (fit.Space.Key, fit.Request.Key)).ToHashSet();

        Assert.All(inputs.Spaces.SelectMany(space => inputs.Requests.Select(request => SpaceFit.Of(space, request))), fit =>
        {
            var gravest = fit.Misfits.Select(misfit => misfit.Weight).DefaultIfEmpty(MisfitWeight.Note).Max();
            Assert.Equal(gravest is MisfitWeight.Note, fit.IsProposable);
            Assert.Equal(gravest is not MisfitWeight.Impossible, fit.IsPossible);
            Assert.Equal(fit.IsProposable, proposable.Contains((fit.Space.Key, fit.Request.Key)));
        });
    });

    [Fact]
    public void The_order_of_reading_changes_nothing() => Always(Larger, inputs => Assert.Equal(
        Matchable.Propose(inputs), Matchable.Propose(MatchingInputs.Of(inputs.Spaces.Reverse(), inputs.Requests.Reverse()))));

    [Fact]
    public void The_same_province_twice_beside_itself_is_proposed_the_same_each_time() => Always(Small, inputs =>
    {
        var settled = Settled(inputs);
        var doubled = Doubled(settled);

        Assert.Equal(Matchable.Propose(doubled), Matchable.Propose(MatchingInputs.Of(doubled.Spaces.Reverse(), doubled.Requests)));
        Assert.Equal(
            WorthOf(FitTable.Of(settled), Matchable.Propose(settled)).Levels.Select(level => level * 2),
            WorthOf(FitTable.Of(doubled), Matchable.Propose(doubled)).Levels);
    });

    [Fact]
    public void The_totals_add_up() => Always(Larger, inputs =>
    {
        var report = Matchable.Report(inputs);

        Assert.Equal(inputs.Requests.Count, report.Pairs.Count + report.Unmet.Count);
        Assert.Equal(inputs.Spaces.Count, report.Pairs.Count + report.Unused.Count);
        Assert.Equal(report.Totals.Paired, report.Totals.Classes.Sum(priority => priority.Served));
        Assert.Equal(report.Totals.Requests, report.Totals.Classes.Sum(priority => priority.Requests));
        Assert.True(report.Totals.AreaUnmetM2 >= 0);
    });

    [Fact]
    public void Everything_has_its_reason_in_both_languages() => Always(Larger, inputs =>
    {
        var report = Matchable.Report(inputs);

        Assert.All(
            report.Pairs.Select(pair => pair.Reason).Concat(report.Pairs.SelectMany(pair => pair.Alternatives))
                .Concat(report.Unmet.Select(unmet => unmet.Reason)).Concat(report.Unmet.SelectMany(unmet => unmet.Obstacles))
                .Concat(report.Unused.Select(unused => unused.Reason)).Concat(report.Unused.SelectMany(unused => unused.Obstacles)),
            reason =>
            {
                Assert.NotEmpty(reason.Vietnamese);
                Assert.NotEqual(reason.Vietnamese, reason.English);
            });
    });

    /// <summary>The same province with nobody who would go anywhere.</summary>
    private static MatchingInputs Settled(MatchingInputs inputs) => MatchingInputs.Of(
        inputs.Spaces, inputs.Requests.Select(request => request with { CommuneCode = request.CommuneCode ?? Matchable.TaLeng }));

    // The copy lies in communes of its own, so that neither half can take from the other.
    private static MatchingInputs Doubled(MatchingInputs inputs)
    {
        SpaceKey Copied(SpaceKey key) => new(new Guid([.. key.FacilityId.ToByteArray().Reverse()]), key.PartId);
        return MatchingInputs.Of(
            inputs.Spaces.Concat(inputs.Spaces.Select(space => space with
            {
                FacilityId = Copied(space.Key).FacilityId,
                Number = space.Number + "-2",
                CommuneCode = space.CommuneCode + "-2",
            })),
            inputs.Requests.Concat(inputs.Requests.Select(request => request with
            {
                DossierId = Copied(new(request.DossierId, null)).FacilityId,
                Number = request.Number + "-2",
                CommuneCode = request.CommuneCode + "-2",
                Wanted = request.Wanted is { } wanted ? Copied(wanted) : null,
            })));
    }

    private static void Always(Arbitrary<MatchingInputs> provinces, Action<MatchingInputs> assertion) =>
        Check.One(Repeatable, Prop.ForAll(provinces, assertion));
}
