using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Organisations;

/// <summary>Documents and projections of organisations.</summary>
public static class OrganisationModule
{
    public static void ConfigureOrganisations(this StoreOptions options)
    {
        options.Projections.Snapshot<Organisation>(SnapshotLifecycle.Inline);
        options.Projections.Add(new OrganisationHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Organisation>().UniqueIndex(organisation => organisation.Code);
    }
}

/// <summary>Which organisations existed when.</summary>
public sealed partial class OrganisationHistory : BusinessHistory<OrganisationEstablished>
{
    public OrganisationHistory()
        : base("organisation_history") => Column("type", organisation => organisation.Type, notNull: true);

    public override OrganisationEstablished? Evolve(OrganisationEstablished? state, IEvent e) => e.Data as OrganisationEstablished ?? state;
}
