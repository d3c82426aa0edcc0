using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Mergers;

[ObjectType<MergerPlan>(IgnoreProperties =
[
    nameof(MergerPlan.PreparedBy), nameof(MergerPlan.LastStepOn), nameof(MergerPlan.StandingBatches), nameof(MergerPlan.Cause),
])]
public static class MergerPlanFields
{
    [NodeResolver]
    public static async Task<MergerPlan?> GetMergerPlanAsync(
        Guid id, Actor actor, DocumentById<MergerPlan> plans, CancellationToken cancellationToken) =>
        MergerVisibility.MaySee(actor) ? await plans.LoadAsync(id, cancellationToken) : null;

    /// <summary>Everything it will still move, as things stand now, with what a person must place.</summary>
    public static async Task<MergerPreview> GetPreviewAsync(
        [Parent] MergerPlan plan, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        MergerPreview.Of(plan, await session.SituationOfAsync(plan, actor, cancellationToken));

    /// <summary>What is to be known of its boundaries before it is carried out: gaps, overlaps, areas, and the facilities that they concern.</summary>
    /// <param name="withinMetres">How far from a border a facility is near to it.</param>
    public static Task<MergerBoundaryReport> GetBoundaryReportAsync(
        [Parent] MergerPlan plan, Actor actor, IQuerySession session, CancellationToken cancellationToken, double withinMetres = MergerReader.NearMetres) =>
        session.BoundaryReportOfAsync(plan, actor, withinMetres, cancellationToken);

    /// <summary>The next commands the caller may give on this plan now.</summary>
    public static IReadOnlyList<CommandName> GetAllowedCommands([Parent] MergerPlan plan, Actor actor) => MergerPlanMoves.AllowedFor(plan, actor);

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] MergerPlan plan, Actor actor, TimelineReader timelines, CancellationToken cancellationToken) =>
        timelines.OfStreamAsync(plan.Id, cancellationToken, fact => fact is not MergerDoubtSettled settled || IsTold(settled.Key, actor));

    /// <summary>Where people said records go, of those the caller may see.</summary>
    [BindMember(nameof(MergerPlan.Settlements))]
    public static IReadOnlyList<MergerSettlement> GetSettlements([Parent] MergerPlan plan, Actor actor) =>
        [.. plan.Settlements.Where(settled => IsTold(settled.Key, actor))];

    private static bool IsTold(string key, Actor actor) => !Guid.TryParse(key, out var id) || !actor.IsHidden(id);
}

[ObjectType<MergerPlanContent>(IgnoreProperties = [nameof(MergerPlanContent.EndingLines), nameof(MergerPlanContent.NewUnits)])]
public static class MergerPlanContentFields;

[ObjectType<PlannedUnit>]
public static class PlannedUnitFields
{
    /// <summary>The unit's id, from the day the plan is executed on.</summary>
    [BindMember(nameof(PlannedUnit.UnitId))]
    [ID<AdministrativeUnit>]
    public static Guid GetUnitId([Parent] PlannedUnit unit) => unit.UnitId;

    /// <summary>A GeoJSON geometry as text.</summary>
    [BindMember(nameof(PlannedUnit.Boundary))]
    public static string? GetBoundary([Parent] PlannedUnit unit) => unit.Boundary is { } boundary ? FacilityBoundary.Format(boundary) : null;
}

[ObjectType<PlannedCommittee>(IgnoreProperties = [nameof(PlannedCommittee.OrganisationId)])]
public static class PlannedCommitteeFields;

[ObjectType<MergerLine>(IgnoreProperties =
[
    nameof(MergerLine.Ends), nameof(MergerLine.IsByGeometry), nameof(MergerLine.IntoIds), nameof(MergerLine.Succession),
])]
public static class MergerLineFields
{
    /// <summary>The unit there was.</summary>
    [BindMember(nameof(MergerLine.UnitId))]
    public static Task<AdministrativeUnitDetails> GetUnitAsync(
        [Parent] MergerLine line, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        units.LoadRequiredAsync(line.UnitId, cancellationToken);
}

[ObjectType<MergerShare>]
public static class MergerShareFields
{
    /// <summary>One of the plan's units.</summary>
    [BindMember(nameof(MergerShare.UnitId))]
    [ID<AdministrativeUnit>]
    public static Guid GetUnitId([Parent] MergerShare share) => share.UnitId;

    /// <summary>The facilities of this part, where the unit is divided by a list.</summary>
    [BindMember(nameof(MergerShare.FacilityIds))]
    [ID<Facility>]
    public static IReadOnlyList<Guid> GetFacilityIds([Parent] MergerShare share, Actor actor) => [.. share.FacilityIds.Where(id => !actor.IsHidden(id))];
}

[ObjectType<MergerMove>(IgnoreProperties = [nameof(MergerMove.IsOpen)])]
public static class MergerMoveFields
{
    [BindMember(nameof(MergerMove.FromUnitId))]
    [ID<AdministrativeUnit>]
    public static Guid GetFromUnitId([Parent] MergerMove move) => move.FromUnitId;

    /// <summary>Null: a person must say.</summary>
    [BindMember(nameof(MergerMove.ToUnitId))]
    [ID<AdministrativeUnit>]
    public static Guid? GetToUnitId([Parent] MergerMove move) => move.ToUnitId;

    /// <summary>The units it can go to.</summary>
    [BindMember(nameof(MergerMove.Candidates))]
    [ID<AdministrativeUnit>]
    public static IReadOnlyList<Guid> GetCandidates([Parent] MergerMove move) => move.Candidates;
}

[ObjectType<MergerPreview>(IgnoreProperties = [nameof(MergerPreview.Places)])]
public static class MergerPreviewFields;

[ObjectType<BoundaryArea>]
public static class BoundaryAreaFields
{
    [BindMember(nameof(BoundaryArea.UnitId))]
    [ID<AdministrativeUnit>]
    public static Guid GetUnitId([Parent] BoundaryArea area) => area.UnitId;
}

[ObjectType<FacilityNearBorder>]
public static class FacilityNearBorderFields
{
    [BindMember(nameof(FacilityNearBorder.FacilityId))]
    [ID<Facility>]
    public static Guid GetFacilityId([Parent] FacilityNearBorder near) => near.FacilityId;
}

[ObjectType<MergerSettlement>]
public static class MergerSettlementFields
{
    [BindMember(nameof(MergerSettlement.ToUnitId))]
    [ID<AdministrativeUnit>]
    public static Guid GetToUnitId([Parent] MergerSettlement settlement) => settlement.ToUnitId;
}
