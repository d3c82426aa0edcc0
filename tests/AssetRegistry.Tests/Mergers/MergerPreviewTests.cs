namespace AssetRegistry.Tests.Mergers;

/// <summary>What a plan moves, what it leaves to people, and what makes a plan faulty.</summary>
public sealed class MergerPreviewTests
{
    [Theory]
    [InlineData(103.42, "xã Tây", null)]
    [InlineData(103.48, "xã Đông", null)]
    [InlineData(103.45, null, MergerDoubt.OnBorder)]
    [InlineData(103.4501, null, MergerDoubt.OnBorder)]
    [InlineData(103.4503, "xã Đông", null)]
    [InlineData(103.6, null, MergerDoubt.PositionContradictsCommune)]
    [InlineData(null, null, MergerDoubt.NoPosition)]
    public void A_divided_unit_leaves_to_people_what_its_boundaries_do_not_place(double? longitude, string? unit, MergerDoubt? doubt)
    {
        var plan = Plans.Of(Plans.Division);

        var move = Assert.Single(MergerPreview.Of(plan, Plans.Standing([Plans.At(1, longitude)])).Of(MergerSubject.Facility));

        Assert.Equal((unit, doubt), (move.ToUnitId is { } to ? plan.Content.FindUnit(to)!.FullName : null, move.Doubt));
    }

    [Fact]
    public void A_list_places_what_it_names_and_leaves_the_rest_to_people()
    {
        var plan = Plans.Of(Plans.Content([Plans.West, Plans.East], new MergerLine(Plans.TaLeng.Id, MergerLineKind.DividedByList,
            [new(Plans.West.UnitId, null, [A.Id(1001)]), new(Plans.East.UnitId, null, [])])));

        var moves = MergerPreview.Of(plan, Plans.Situation).Of(MergerSubject.Facility);

        Assert.Equal([(Plans.West.UnitId, null), (null, MergerDoubt.NotListed)], moves.Select(move => (move.ToUnitId, move.Doubt)));
    }

    [Fact]
    public void A_committee_of_a_divided_unit_waits_for_a_person_and_its_accounts_with_it()
    {
        var preview = MergerPreview.Of(Plans.Of(Plans.Division), Plans.Situation);

        Assert.Equal(MergerDoubt.UnitDivided, Assert.Single(preview.Of(MergerSubject.Organisation)).Doubt);
        var right = Assert.Single(preview.Of(MergerSubject.AccountRight));
        Assert.Equal((null, A.TaLeng.Id.ToString(), false), (right.ToUnitId, right.Follows, right.IsOpen));
    }

    [Fact]
    public void A_person_settles_a_doubt_once_and_the_plan_goes_on()
    {
        var plan = Plans.Of(Plans.Division);
        var situation = Plans.Standing([Plans.At(1, null)]);
        Assert.Equal(2, Assert.Throws<MergerDoubtsOpenException>(() => MergerPlanDecider.Check(new(A.Day(66)), plan, situation, A.Administrator, A.Today)).Doubtful.Count);

        plan = Settled(plan, situation, MergerSubject.Facility, A.Id(1001));
        plan = Settled(plan, situation, MergerSubject.Organisation, A.TaLeng.Id);

        var counts = MergerPlanDecider.Check(new(A.Day(66)), plan, situation, A.Administrator, A.Today).Counts;
        Assert.Contains(new MergerCount(MergerSubject.Facility, 1), counts);
        Assert.Contains("van-thu", MergerPreview.Of(plan, situation).Of(MergerSubject.AccountRight).Select(move => move.Key));
    }

    [Fact]
    public void A_record_goes_only_where_the_plan_allows()
    {
        var plan = Plans.Of(Plans.Division);
        var preview = MergerPreview.Of(plan, Plans.Standing([Plans.At(1, null)]));

        Assert.Equal(["xã Tây", "xã Đông"], Assert.Throws<MergerDestinationImpossibleException>(() => MergerPlanDecider.Settle(
            new(MergerSubject.Facility, A.Id(1001).ToString(), Plans.DoanKet.Id, "Theo hồ sơ", A.Day(66)), plan, preview, A.Administrator, A.Today)).Candidates);
        Assert.Throws<MergerDoubtNotFoundException>(() => MergerPlanDecider.Settle(
            new(MergerSubject.Facility, A.Id(1002).ToString(), Plans.West.UnitId, "Theo hồ sơ", A.Day(66)), plan, preview, A.Administrator, A.Today));
    }

    [Fact]
    public void A_renamed_unit_stays_itself_and_its_records_get_the_new_name()
    {
        var renamed = new PlannedUnit(Plans.TaLeng.Id, "03427", "Tả Lèng Mới", "xã Tả Lèng Mới", AdministrativeUnitType.Commune, null, null, null);
        var plan = Plans.Of(Plans.Content([renamed], new MergerLine(Plans.TaLeng.Id, MergerLineKind.Renamed, [new(Plans.TaLeng.Id, 1, [])])));

        var preview = MergerPreview.Of(plan, Plans.Situation);

        Assert.Equal(2, preview.Of(MergerSubject.Facility).Count);
        Assert.Empty(preview.Of(MergerSubject.Organisation));
    }

    [Fact]
    public void Redrawing_moves_only_what_comes_to_stand_in_the_neighbour()
    {
        var shrunk = Plans.West with { UnitId = Plans.TaLeng.Id, Code = Plans.TaLeng.Code, FullName = Plans.TaLeng.FullName, Committee = null };
        var grown = Plans.East with { UnitId = Plans.DoanKet.Id, Code = Plans.DoanKet.Code, FullName = Plans.DoanKet.FullName, Committee = null };
        var plan = Plans.Of(Plans.Content(
            [shrunk, grown],
            new MergerLine(Plans.TaLeng.Id, MergerLineKind.Redrawn, [new(Plans.TaLeng.Id, null, []), new(Plans.DoanKet.Id, null, [])]),
            new MergerLine(Plans.DoanKet.Id, MergerLineKind.Redrawn, [new(Plans.DoanKet.Id, null, [])])));

        var move = Assert.Single(MergerPreview.Of(plan, Plans.Standing([Plans.At(1, 103.42), Plans.At(2, 103.48)])).Of(MergerSubject.Facility));

        Assert.Equal((A.Id(1002).ToString(), Plans.DoanKet.Id), (move.Key, move.ToUnitId));
    }

    [Fact]
    public void A_faulty_plan_is_refused_with_every_fault()
    {
        var faulty = Plans.Content(
            [Plans.Ward, Plans.West],
            new MergerLine(Plans.TaLeng.Id, MergerLineKind.Merged, [new(Plans.Ward.UnitId, 0.5m, []), new(A.Id(999), 0.4m, [])]),
            new MergerLine(A.Id(998), MergerLineKind.Unchanged, [new(A.Id(998), null, [])]));

        var refusal = Assert.Throws<MergerPlanFaultyException>(() => Plans.Of(faulty));

        Assert.Equal(5, refusal.Problems.Count);
    }

    [Fact]
    public void A_unit_that_exists_is_in_the_plan_only_with_a_line_and_no_code_is_given_twice()
    {
        var kept = Plans.Ward with { UnitId = Plans.DoanKet.Id, Code = Plans.DoanKet.Code };
        Assert.Single(Assert.Throws<MergerPlanFaultyException>(() => Plans.Of(Plans.Content([kept], Plans.Whole(Plans.TaLeng, kept)))).Problems);

        var other = Plans.Ward with { Code = Plans.DoanKet.Code };
        Assert.Single(Assert.Throws<MergerPlanFaultyException>(() => Plans.Of(Plans.Content([other], Plans.Whole(Plans.TaLeng, other)))).Problems);
    }

    [Fact]
    public void A_committee_that_ends_needs_one_to_succeed_it()
    {
        var bare = Plans.Ward with { Committee = null };
        var plan = Plans.Of(Plans.Content([bare], Plans.Whole(Plans.TaLeng, bare), Plans.Whole(Plans.DoanKet, bare)));

        Assert.Equal(2, Assert.Throws<MergerPlanFaultyException>(() => Plans.Checked(plan)).Problems.Count);
    }

    private static MergerPlan Settled(MergerPlan plan, MergerSituation situation, MergerSubject subject, Guid id) => plan.Apply(MergerPlanDecider.Settle(
        new(subject, id.ToString(), Plans.West.UnitId, "Theo biên bản thực địa", A.Day(66)), plan, MergerPreview.Of(plan, situation), A.Administrator, A.Today));
}
