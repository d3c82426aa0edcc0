using NetTopologySuite.Geometries;

namespace AssetRegistry.Boundaries;

/// <summary>Enters a unit that exists from <paramref name="ValidFrom"/> on.</summary>
public sealed record EstablishAdministrativeUnit(
    Guid UnitId,
    string Code,
    string Name,
    string FullName,
    AdministrativeUnitType Type,
    string ProvinceCode,
    Guid? ParentId,
    decimal? DeclaredAreaKm2,
    DateOnly ValidFrom,
    string? LegalAct,
    IReadOnlyList<Guid> PredecessorIds,
    Paper? Paper = null);

/// <summary>Ends a unit; <paramref name="ValidTo"/> is the first day it no longer exists.</summary>
/// <param name="Into">Who gets its ground; none: not known.</param>
public sealed record EndAdministrativeUnit(
    Guid UnitId, DateOnly ValidTo, IReadOnlyList<SuccessionShare> Into, Paper? Paper = null, string? Reason = null);

/// <summary>Records who has the ground of a unit that goes on in another boundary; <paramref name="Into"/> names the unit itself too.</summary>
public sealed record RedistributeGround(Guid UnitId, DateOnly On, IReadOnlyList<SuccessionShare> Into, Paper? Paper = null);

/// <summary>Adds another spelling by which people look for a unit, present or former.</summary>
public sealed record AddUnitAlias(string Alias, DateOnly EffectiveOn);

/// <summary>Ends a spelling of a unit.</summary>
public sealed record EndUnitAlias(string Alias, string Reason, DateOnly EffectiveOn);

/// <summary>Records the boundary of a unit, present or ended. The geometry is EPSG:4326 and normalised.</summary>
public sealed record RecordBoundary(
    Guid UnitId, BoundarySource Source, Geometry Boundary, string SourceName, DateOnly EffectiveOn, Paper? Paper = null);
