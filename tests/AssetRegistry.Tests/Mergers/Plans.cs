using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests.Mergers;

/// <summary>A reform brought to a status by the real decider: Tả Lèng and Đoàn Kết go to a new ward; or Tả Lèng is divided along a meridian.</summary>
internal static class Plans
{
    public static readonly DateOnly Reform = A.Day(60);

    public static readonly AdministrativeUnit TaLeng = A.TaLengCommune;
    public static readonly AdministrativeUnit DoanKet = Unit(91, "03408", "Đoàn Kết");
    public static readonly Organisation TaLengCommittee = A.TaLeng with { CommuneId = TaLeng.Id, Version = 1 };
    public static readonly Organisation DoanKetCommittee = A.DoanKet with { CommuneId = DoanKet.Id, Version = 1 };

    /// <summary>The ward after the reform. Its code was Tả Lèng's.</summary>
    public static readonly PlannedUnit Ward = new(
        A.Id(950), "03427", "Tân Phong", "phường Tân Phong", AdministrativeUnitType.Ward, 200m, null, new(A.Id(960), "H20", "UBND phường Tân Phong"));

    public static readonly PlannedUnit West = Ward with { UnitId = A.Id(951), Code = "03428", FullName = "xã Tây", Boundary = Box(103.40, 103.45), Committee = new(A.Id(961), "H21", "UBND xã Tây") };
    public static readonly PlannedUnit East = Ward with { UnitId = A.Id(952), Code = "03429", FullName = "xã Đông", Boundary = Box(103.45, 103.50), Committee = new(A.Id(962), "H22", "UBND xã Đông") };

    public static readonly MergerPlanContent Merger = Content([Ward], Whole(TaLeng, Ward), Whole(DoanKet, Ward));

    public static readonly MergerPlanContent Division = Content(
        [West, East], new MergerLine(TaLeng.Id, MergerLineKind.DividedByGeometry, [new(West.UnitId, 0.6m, []), new(East.UnitId, 0.4m, [])]));

    /// <summary>One facility of each unit, an account, an office in the facility and an open dossier about it.</summary>
    public static readonly MergerSituation Situation = Standing([A.Facility(), A.Facility(2)]);

    public static MergerSituation Standing(IReadOnlyList<Facility> facilities) => new(
        [TaLeng, DoanKet], [TaLengCommittee, DoanKetCommittee], [new("van-thu", TaLengCommittee.Id)], facilities, [], [], [], [], [], [], []);

    public static MergerPlan Of(MergerPlanContent content) => MergerPlan.Create(
        MergerPlanDecider.Draft(new(A.Id(940), "SX-2025-0001", content, A.Day(65)), [TaLeng, DoanKet], A.Administrator, A.Today));

    public static MergerPlan In(MergerPlanStatus status) => status switch
    {
        MergerPlanStatus.Draft => Of(Merger),
        MergerPlanStatus.Checked => After(MergerPlanStatus.Draft, Checked),
        MergerPlanStatus.Approved => After(MergerPlanStatus.Checked, Approved),
        MergerPlanStatus.Executing => After(MergerPlanStatus.Approved, plan => Executed(plan, isLast: false)),
        MergerPlanStatus.Executed => After(MergerPlanStatus.Executing, plan => Executed(plan, isLast: true)),
        MergerPlanStatus.Undoing => After(MergerPlanStatus.Executed, plan => plan.Apply(Undone(plan, isLast: false))),
        MergerPlanStatus.Undone => After(MergerPlanStatus.Undoing, plan => plan.Apply(Undone(plan, isLast: true))),
        _ => After(MergerPlanStatus.Draft, plan => plan.Apply(MergerPlanDecider.Discard(new("Lập lại", A.Day(66)), plan, A.Administrator, A.Today))),
    };

    public static MergerPlan Checked(MergerPlan plan) =>
        plan.Apply(MergerPlanDecider.Check(new(A.Day(66)), plan, Situation, A.Administrator, A.Today));

    public static MergerPlan Approved(MergerPlan plan) =>
        plan.Apply(MergerPlanDecider.Approve(new(A.Paper(PaperKind.Decision, 67), A.Day(67)), plan, Situation, A.Decider, A.Today));

    public static MergerPlanContent Content(IReadOnlyList<PlannedUnit> units, params MergerLine[] lines) =>
        new("Sắp xếp Tả Lèng", new(PaperKind.Other, "1670/NQ-UBTVQH15", A.Day(1)), Reform, A.Day(110), units, lines);

    public static MergerLine Whole(AdministrativeUnit unit, PlannedUnit into) => new(unit.Id, MergerLineKind.Merged, [new(into.UnitId, 1, [])]);

    public static Facility At(int number, double? longitude) =>
        A.Facility(number) with { Location = longitude is { } degrees ? new Position(degrees, 22.4) : null };

    private static MergerPlan Executed(MergerPlan plan, bool isLast) => plan.Apply(new MergerBatchExecuted(
        plan.Id, plan.Number, isLast ? MergerStage.Facilities : MergerStage.Units, [], [], isLast, A.Imported(68)));

    private static MergerBatchUndone Undone(MergerPlan plan, bool isLast) =>
        new(plan.Id, plan.Number, isLast ? MergerStage.Units : MergerStage.Facilities, [], [], isLast, A.Imported(69) with { Reason = "Nghị quyết bị thu hồi" });

    private static MergerPlan After(MergerPlanStatus earlier, Func<MergerPlan, MergerPlan> step) => step(In(earlier));

    private static AdministrativeUnit Unit(int number, string code, string name) => AdministrativeUnit.Create(new(
        A.Id(number), code, name, $"phường {name}", AdministrativeUnitType.Ward, "12", null, null, A.ReorganisationDay, null, [], A.Imported())) with
    { Version = 1 };

    public static Polygon Box(double west, double east) => new(new LinearRing(
        [new(west, 22.3), new(east, 22.3), new(east, 22.5), new(west, 22.5), new(west, 22.3)]));
}
