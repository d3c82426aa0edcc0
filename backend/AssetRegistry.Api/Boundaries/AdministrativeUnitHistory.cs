namespace AssetRegistry.Api.Boundaries;

/// <summary>Which units were in force when: a unit that has ended has no row from that day on.</summary>
public sealed partial class AdministrativeUnitHistory : BitemporalProjection<AdministrativeUnitEstablished>
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
    }

    public override DateOnly EffectiveOn(IEvent e) => ((IBusinessEvent)e.Data).Provenance.EffectiveOn;

    public override AdministrativeUnitEstablished? Evolve(AdministrativeUnitEstablished? state, IEvent e) => e.Data switch
    {
        AdministrativeUnitEstablished established => established,
        AdministrativeUnitEnded => null,
        _ => state,
    };
}
