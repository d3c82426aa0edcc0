using Geo.Coverage;

namespace AssetRegistry.Tests.Mergers;

/// <summary>What is to be known of a plan's boundaries before it is carried out.</summary>
public sealed class MergerBoundaryTests
{
    private static readonly AdministrativeUnit TaLeng = Plans.TaLeng with { Boundary = Plans.Box(103.40, 103.50), BoundarySource = BoundarySource.Official };
    private static readonly AdministrativeUnit DoanKet = Plans.DoanKet with { Boundary = Plans.Box(103.50, 103.60), BoundarySource = BoundarySource.Official };

    [Fact]
    public void A_division_without_fault_has_nothing_but_areas_and_the_facilities_it_moves()
    {
        var report = ReportOf(Plans.Division, Plans.At(1, 103.42), Plans.At(2, 103.4501), Plans.At(3, null));

        Assert.Empty(report.Findings);
        Assert.Equal(["xã Tây", "xã Đông"], report.Areas.Select(area => area.FullName));
        Assert.All(report.Areas, area => Assert.Equal((200m, null), (area.PublishedKm2, area.ChangedPercent)));
        Assert.InRange(report.Areas[0].MeasuredKm2, 114, 115);
        Assert.InRange(report.Areas[0].DifferencePercent!.Value, -43, -42);
        Assert.Equal(3, report.ChangingCommune.Count);
        var near = Assert.Single(report.NearBorder);
        Assert.Equal(A.Id(1002), near.FacilityId);
        Assert.InRange(near.DistanceMetres, 10, 10.6);
    }

    [Fact]
    public void Overlaps_gaps_and_what_leaves_the_province_are_found_with_those_they_concern()
    {
        var overlapping = Plans.East with { Boundary = Plans.Box(103.4499999, 103.51) };
        var report = ReportOf(Plans.Content([Plans.West, overlapping], Divided(Plans.West, overlapping)));

        Assert.Equal([CoverageFault.Overlap, CoverageFault.Overlap], report.Findings.Select(finding => finding.Fault));
        Assert.Equal(["xã Đông", "phường Đoàn Kết"], report.Findings[0].Units);
        Assert.Equal([false, true], report.Findings.Select(finding => finding.IsSliver));

        var beyond = Plans.West with { Boundary = Plans.Box(103.39, 103.45) };
        var outside = Assert.Single(ReportOf(Plans.Content([beyond, Plans.East], Divided(beyond, Plans.East))).Findings);
        Assert.Equal((CoverageFault.Outside, "xã Tây"), (outside.Fault, outside.Units.Single()));
    }

    [Fact]
    public void Ground_that_a_unit_had_at_the_outer_edge_and_nobody_has_is_found()
    {
        var narrower = Plans.West with { Boundary = Plans.Box(103.41, 103.45) };

        var lost = Assert.Single(ReportOf(Plans.Content([narrower, Plans.East], Divided(narrower, Plans.East))).Findings);

        Assert.Equal((CoverageFault.Gap, TaLeng.FullName, false), (lost.Fault, lost.Units.Single(), lost.IsSliver));
        Assert.InRange(lost.AreaM2, 22.8e6, 23.0e6);
        Assert.InRange(lost.Place.Longitude, 103.40, 103.41);
    }

    [Fact]
    public void Ground_that_goes_to_a_neighbour_of_the_plan_is_not_lost()
    {
        var neighbour = Plans.DoanKet with { Boundary = Plans.Box(103.49, 103.60), BoundarySource = BoundarySource.Official };
        var narrower = Plans.East with { Boundary = Plans.Box(103.45, 103.49) };
        var plan = Plans.Of(Plans.Content([Plans.West, narrower], Divided(Plans.West, narrower)));

        var report = MergerBoundaryReport.Of(plan, Situation() with { Units = [TaLeng] }, [TaLeng, neighbour], nearMetres: 50);

        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData(103.5002, null)]
    [InlineData(103.51, 10.0)]
    public void A_border_that_was_only_drawn_anew_is_no_change(double east, double? percent)
    {
        var redrawn = Plans.West with { UnitId = TaLeng.Id, Code = TaLeng.Code, FullName = TaLeng.FullName, Boundary = Plans.Box(103.40, east), Committee = null };

        var report = ReportOf(Plans.Content([redrawn], new MergerLine(TaLeng.Id, MergerLineKind.Redrawn, [new(TaLeng.Id, null, [])])));

        var changed = Assert.Single(report.Areas).ChangedPercent;
        Assert.Equal(percent, changed is { } share ? Math.Round(share, 1) : null);
    }

    [Fact]
    public void A_unit_that_whole_ones_go_to_has_what_they_cover_together()
    {
        var plan = Plans.Of(Plans.Merger);
        var reforming = new Reforming(Plans.Approved(Plans.Checked(plan)), Situation());

        _ = reforming.Execute();

        Assert.True(reforming.Unit(Plans.Ward.UnitId).Boundary!.EqualsTopologically(Plans.Box(103.40, 103.60)));
        Assert.Equal(BoundarySource.Official, reforming.Unit(Plans.Ward.UnitId).BoundarySource);
    }

    private static MergerLine Divided(params PlannedUnit[] into) =>
        new(TaLeng.Id, MergerLineKind.DividedByGeometry, [.. into.Select(unit => new MergerShare(unit.UnitId, null, []))]);

    private static MergerSituation Situation(params Facility[] facilities) => Plans.Standing(facilities) with { Units = [TaLeng, DoanKet] };

    private static MergerBoundaryReport ReportOf(MergerPlanContent content, params Facility[] facilities) =>
        MergerBoundaryReport.Of(Plans.Of(content), Situation(facilities), [TaLeng, DoanKet], nearMetres: 50);
}
