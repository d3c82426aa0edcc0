using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Boundaries;

[ObjectType<AdministrativeUnitDetails>(IgnoreProperties = [nameof(AdministrativeUnitDetails.SearchText)])]
public static class AdministrativeUnitFields
{
    [NodeResolver]
    public static Task<AdministrativeUnitDetails?> GetAdministrativeUnitByIdAsync(
        Guid id, Actor _, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        units.LoadAsync(id, cancellationToken);

    /// <summary>The units this one has ground of, and since when.</summary>
    public static async Task<IReadOnlyList<UnitSuccession>> GetPredecessorsAsync(
        [Parent] AdministrativeUnitDetails unit, SuccessionsByUnit successions, CancellationToken cancellationToken) =>
        [.. (await successions.LoadAsync(unit.Id, cancellationToken) ?? []).Where(succession => succession.IntoId == unit.Id)];

    /// <summary>The units that got ground of this one, and since when; empty as long as it keeps all of it.</summary>
    public static async Task<IReadOnlyList<UnitSuccession>> GetSuccessorsAsync(
        [Parent] AdministrativeUnitDetails unit, SuccessionsByUnit successions, CancellationToken cancellationToken) =>
        [.. (await successions.LoadAsync(unit.Id, cancellationToken) ?? []).Where(succession => succession.FromId == unit.Id)];

    /// <summary>
    /// The units in force at effectiveAt (default: today in Viet Nam) that hold what this one held, or that held what it holds: itself while
    /// it is in force, otherwise what lies behind or before it through any number of reforms. Empty where the succession is not recorded.
    /// </summary>
    public static async Task<IReadOnlyList<UnitLineage>> GetUnitsInForceAsync(
        [Parent] AdministrativeUnitDetails unit, DateOnly? effectiveAt, LineagesByUnit units, TimeProvider clock, CancellationToken cancellationToken) =>
        await units.LoadAsync((unit.Id, effectiveAt ?? clock.Today()), cancellationToken) ?? [];

    /// <summary>How many facilities stand in the unit, of those the caller may see.</summary>
    public static async Task<int> GetFacilityCountAsync(
        [Parent] AdministrativeUnitDetails unit, Actor actor, FacilityCountByCommune counts, CancellationToken cancellationToken) =>
        await counts.LoadAsync((unit.Code, actor), cancellationToken);
}

[ObjectType<UnitSuccession>(IgnoreProperties = [nameof(UnitSuccession.Id)])]
public static class UnitSuccessionFields
{
    /// <summary>The unit whose ground it was.</summary>
    [BindMember(nameof(UnitSuccession.FromId))]
    public static Task<AdministrativeUnitDetails> GetFromAsync(
        [Parent] UnitSuccession succession, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        units.LoadRequiredAsync(succession.FromId, cancellationToken);

    /// <summary>The unit that has it since.</summary>
    [BindMember(nameof(UnitSuccession.IntoId))]
    public static Task<AdministrativeUnitDetails> GetIntoAsync(
        [Parent] UnitSuccession succession, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        units.LoadRequiredAsync(succession.IntoId, cancellationToken);
}

[ObjectType<UnitLineage>(IgnoreProperties = [nameof(UnitLineage.IsItself)])]
public static class UnitLineageFields;
