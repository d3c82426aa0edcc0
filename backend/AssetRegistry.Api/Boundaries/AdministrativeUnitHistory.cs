using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Boundaries;

/// <summary>Which units were in force when.</summary>
public sealed partial class AdministrativeUnitHistory : BusinessHistory<AdministrativeUnitEstablished>
{
    public AdministrativeUnitHistory()
        : base("administrative_unit_history")
    {
        Column("code", unit => unit.Code, notNull: true);
        Column("province_code", unit => unit.ProvinceCode, notNull: true);
        Column("type", unit => unit.Type, notNull: true);
        Index("province_code");
    }

    public override AdministrativeUnitEstablished? Evolve(AdministrativeUnitEstablished? state, IEvent e) => e.Data switch
    {
        AdministrativeUnitEstablished established => established,
        AdministrativeUnitEnded => null,
        _ => state,
    };
}
