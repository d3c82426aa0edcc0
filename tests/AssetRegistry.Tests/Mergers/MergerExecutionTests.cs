namespace AssetRegistry.Tests.Mergers;

/// <summary>Carrying a plan out in parts, and taking it back.</summary>
public sealed class MergerExecutionTests
{
    private static readonly Guid Held = A.Id(1001);

    [Fact]
    public void Units_come_first_then_organisations_with_their_rights_then_facilities()
    {
        var reforming = Approved();

        var stages = Enumerable.Range(0, 3).Select(_ => ((MergerBatchExecuted)reforming.Execute().Step).Stage).ToList();

        Assert.Equal([MergerStage.Units, MergerStage.Organisations, MergerStage.Facilities], stages);
        Assert.Equal((MergerPlanStatus.Executed, 3), (reforming.Plan.Status, reforming.Plan.StandingBatches));
        Assert.Equal(reforming.Plan.Planned, reforming.Plan.Moved);
        Assert.Equal((Plans.Reform, Plans.Ward.UnitId), (reforming.Unit(Plans.TaLeng.Id).ValidTo, reforming.Unit(Plans.TaLeng.Id).SuccessorIds.Single()));
        Assert.Equal([Plans.TaLeng.Id, Plans.DoanKet.Id], reforming.Unit(Plans.Ward.UnitId).PredecessorIds);
        Assert.Equal([A.TaLeng.Id, A.DoanKet.Id], reforming.Organisation(A.Id(960)).PredecessorIds);
        var facility = reforming.Facility(Held);
        Assert.Equal((Plans.Ward.UnitId, "phường Tân Phong", "xã Tả Lèng", A.Id(960)),
            (facility.CommuneId, facility.CommuneName, facility.FormerCommuneName, facility.HolderId));
    }

    [Fact]
    public void Every_fact_says_that_the_merger_caused_it_and_holds_from_the_day_of_the_reform()
    {
        var reforming = Approved();
        ExecuteAll(reforming);

        Assert.NotEmpty(reforming.Facts);
        Assert.All(reforming.Facts, fact => Assert.Equal((reforming.Plan.Cause, Plans.Reform), (fact.Provenance.Because, fact.Provenance.EffectiveOn)));
        Assert.All(reforming.Facts, fact => Assert.EndsWith("Do thực hiện phương án sắp xếp SX-2025-0001.", FactText.Describe(fact).Vietnamese, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rights_of_an_account_go_to_the_committee_that_succeeds_its_own()
    {
        var reforming = Approved();
        _ = reforming.Execute();

        var moved = Assert.Single(reforming.Execute().Accounts);
        Assert.Equal(("van-thu", A.TaLeng.Id, A.Id(960)), (moved.Name, moved.FromOrganisationId, moved.OrganisationId));
        Assert.NotNull(moved.Provenance.Because);
    }

    [Fact]
    public void Dossiers_and_handovers_go_on_under_the_committee_that_succeeds_and_two_needs_stay_two()
    {
        Dossier[] needs = [Need(2000, Plans.TaLengCommittee), Need(2001, Plans.DoanKetCommittee)];
        var handover = InStatus.HandoverIn(HandoverStatus.Awaited) with { Version = 1 };
        var reforming = Approved(Plans.Situation with { Dossiers = needs, Handovers = [handover] });

        ExecuteAll(reforming);

        Assert.Equal(reforming.Plan.Planned, reforming.Plan.Moved);
        Assert.All(needs, need => Assert.Equal(
            (A.Id(960), Plans.Ward.UnitId, need.OpenNeedKey),
            (reforming.Dossier(need.Id).ProposerId, reforming.Dossier(need.Id).WantedIn!.Id, reforming.Dossier(need.Id).OpenNeedKey)));
        Assert.Equal((A.HealthDepartment.Id, A.Id(960)), (reforming.Handover(handover.Id).GiverId, reforming.Handover(handover.Id).ReceiverId));

        for (var batch = 0; batch < 3; batch++)
        {
            _ = reforming.Undo();
        }

        Assert.All(needs, need => Assert.Equal((need.ProposerId, need.WantedIn, need.OpenNeedKey),
            (reforming.Dossier(need.Id).ProposerId, reforming.Dossier(need.Id).WantedIn, reforming.Dossier(need.Id).OpenNeedKey)));
        Assert.Equal(A.DoanKet.Id, reforming.Handover(handover.Id).ReceiverId);
    }

    [Fact]
    public void A_unit_ends_with_the_last_part_so_that_every_record_is_somewhere_meanwhile()
    {
        var reforming = Approved();
        _ = reforming.Execute();
        _ = reforming.Execute();
        Assert.Null(reforming.Unit(Plans.TaLeng.Id).ValidTo);

        Assert.True(((MergerBatchExecuted)reforming.Execute().Step).IsLast);
        Assert.Equal(Plans.Reform, reforming.Unit(Plans.TaLeng.Id).ValidTo);
    }

    [Fact]
    public void A_plan_that_stopped_in_the_middle_goes_on_where_it_stopped()
    {
        var many = Enumerable.Range(1, MergerPlanDecider.BatchSize + 5).Select(number => A.Facility(number)).ToList();
        var reforming = Approved(Plans.Standing(many));
        _ = reforming.Execute();
        _ = reforming.Execute();
        var first = (MergerBatchExecuted)reforming.Execute().Step;
        Assert.False(first.IsLast);

        var second = (MergerBatchExecuted)reforming.Execute().Step;

        Assert.True(second.IsLast);
        Assert.Equal(5, second.Moved.Count(record => record.Subject is MergerSubject.Facility));
        Assert.Empty(first.Moved.Select(record => record.Key).Intersect(second.Moved.Select(record => record.Key)));
        Assert.All(reforming.Situation.Facilities, facility => Assert.Equal(Plans.Ward.UnitId, facility.CommuneId));
    }

    [Fact]
    public void Undoing_puts_everything_back_by_new_facts_on_the_same_days()
    {
        var reforming = Approved();
        ExecuteAll(reforming);
        var executed = reforming.Facts.Count;

        for (var batch = 0; batch < 3; batch++)
        {
            _ = reforming.Undo();
        }

        Assert.Equal(MergerPlanStatus.Undone, reforming.Plan.Status);
        Assert.All(reforming.Plan.Moved, count => Assert.Equal(0, count.Count));
        Assert.True(reforming.Facts.Count > executed);
        Assert.All(reforming.Facts.Skip(executed), fact => Assert.Equal((true, Plans.Reform), (fact.Provenance.Because?.IsUndo, fact.Provenance.EffectiveOn)));
        Assert.Null(reforming.Unit(Plans.TaLeng.Id).ValidTo);
        Assert.False(reforming.Unit(Plans.Ward.UnitId).ExistsOn(A.Today));
        Assert.Null(reforming.Organisation(A.TaLeng.Id).EndedOn);
        Assert.Equal(Plans.Reform, reforming.Organisation(A.Id(960)).EndedOn);
        var facility = reforming.Facility(Held);
        Assert.Equal((Plans.TaLeng.Id, "xã Tả Lèng", "xã Tả Mung, huyện Than Uyên", A.TaLeng.Id),
            (facility.CommuneId, facility.CommuneName, facility.FormerCommuneName, facility.HolderId));
    }

    [Fact]
    public void What_has_changed_since_is_kept_and_named_when_the_merger_is_undone()
    {
        var reforming = Approved();
        ExecuteAll(reforming);
        reforming.Change(reforming.Facility(Held) with { CommuneId = A.Id(99) });

        var undone = (MergerBatchUndone)reforming.Undo().Step;

        Assert.Equal(Held.ToString(), Assert.Single(undone.Kept).Key);
        Assert.Equal(A.Id(99), reforming.Facility(Held).CommuneId);
    }

    [Fact]
    public void What_began_in_the_new_units_stands_in_the_way_of_undoing()
    {
        var reforming = Approved();
        ExecuteAll(reforming);

        Assert.Equal(["LC-0009 – Trạm"], Assert.Throws<MergerHasNewcomersException>(() => reforming.Undo(["LC-0009 – Trạm"])).Names);
    }

    [Fact]
    public void A_merger_is_undone_until_its_cut_off_and_not_a_day_later()
    {
        var reforming = Approved();
        ExecuteAll(reforming);

        Assert.Equal(A.Day(110), Assert.Throws<MergerUndoTooLateException>(() => reforming.Undo(today: A.Day(111))).UndoUntil);
        _ = reforming.Undo(today: A.Day(110));
    }

    [Fact]
    public void Nothing_is_executed_before_the_day_of_the_reform()
    {
        var plan = Plans.In(MergerPlanStatus.Approved);
        var early = plan with { Content = plan.Content with { EffectiveOn = A.Today.AddDays(1) } };

        Assert.Throws<MergerNotYetDueException>(() => MergerPlanDecider.Execute(new(A.Day(70)), early, Plans.Situation, A.Administrator, A.Today));
    }

    private static Reforming Approved(MergerSituation? situation = null)
    {
        var standing = situation ?? Plans.Situation;
        var plan = Plans.In(MergerPlanStatus.Draft);
        plan = plan.Apply(MergerPlanDecider.Check(new(A.Day(66)), plan, standing, A.Administrator, A.Today));

        return new(Plans.Approved(plan), standing);
    }

    private static Dossier Need(int id, Organisation proposer) => Dossier.Create(new DossierSubmitted(
        A.Id(id), $"HS-{id}", DossierKind.Request, proposer.Id, proposer.Name, [], IntendedUse.Education, 600m, "Thiếu trường", A.Imported(10),
        new(Plans.TaLeng.Id, Plans.TaLeng.Code, Plans.TaLeng.FullName))) with
    { Version = 1 };

    private static void ExecuteAll(Reforming reforming)
    {
        while (reforming.Plan.Status is not MergerPlanStatus.Executed)
        {
            _ = reforming.Execute();
        }
    }
}
