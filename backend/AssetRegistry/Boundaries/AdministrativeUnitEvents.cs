using NetTopologySuite.Geometries;

namespace AssetRegistry.Boundaries;

/// <summary>A province or commune came into being. Codes are reused over the years, so <paramref name="UnitId"/> alone identifies it.</summary>
public sealed record AdministrativeUnitEstablished(
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
    Provenance Provenance) : IBusinessEvent;

/// <summary>A unit ceased to be. <paramref name="ValidTo"/> is the first day it no longer exists.</summary>
public sealed record AdministrativeUnitEnded(Guid UnitId, DateOnly ValidTo, IReadOnlyList<Guid> SuccessorIds, Provenance Provenance) : IBusinessEvent;

/// <summary>The unit's boundary became known or was replaced. EPSG:4326, normalised.</summary>
public sealed record BoundaryRecorded(Guid UnitId, BoundarySource Source, Geometry Boundary, string SourceName, Provenance Provenance) : IBusinessEvent;

/// <summary>The unit has another code, name or type, and stays the same unit.</summary>
public sealed record AdministrativeUnitRenamed(Guid UnitId, UnitNaming Former, UnitNaming Naming, Provenance Provenance) : IBusinessEvent;

/// <summary>That the unit had ended was taken back.</summary>
public sealed record AdministrativeUnitReinstated(
    Guid UnitId, UnitNaming Naming, string ProvinceCode, DateOnly FormerValidTo, Provenance Provenance) : IBusinessEvent;

/// <summary>That the unit had come into being was taken back: it was never in force.</summary>
public sealed record AdministrativeUnitAnnulled(Guid UnitId, string FullName, Provenance Provenance) : IBusinessEvent;

/// <summary>What a unit is called.</summary>
public sealed record UnitNaming(string Code, string Name, string FullName, AdministrativeUnitType Type);
