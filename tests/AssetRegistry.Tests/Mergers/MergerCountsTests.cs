namespace AssetRegistry.Tests.Mergers;

/// <summary>What is counted of organisations, and what they have for the time being, goes on under the committee that succeeds them.</summary>
public sealed class MergerCountsTests
{
    private static readonly Guid Ward = A.Id(960);

    [Fact]
    public void Officials_of_both_committees_are_counted_with_the_new_one_and_none_twice()
    {
        var reforming = Approved();
        ExecuteAll(reforming);

        Assert.Contains(new MergerCount(MergerSubject.HousingNeed, 2), reforming.Plan.Planned);
        Assert.Equal(reforming.Plan.Planned, reforming.Plan.Moved);
        Assert.Equal((70, 12, "03427"), Figures(reforming, Ward));
        Assert.Equal((0, null, "03427"), Figures(reforming, A.TaLeng.Id));
        Assert.Equal((0, null, A.DoanKet.CommuneCode), Figures(reforming, A.DoanKet.Id));
        Assert.Equal([new(TitleGroup.CommuneLeader, 3), new(TitleGroup.CommuneDeputyLeader, 67)], reforming.Need(Ward).Groups);
        Assert.Equal(70, reforming.Situation.HousingNeeds.Sum(counted => counted.Need.Needed));
    }

    [Fact]
    public void Undone_each_committee_has_its_own_count_again_by_title_too()
    {
        var reforming = Approved();
        var before = (reforming.Need(A.TaLeng.Id), reforming.Need(A.DoanKet.Id));
        ExecuteAll(reforming);

        UndoAll(reforming);

        Assert.Equivalent(before, (reforming.Need(A.TaLeng.Id), reforming.Need(A.DoanKet.Id)), strict: true);
        Assert.Equal((0, null, "03427"), Figures(reforming, Ward));
        Assert.Empty(reforming.Need(Ward).Groups);
    }

    [Fact]
    public void What_was_counted_after_the_reform_is_moved_from_that_day_on_so_that_no_day_has_fewer_than_none()
    {
        var reforming = Approved(taLengCountedOn: 64);
        ExecuteAll(reforming);

        var passed = reforming.Facts.OfType<HousingNeedPassedOn>().ToDictionary(fact => fact.OrganisationId, fact => fact.Provenance.EffectiveOn);
        var taken = reforming.Facts.OfType<HousingNeedTakenOver>().ToDictionary(fact => fact.FromOrganisationId, fact => fact.Provenance.EffectiveOn);
        Assert.Equal((A.Day(64), A.Day(64)), (passed[A.TaLeng.Id], passed[A.DoanKet.Id]));
        Assert.Equal(passed, taken);
    }

    [Fact]
    public void A_count_taken_since_stays_and_is_named_when_the_merger_is_undone()
    {
        var reforming = Approved();
        ExecuteAll(reforming);
        reforming.Count(Counted(reforming.Organisation(Ward), 80, 68));

        var kept = UndoAll(reforming).SelectMany(step => step.Kept).Where(record => record.Subject is MergerSubject.HousingNeed).Select(record => record.Name);

        Assert.Equal(["UBND phường Đoàn Kết", "UBND xã Tả Lèng"], kept.Order(StringComparer.Ordinal));
        Assert.Equal((80, 0, 0), (reforming.Need(Ward).Needed, reforming.Need(A.TaLeng.Id).Needed, reforming.Need(A.DoanKet.Id).Needed));
    }

    [Fact]
    public void A_committee_that_needs_no_housing_has_no_count_to_pass_on()
    {
        var reforming = Approved(taLeng: 0);

        Assert.Contains(new MergerCount(MergerSubject.HousingNeed, 1), reforming.Plan.Planned);
        ExecuteAll(reforming);
        Assert.DoesNotContain(reforming.Facts.OfType<HousingNeedPassedOn>(), fact => fact.OrganisationId == A.TaLeng.Id);
    }

    [Fact]
    public void The_count_of_a_body_that_goes_on_follows_it_into_the_commune_after_the_reform()
    {
        var school = A.HealthDepartment with { CommuneId = Plans.DoanKet.Id, CommuneCode = Plans.DoanKet.Code, Version = 1 };
        var reforming = Approved(Plans.Situation with { Organisations = [.. Plans.Situation.Organisations, school] }, also: school);

        ExecuteAll(reforming);
        Assert.Equal((5, null, "03427"), Figures(reforming, school.Id));

        UndoAll(reforming);
        Assert.Equal((5, null, Plans.DoanKet.Code), Figures(reforming, school.Id));
    }

    [Fact]
    public void A_temporary_handover_goes_on_under_the_successor_so_that_a_decision_for_it_regularises_it()
    {
        var (temporary, facility) = Given();
        var reforming = Approved(Plans.Situation with { Facilities = [.. Plans.Situation.Facilities, facility], TemporaryHandovers = [new(temporary, facility)] });
        ExecuteAll(reforming);

        Assert.Contains(new MergerCount(MergerSubject.TemporaryHandover, 1), reforming.Plan.Moved);
        Assert.Equal((A.HealthDepartment.Id, Ward, "UBND phường Tân Phong"), Parties(reforming.TemporaryHandover(temporary.Id)));
        Assert.Equal((temporary.Id, Ward), Held(reforming.Facility(facility.Id)));

        UndoAll(reforming);

        Assert.Equal((A.HealthDepartment.Id, A.DoanKet.Id, A.DoanKet.Name), Parties(reforming.TemporaryHandover(temporary.Id)));
        Assert.Equal((temporary.Id, A.DoanKet.Id), Held(reforming.Facility(facility.Id)));
    }

    [Fact]
    public void What_one_of_two_committees_that_become_one_had_given_the_other_is_theirs_again_when_it_is_undone()
    {
        var (given, facility) = Given();
        var temporary = given with { GiverId = A.TaLeng.Id, GiverName = A.TaLeng.Name };
        var handover = InStatus.HandoverIn(HandoverStatus.Awaited) with { GiverId = A.TaLeng.Id, GiverName = A.TaLeng.Name, Version = 1 };
        var reforming = Approved(Plans.Situation with
        {
            Facilities = [.. Plans.Situation.Facilities, facility],
            Handovers = [handover],
            TemporaryHandovers = [new(temporary, facility)],
        });
        ExecuteAll(reforming);
        Assert.Equal((Ward, Ward), (reforming.TemporaryHandover(temporary.Id).GiverId, reforming.TemporaryHandover(temporary.Id).ReceiverId));

        UndoAll(reforming);

        Assert.Equal((A.TaLeng.Id, A.DoanKet.Id, A.DoanKet.Name), Parties(reforming.TemporaryHandover(temporary.Id)));
        Assert.Equal((A.TaLeng.Id, A.DoanKet.Id), (reforming.Handover(handover.Id).GiverId, reforming.Handover(handover.Id).ReceiverId));
    }

    [Fact]
    public void A_temporary_handover_that_ended_since_stays_as_it_is_and_is_named()
    {
        var (temporary, facility) = Given();
        var reforming = Approved(Plans.Situation with { Facilities = [.. Plans.Situation.Facilities, facility], TemporaryHandovers = [new(temporary, facility)] });
        ExecuteAll(reforming);
        reforming.Record(temporary.Id, new TemporaryHandoverEnded(temporary.Id, A.Imported(70) with { Reason = "Trả lại" }));
        reforming.Record(facility.Id, new FacilityTemporaryHandoverEnded(facility.Id, temporary.Id, A.Imported(70)));

        var kept = UndoAll(reforming).SelectMany(step => step.Kept);

        Assert.Equal(temporary.Id.ToString(), Assert.Single(kept, record => record.Subject is MergerSubject.TemporaryHandover).Key);
        Assert.Equal(Ward, reforming.TemporaryHandover(temporary.Id).ReceiverId);
    }

    private static (TemporaryHandover, Facility) Given()
    {
        var free = A.Surplus(7, A.HealthDepartment) with { CommuneId = A.Id(99) };
        var given = TemporaryHandoverDecider.HandOver(Commands.HandOverTemporarily with { FacilityId = free.Id }, free, A.DoanKet, RuleBook.Bundled, A.OfficialOf(A.HealthDepartment), A.Today);

        return (TemporaryHandover.Create(given.Recorded) with { Version = 1 }, free.Apply(given.AtFacility));
    }

    private static Reforming Approved(MergerSituation? situation = null, int taLeng = 30, int taLengCountedOn = 20, Organisation? also = null)
    {
        var standing = (situation ?? Plans.Situation) with
        {
            HousingNeeds =
            [
                Known(Counted(Plans.TaLengCommittee, taLeng, taLengCountedOn), arranged: taLeng == 0 ? null : 12),
                Known(Counted(Plans.DoanKetCommittee, 40, 25)),
                .. also is null ? [] : new[] { Known(Counted(also, 5, 25)) },
            ],
        };
        var plan = Plans.In(MergerPlanStatus.Draft);
        plan = plan.Apply(MergerPlanDecider.Check(new(A.Day(66)), plan, standing, A.Administrator, A.Today));
        var reforming = new Reforming(Plans.Approved(plan), standing);
        reforming.Remember(HousingNeed.IdOf(A.TaLeng.Id), Counted(Plans.TaLengCommittee, taLeng, taLengCountedOn));
        reforming.Remember(HousingNeed.IdOf(A.DoanKet.Id), Counted(Plans.DoanKetCommittee, 40, 25));

        return reforming;
    }

    private static MergerHousingNeed Known(HousingNeedRecorded count, int? arranged = null) =>
        new(HousingNeed.Create(count) with { Arranged = arranged, Version = 1 }, count.Provenance.EffectiveOn);

    /// <summary>A count by title, of leaders and of deputies.</summary>
    private static HousingNeedRecorded Counted(Organisation organisation, int headcount, int day) => new(
        HousingNeed.IdOf(organisation.Id), organisation.Id, organisation.Name, organisation.CommuneCode, headcount, A.Imported(day),
        headcount == 30 ? [new(TitleGroup.CommuneLeader, 3), new(TitleGroup.CommuneDeputyLeader, 27)] : [new(TitleGroup.CommuneDeputyLeader, headcount)]);

    private static (int, int?, string?) Figures(Reforming reforming, Guid organisationId) =>
        (reforming.Need(organisationId).Needed, reforming.Need(organisationId).Arranged, reforming.Need(organisationId).CommuneCode);

    private static (Guid, Guid, string) Parties(TemporaryHandover temporary) => (temporary.GiverId, temporary.ReceiverId, temporary.ReceiverName);

    private static (Guid, Guid) Held(Facility facility) => (Assert.Single(facility.TemporaryHoldings).Id, facility.TemporaryHoldings[0].ReceiverId);

    private static void ExecuteAll(Reforming reforming)
    {
        while (reforming.Plan.Status is not MergerPlanStatus.Executed)
        {
            _ = reforming.Execute();
        }
    }

    private static List<MergerBatchUndone> UndoAll(Reforming reforming)
    {
        var steps = new List<MergerBatchUndone>();
        while (reforming.Plan.Status is not MergerPlanStatus.Undone)
        {
            steps.Add((MergerBatchUndone)reforming.Undo().Step);
        }

        return steps;
    }
}
