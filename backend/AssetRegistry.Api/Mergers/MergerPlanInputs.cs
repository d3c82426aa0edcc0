using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Mergers;

/// <summary>What a merger plan says. The lines name the units after the reform by their codes.</summary>
/// <param name="LegalAct">The resolution the reform rests on.</param>
/// <param name="EffectiveOn">The first day of the new units.</param>
/// <param name="UndoUntil">The last day on which the plan can be undone.</param>
public sealed record MergerPlanContentInput(
    string Name, PaperInput LegalAct, DateOnly EffectiveOn, DateOnly UndoUntil, IReadOnlyList<PlannedUnitInput> Units, IReadOnlyList<MergerLineInput> Lines)
{
    public MergerPlanContent ToContent(Func<Guid> newId)
    {
        List<PlannedUnit> units = [.. Units.Select(unit => unit.ToUnit(newId))];

        return new(Name, LegalAct.ToPaper(), EffectiveOn, UndoUntil, units, [.. Lines.Select(line => line.ToLine(units))]);
    }
}

/// <param name="FullName">With its type; null: the name itself.</param>
/// <param name="Boundary">A GeoJSON geometry as text, WGS 84; null: not known, or as before.</param>
/// <param name="ContinuesId">The unit it was before the reform already; null: a new one.</param>
/// <param name="Committee">The people's committee that begins with the unit.</param>
public sealed record PlannedUnitInput(
    string Code, string Name, string? FullName, AdministrativeUnitType Type, decimal? DeclaredAreaKm2 = null, string? Boundary = null,
    [property: ID<AdministrativeUnit>] Guid? ContinuesId = null, PlannedCommitteeInput? Committee = null)
{
    public PlannedUnit ToUnit(Func<Guid> newId) => new(
        ContinuesId ?? newId(), VietnameseText.Normalise(Code), VietnameseText.Normalise(Name),
        VietnameseText.NormaliseOptional(FullName) ?? VietnameseText.Normalise(Name), Type, DeclaredAreaKm2,
        Boundary is null ? null : FacilityBoundary.Parse(Boundary),
        Committee is null ? null : new(newId(), VietnameseText.Normalise(Committee.Code), VietnameseText.Normalise(Committee.Name)));
}

/// <param name="Code">Its budget-unit code.</param>
public sealed record PlannedCommitteeInput(string Code, string Name);

/// <param name="Into">Where the unit goes, the greater part first; empty: it stays.</param>
public sealed record MergerLineInput([property: ID<AdministrativeUnit>] Guid UnitId, MergerLineKind Kind, IReadOnlyList<MergerShareInput> Into)
{
    public MergerLine ToLine(IReadOnlyList<PlannedUnit> units) => new(
        UnitId, Kind, Into.Count == 0 ? [new(UnitId, null, [])] : [.. Into.Select(share => share.ToShare(units))]);
}

/// <param name="UnitCode">The code of one of the plan's units.</param>
/// <param name="Share">Of the ground, above 0 and at most 1; null: not known.</param>
/// <param name="FacilityIds">The facilities of this part, where the unit is divided by a list.</param>
public sealed record MergerShareInput(string UnitCode, decimal? Share = null, [property: ID<Facility>] IReadOnlyList<Guid>? FacilityIds = null)
{
    /// <exception cref="MergerPlanFaultyException">The plan has no unit of this code.</exception>
    public MergerShare ToShare(IReadOnlyList<PlannedUnit> units) => new(
        units.FirstOrDefault(unit => unit.Code == UnitCode)?.UnitId ?? throw new MergerPlanFaultyException(
        [
            new($"Không có đơn vị mã {UnitCode} trong danh sách sau sắp xếp.", $"No unit of the plan has the code {UnitCode}."),
        ]),
        Share, FacilityIds ?? []);
}

/// <summary>Drafts a merger plan.</summary>
public sealed record DraftMergerPlanInput(Guid IdempotencyKey, MergerPlanContentInput Content, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on a merger plan, based on the version the caller has read.</summary>
public interface IMergerPlanInput : ICommandInput
{
    Guid PlanId { get; }

    int ExpectedVersion { get; }
}

public sealed record ReviseMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, MergerPlanContentInput Content, DateOnly? EffectiveOn = null) : IMergerPlanInput;

/// <param name="Key">Of the record in the queue.</param>
/// <param name="ToUnitId">One of the record's candidates.</param>
public sealed record SettleMergerDoubtInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, MergerSubject Subject, string Key,
    [property: ID<AdministrativeUnit>] Guid ToUnitId, string Reason, DateOnly? EffectiveOn = null) : IMergerPlanInput;

public sealed record CheckMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IMergerPlanInput;

public sealed record ApproveMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, PaperInput Paper, DateOnly? EffectiveOn = null) : IMergerPlanInput;

public sealed record ReturnMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : IMergerPlanInput;

public sealed record DiscardMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : IMergerPlanInput;

public sealed record ExecuteMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IMergerPlanInput;

public sealed record UndoMergerPlanInput(
    Guid IdempotencyKey, [property: ID<MergerPlan>] Guid PlanId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : IMergerPlanInput;
