using PostgresStore.Events;
using PostgresStore.Projections;

namespace PostgresStore.Tests.Fixtures;

public sealed record TenantMovedIn(DateOnly On, string Tenant);

public sealed record RentChanged(DateOnly On, decimal Rent);

public sealed record TenantMovedOut(DateOnly On);

/// <summary>Who lives in a flat and what it costs, on a day.</summary>
public sealed record Tenancy(string Tenant, decimal? Rent, Condition Condition)
{
    public static Tenancy? Evolve(Tenancy? state, IEvent e) => e.Data switch
    {
        TenantMovedIn moved => new Tenancy(moved.Tenant, null, Condition.New),
        RentChanged changed => state is null ? null : state with { Rent = changed.Rent, Condition = Condition.Worn },
        TenantMovedOut => null,
        _ => state,
    };
}

public sealed partial class TenancyHistory : BitemporalProjection<Tenancy>
{
    public TenancyHistory() : base("tenancy_history")
    {
        IncludeType<TenantMovedIn>();
        IncludeType<RentChanged>();
        IncludeType<TenantMovedOut>();
        Column("tenant", s => s.Tenant, notNull: true);
        Column("rent", s => s.Rent);
        Column("condition", s => s.Condition);
        Index("tenant", "recorded_to");
    }

    public override DateOnly EffectiveOn(IEvent e) => e.Data switch
    {
        TenantMovedIn moved => moved.On,
        RentChanged changed => changed.On,
        TenantMovedOut left => left.On,
        _ => DateOnly.MinValue,
    };

    public override Tenancy? Evolve(Tenancy? state, IEvent e) => Tenancy.Evolve(state, e);
}
