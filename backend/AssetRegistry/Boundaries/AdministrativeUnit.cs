using NetTopologySuite.Geometries;

namespace AssetRegistry.Boundaries;

/// <summary>A province or commune with its validity period and its boundary.</summary>
public sealed record AdministrativeUnit
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string FullName { get; init; }

    public required AdministrativeUnitType Type { get; init; }

    public required string ProvinceCode { get; init; }

    public Guid? ParentId { get; init; }

    public decimal? DeclaredAreaKm2 { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day it no longer exists; null while it does.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? LegalAct { get; init; }

    public IReadOnlyList<Guid> PredecessorIds { get; init; } = [];

    public IReadOnlyList<Guid> SuccessorIds { get; init; } = [];

    /// <summary>Other spellings by which people look for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Null: no boundary recorded yet.</summary>
    public Geometry? Boundary { get; init; }

    public BoundarySource? BoundarySource { get; init; }

    public string? BoundarySourceName { get; init; }

    public UnitNaming Naming => new(Code, Name, FullName, Type);

    public bool ExistsOn(DateOnly date) => ValidFrom <= date && (ValidTo is null || date < ValidTo);

    public static AdministrativeUnit Create(AdministrativeUnitEstablished established) => new()
    {
        Id = established.UnitId,
        Code = established.Code,
        Name = established.Name,
        FullName = established.FullName,
        Type = established.Type,
        ProvinceCode = established.ProvinceCode,
        ParentId = established.ParentId,
        DeclaredAreaKm2 = established.DeclaredAreaKm2,
        ValidFrom = established.ValidFrom,
        LegalAct = established.LegalAct,
        PredecessorIds = established.PredecessorIds,
    };

    public AdministrativeUnit Apply(AdministrativeUnitEnded ended) => this with { ValidTo = ended.ValidTo, SuccessorIds = ended.SuccessorIds };

    public AdministrativeUnit Apply(BoundaryRecorded recorded) => this with
    {
        Boundary = recorded.Boundary,
        BoundarySource = recorded.Source,
        BoundarySourceName = recorded.SourceName,
    };

    public AdministrativeUnit Apply(AdministrativeUnitRenamed renamed) => this with
    {
        Code = renamed.Naming.Code,
        Name = renamed.Naming.Name,
        FullName = renamed.Naming.FullName,
        Type = renamed.Naming.Type,
    };

    public AdministrativeUnit Apply(AdministrativeUnitReinstated _) => this with { ValidTo = null, SuccessorIds = [] };

    public AdministrativeUnit Apply(AdministrativeUnitAnnulled _) => this with { ValidTo = ValidFrom };

    public AdministrativeUnit Apply(UnitAliasAdded added) => this with { Aliases = [.. Aliases, added.Alias] };

    public AdministrativeUnit Apply(UnitAliasEnded ended) => this with { Aliases = [.. Aliases.Where(alias => alias != ended.Alias)] };
}
