using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Housing;

/// <summary>Documents and projections of official housing.</summary>
public static class HousingModule
{
    public static void ConfigureHousing(this StoreOptions options)
    {
        options.Projections.Snapshot<HousingNeed>(SnapshotLifecycle.Inline);
        options.Projections.Add(new HousingHistory(), ProjectionLifecycle.Inline);
    }
}

/// <summary>How many officials needed official housing, and how many had been given it.</summary>
public sealed partial class HousingHistory : BusinessHistory<HousingNeed>
{
    public HousingHistory()
        : base("housing_history")
    {
        Column("needed", need => need.Needed, notNull: true);
        Column("arranged", need => need.Arranged);
    }
}
