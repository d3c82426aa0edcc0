using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Organisations;

/// <summary>Documents and projections of organisations.</summary>
public static class OrganisationModule
{
    public static void ConfigureOrganisations(this StoreOptions options)
    {
        options.Projections.Snapshot<Organisation>(SnapshotLifecycle.Inline);
        options.Projections.Add(new OrganisationHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Organisation>().UniqueIndex(organisation => organisation.Code).Collate(organisation => organisation.Name, StoreSetup.VietnameseOrder);
    }
}

/// <summary>Which organisations existed when.</summary>
public sealed partial class OrganisationHistory : BusinessHistory<Organisation>
{
    public OrganisationHistory()
        : base("organisation_history") => Column("type", organisation => organisation.Type, notNull: true);
}
