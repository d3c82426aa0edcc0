using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.GeoJson;

namespace AssetRegistry.Api.Demo;

/// <summary>What stands before the story: the units before and after 1 July 2025, demonstration boundaries, and the organisations.</summary>
public sealed class DemoFoundation(DemoStage stage)
{
    private static readonly DateOnly ProvinceSince = new(2004, 1, 1);
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly Actor Administrator = new("demo.administrator", Role.Administrator, null, null);

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        stage.Clock.Set(VietnamTime.At(Reform, new TimeOnly(7, 0)));
        await EstablishUnitsAsync(cancellationToken);
        _ = await new CommuneImport(stage.Store, stage.Clock).RunAsync(
            _ => Task.FromResult<FeatureFile>(new GeoJsonFile(DemoGeography.OpenBoundaries())), new CommuneImportOptions("geodata/boundaries", Reform), Administrator,
            null, cancellationToken);
        await EstablishOrganisationsAsync(cancellationToken);
    }

    private async Task EstablishUnitsAsync(CancellationToken cancellationToken)
    {
        await using var session = stage.OpenSession();
        if (await session.LoadAsync<AdministrativeUnitDetails>(DemoGeography.ProvinceId, cancellationToken) is not null)
        {
            return;
        }

        Establish(session, new EstablishAdministrativeUnit(
            DemoGeography.ProvinceId, DemoGeography.ProvinceCode, "Lai Châu", "Tỉnh Lai Châu", AdministrativeUnitType.Province,
            DemoGeography.ProvinceCode, null, null, ProvinceSince, "22/2003/QH11", []));
        foreach (var former in DemoGeography.FormerCommunes)
        {
            var unit = AdministrativeUnit.Create(Establish(session, new EstablishAdministrativeUnit(
                former.UnitId, former.Code, former.Name, former.FullName, former.Type, DemoGeography.ProvinceCode, DemoGeography.ProvinceId, null,
                ProvinceSince, null, [])));
            if (former.OtherSpelling is { } alias)
            {
                session.Events.Append(former.UnitId, AdministrativeUnitDecider.AddAlias(new AddUnitAlias(alias, ProvinceSince), unit, Administrator, stage.Today));
            }

            session.Events.Append(former.UnitId, AdministrativeUnitDecider.End(
                new EndAdministrativeUnit(former.UnitId, Reform, [SuccessionShare.Merged(former.Successor.UnitId)]), unit, Administrator, stage.Today));
        }

        foreach (var commune in DemoGeography.Communes)
        {
            Establish(session, new EstablishAdministrativeUnit(
                commune.UnitId, commune.Code, commune.Name, commune.FullName, commune.Type, DemoGeography.ProvinceCode, DemoGeography.ProvinceId,
                commune.AreaKm2, Reform, "1670/NQ-UBTVQH15",
                [.. DemoGeography.FormerCommunes.Where(former => former.Successor == commune).Select(former => former.UnitId)]));
        }

        await session.SaveChangesAsync(cancellationToken);
    }

    private AdministrativeUnitEstablished Establish(IDocumentSession session, EstablishAdministrativeUnit command)
    {
        var established = AdministrativeUnitDecider.Establish(command, Administrator, stage.Today);
        session.Events.StartStream<AdministrativeUnit>(command.UnitId, established);

        return established;
    }

    private async Task EstablishOrganisationsAsync(CancellationToken cancellationToken)
    {
        await using var session = stage.OpenSession();
        if (await session.LoadAsync<Organisation>(DemoOrganisations.ProvinceCommittee.Id, cancellationToken) is not null)
        {
            return;
        }

        var communes = (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, DemoGeography.Communes.Select(commune => commune.UnitId)))
            .ToDictionary(unit => unit.Id);
        foreach (var organisation in DemoOrganisations.All)
        {
            session.Events.StartStream<Organisation>(organisation.Id, OrganisationDecider.Establish(
                new EstablishOrganisation(organisation.Id, organisation.Code, organisation.Name, organisation.Type, Reform),
                organisation.Commune is { } commune ? communes[commune.UnitId] : null, Administrator, stage.Today));
        }

        await session.SaveChangesAsync(cancellationToken);
    }
}
