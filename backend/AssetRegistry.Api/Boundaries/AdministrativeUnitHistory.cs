namespace AssetRegistry.Api.Boundaries;

/// <summary>Which units were in force when, under which code: a unit that has ended has no row from that day on.</summary>
public sealed partial class AdministrativeUnitHistory : BitemporalProjection<UnitInForce>
{
    public AdministrativeUnitHistory()
        : base("administrative_unit_history")
    {
        Column("code", unit => unit.Code, notNull: true);
        Column("province_code", unit => unit.ProvinceCode, notNull: true);
        Column("type", unit => unit.Type, notNull: true);
        Index("province_code");
        IncludeType<AdministrativeUnitEstablished>();
        IncludeType<AdministrativeUnitEnded>();
        IncludeType<AdministrativeUnitRenamed>();
        IncludeType<AdministrativeUnitReinstated>();
        IncludeType<AdministrativeUnitAnnulled>();
    }

    public override DateOnly EffectiveOn(IEvent e) => ((IBusinessEvent)e.Data).Provenance.EffectiveOn;

    public override UnitInForce? Evolve(UnitInForce? state, IEvent e) => e.Data switch
    {
        AdministrativeUnitEstablished established => new(established.Code, established.ProvinceCode, established.Type),
        AdministrativeUnitEnded or AdministrativeUnitAnnulled => null,
        AdministrativeUnitRenamed renamed => state! with { Code = renamed.Naming.Code, Type = renamed.Naming.Type },
        AdministrativeUnitReinstated reinstated => new(reinstated.Naming.Code, reinstated.ProvinceCode, reinstated.Naming.Type),
        _ => state,
    };
}

/// <summary>What the history of units keeps of one that is in force.</summary>
public sealed record UnitInForce(string Code, string ProvinceCode, AdministrativeUnitType Type);
