using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Boundaries;

/// <summary>An administrative unit without its boundary: what lists and labels need.</summary>
/// <param name="ValidTo">First day the unit no longer exists; null: in force.</param>
/// <param name="BoundarySource">Null: no boundary recorded yet.</param>
/// <param name="Names">What it is and was called, the earliest first; other spellings last.</param>
[GraphQLName("AdministrativeUnit")]
public sealed record AdministrativeUnitDetails(
    Guid Id, string Code, string Name, string FullName, AdministrativeUnitType Type, string ProvinceCode, DateOnly ValidFrom,
    DateOnly? ValidTo, decimal? DeclaredAreaKm2, BoundarySource? BoundarySource, Bounds? Bounds, IReadOnlyList<UnitName> Names,
    int Version = 0)
{
    /// <summary>All names and codes folded, for <see cref="UnitNameSearch"/>.</summary>
    public string SearchText => string.Join('|', Names.SelectMany(name => new[] { VietnameseText.Fold(name.Name), name.Code }).Distinct());

    /// <summary>Whether it has, had or is looked for by a name, whatever its marks.</summary>
    public bool IsCalled(string name) => Names.Any(known => VietnameseText.Fold(known.Name) == VietnameseText.Fold(name));

    public bool IsInForce(DateOnly date) => ValidFrom <= date && !(ValidTo <= date);
}

/// <summary>A box in degrees.</summary>
public sealed record Bounds(double West, double South, double East, double North)
{
    public static Bounds Of(Envelope box) => new(box.MinX, box.MinY, box.MaxX, box.MaxY);
}

/// <summary>Keeps <see cref="AdministrativeUnitDetails"/>.</summary>
public sealed partial class AdministrativeUnitDetailsProjection : SingleStreamProjection<AdministrativeUnitDetails, Guid>
{
    public AdministrativeUnitDetailsProjection()
    {
        IncludeType<AdministrativeUnitEstablished>();
        IncludeType<AdministrativeUnitEnded>();
        IncludeType<AdministrativeUnitRenamed>();
        IncludeType<AdministrativeUnitReinstated>();
        IncludeType<AdministrativeUnitAnnulled>();
        IncludeType<BoundaryRecorded>();
        IncludeType<UnitAliasAdded>();
        IncludeType<UnitAliasEnded>();
    }

    public override AdministrativeUnitDetails? Evolve(AdministrativeUnitDetails? unit, Guid id, IEvent e)
    {
        var after = Change(unit, id, e);

        return after is null ? null : after with { Names = UnitNames.After(after.Names, (IBusinessEvent)e.Data) };
    }

    private static AdministrativeUnitDetails? Change(AdministrativeUnitDetails? unit, Guid id, IEvent e) => e.Data switch
    {
        AdministrativeUnitEstablished established => new AdministrativeUnitDetails(
            id, established.Code, established.Name, established.FullName, established.Type, established.ProvinceCode,
            established.ValidFrom, null, established.DeclaredAreaKm2, null, null, []),
        AdministrativeUnitEnded ended => unit! with { ValidTo = ended.ValidTo },
        AdministrativeUnitRenamed { Naming: var naming } => unit! with { Code = naming.Code, Name = naming.Name, FullName = naming.FullName, Type = naming.Type },
        AdministrativeUnitReinstated => unit! with { ValidTo = null },
        AdministrativeUnitAnnulled => unit! with { ValidTo = unit.ValidFrom },
        BoundaryRecorded recorded => unit! with
        {
            BoundarySource = recorded.Source,
            Bounds = Bounds.Of(recorded.Boundary.EnvelopeInternal),
        },
        _ => unit,
    };
}
