namespace AssetRegistry.Api.Boundaries;

/// <summary>Documents and projections of administrative units.</summary>
public static class BoundaryModule
{
    public static void ConfigureBoundaries(this StoreOptions options)
    {
        options.Projections.Snapshot<AdministrativeUnit>(SnapshotLifecycle.Inline);
        options.Projections.Add(new AdministrativeUnitDetailsProjection(), ProjectionLifecycle.Inline);
        options.Projections.Add(new AdministrativeUnitHistory(), ProjectionLifecycle.Inline);
        options.Projections.Add(new SuccessionProjection(), ProjectionLifecycle.Inline);
        options.Schema.For<UnitSuccession>().Duplicate(succession => succession.FromId).Duplicate(succession => succession.IntoId);
        options.Schema.For<AdministrativeUnitDetails>().Duplicate(unit => unit.Code).Duplicate(unit => unit.ProvinceCode);
    }
}
