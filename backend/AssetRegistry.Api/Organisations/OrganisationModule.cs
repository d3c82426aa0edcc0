using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Organisations;

/// <summary>Documents and projections of organisations.</summary>
public static class OrganisationModule
{
    public static void ConfigureOrganisations(this StoreOptions options)
    {
        options.Projections.Snapshot<Organisation>(SnapshotLifecycle.Inline);
        options.Projections.Add(new OrganisationHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Organisation>().UniqueIndex(organisation => organisation.TakenCode).Index(organisation => organisation.ParentId)
            .Collate(organisation => organisation.Name, StoreSetup.VietnameseOrder);
    }
}

/// <summary>Which organisations existed when: one that has ended has no row from that day on.</summary>
public sealed partial class OrganisationHistory : BitemporalProjection<OrganisationInForce>
{
    public OrganisationHistory()
        : base("organisation_history")
    {
        Column("type", organisation => organisation.Type, notNull: true);
        IncludeType<OrganisationEstablished>();
        IncludeType<OrganisationEnded>();
        IncludeType<OrganisationReinstated>();
    }

    public override DateOnly EffectiveOn(IEvent e) => ((IBusinessEvent)e.Data).Provenance.EffectiveOn;

    public override OrganisationInForce? Evolve(OrganisationInForce? state, IEvent e) => e.Data switch
    {
        OrganisationEstablished established => new(established.Type),
        OrganisationReinstated reinstated => new(reinstated.Type),
        OrganisationEnded => null,
        _ => state,
    };
}

/// <summary>What the history of organisations keeps of one that exists.</summary>
public sealed record OrganisationInForce(OrganisationType Type);
