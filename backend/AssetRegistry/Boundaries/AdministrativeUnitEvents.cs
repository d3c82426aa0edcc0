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

/// <summary>A unit ceased to be.</summary>
/// <param name="ValidTo">The first day it no longer exists.</param>
/// <param name="SuccessorIds">Who has its ground.</param>
/// <param name="Into">The same with what each of them got; null: recorded before that was asked for.</param>
public sealed record AdministrativeUnitEnded(
    Guid UnitId, DateOnly ValidTo, IReadOnlyList<Guid> SuccessorIds, Provenance Provenance, IReadOnlyList<SuccessionShare>? Into = null) : IBusinessEvent
{
    /// <summary>What became of the unit's ground. Where only the successors were recorded, one has all of it and several have parts.</summary>
    public IReadOnlyList<SuccessionLink> Succession() =>
    [
        .. (Into ?? (SuccessorIds is [var only]
                ? [SuccessionShare.Merged(only)]
                : [.. SuccessorIds.Select(id => new SuccessionShare(id, SuccessionKind.Divided, null))]))
            .Select(share => share.LinkFrom(UnitId, ValidTo)),
    ];
}

/// <summary>A unit goes on in another boundary and gave ground to others, or kept all of it.</summary>
/// <param name="On">The first day of the new boundary.</param>
/// <param name="Into">Who has its ground now, the unit itself among them; none: what was recorded of that day is taken back.</param>
public sealed record GroundRedistributed(Guid UnitId, string FullName, DateOnly On, IReadOnlyList<SuccessionShare> Into, Provenance Provenance) : IBusinessEvent;

/// <summary>Another spelling by which people look for the unit.</summary>
public sealed record UnitAliasAdded(Guid UnitId, string FullName, string Alias, Provenance Provenance) : IBusinessEvent;

/// <summary>The unit is no longer found by this spelling.</summary>
public sealed record UnitAliasEnded(Guid UnitId, string FullName, string Alias, Provenance Provenance) : IBusinessEvent;

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
