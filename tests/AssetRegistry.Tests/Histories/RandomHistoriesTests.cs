using AssetRegistry.Tests.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Histories;

/// <summary>What holds after any sequence of commands, allowed or not.</summary>
public sealed class RandomHistoriesTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20251014, 7);

    private static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 1200));

    [Fact]
    public void A_facility_is_assigned_again_only_after_the_last_decision_was_carried_out() => Always(history =>
        Assert.All(history.FacilityEvents.Values, events =>
        {
            List<IBusinessEvent> steps = [.. events.Where(fact => fact is FacilityAssigned or FacilityPutToUse)];
            Assert.All(steps.Where((_, index) => index % 2 == 0), step => Assert.IsType<FacilityAssigned>(step));
            Assert.All(steps.Where((_, index) => index % 2 == 1), step => Assert.IsType<FacilityPutToUse>(step));
        }));

    [Fact]
    public void A_stage_never_falls_back_except_when_the_last_request_ends_or_a_new_cycle_begins() => Always(history =>
        Assert.All(history.StageMoves, move => Assert.True(
            move.After >= move.Before || move is (HandlingStage.Requested, HandlingStage.None) or (HandlingStage.InUse, < HandlingStage.Decided))));

    [Fact]
    public void Open_requests_are_those_of_open_dossiers() => Always(history =>
        Assert.All(history.Facilities.Values, facility => Assert.Equal(
            history.Dossiers.Values.Where(dossier => dossier.Kind is DossierKind.Request && dossier.IsOpen && dossier.FacilityIds.Contains(facility.Id))
                .Select(dossier => dossier.Id).Order(),
            facility.OpenRequestIds.Order())));

    [Fact]
    public void A_facility_is_offered_in_one_open_dossier_at_most() => Always(history =>
        Assert.All(history.Facilities.Values, facility => Assert.InRange(
            history.Dossiers.Values.Count(dossier => dossier is { Kind: DossierKind.Offer, IsOpen: true } && dossier.FacilityIds.Contains(facility.Id)), 0, 1)));

    [Fact]
    public void The_clock_of_a_dossier_never_runs_backwards_and_skips_the_days_it_stood_still() => Always(history =>
        Assert.All(history.Dossiers.Values, ClockProperties.Hold));

    [Fact]
    public void Rounds_follow_each_other_and_only_refused_or_withdrawn_ones_are_left_behind() => Always(history =>
        Assert.All(history.Dossiers.Values, dossier =>
        {
            Assert.Equal(Enumerable.Range(1, dossier.Round - 1), dossier.EarlierRounds.Select(round => round.Number));
            Assert.All(dossier.EarlierRounds, round => Assert.True(round.Outcome is DossierStatus.Refused or DossierStatus.Withdrawn));
            Assert.Equal(dossier.IsOpen, dossier.ClosedOn is null);
        }));

    [Fact]
    public void Every_decided_dossier_has_its_handovers() => Always(history =>
        Assert.Equal(
            history.Dossiers.Values.Where(dossier => dossier.Status is DossierStatus.Decided).Sum(dossier => dossier.Facilities.Count),
            history.Handovers.Count));

    [Fact]
    public void Handover_and_facility_tell_the_same() => Always(history =>
        Assert.All(history.Handovers.Values.Where(history.IsPresent), handover => Assert.Equal(
            handover.Status switch
            {
                HandoverStatus.Awaited => HandlingStage.Decided,
                HandoverStatus.Provisional => HandlingStage.ProvisionallyHandedOver,
                HandoverStatus.HandedOver => HandlingStage.HandedOver,
                _ => HandlingStage.InUse,
            },
            history.Facilities[handover.Facility.Id].Stage)));

    [Fact]
    public void The_present_is_the_same_in_order_of_recording_and_in_order_of_effect() => Always(history =>
        Assert.All(history.Facilities.Values, present =>
        {
            var inOrderOfEffect = history.FacilityEvents[present.Id]
                .OrderBy(fact => fact.Provenance.EffectiveOn)
                .Aggregate(history.InitialFacilities[present.Id], RandomHistory.Apply);

            Assert.Equal(
                (present.Classification, present.Stage, present.HolderId, present.InCustody, present.Assignment),
                (inOrderOfEffect.Classification, inOrderOfEffect.Stage, inOrderOfEffect.HolderId, inOrderOfEffect.InCustody, inOrderOfEffect.Assignment));
            Assert.Equal(present.PastAssignments, inOrderOfEffect.PastAssignments);
            Assert.Equal(present.OpenRequestIds.Order(), inOrderOfEffect.OpenRequestIds.Order());
        }));

    [Fact]
    public void The_histories_get_far_enough_to_mean_something()
    {
        var reached = new HashSet<HandlingStage>();
        var refused = 0;
        Always(history =>
        {
            reached.UnionWith(history.Facilities.Values.Select(facility => facility.Stage));
            refused += history.Refused;
        });

        Assert.Equal(Enum.GetValues<HandlingStage>(), reached.Order());
        Assert.True(refused > 0);
    }

    private static void Always(Action<RandomHistory> assertion) =>
        Check.One(Repeatable, Prop.ForAll(Numbers, numbers => assertion(new RandomHistory(numbers).Run())));
}
