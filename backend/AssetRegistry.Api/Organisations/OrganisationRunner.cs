using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Organisations;

/// <summary>Gives the commands on organisations where no request does: the same ones that the API takes. Bodies and communes go by their codes.</summary>
internal sealed class OrganisationRunner(IDocumentStore store, TimeProvider clock, Actor actor)
{
    public async Task<IReadOnlyList<Organisation>> ListAsync(string? search, bool ended, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var wanted = VietnameseText.Fold(search ?? "");

        return
        [
            .. (await session.Query<Organisation>().OrderBy(organisation => organisation.Name).ToListAsync(cancellationToken))
                .Where(organisation => ended || organisation.EndedOn is null)
                .Where(organisation => VietnameseText.Fold($"{organisation.Code} {organisation.Name}").Contains(wanted, StringComparison.Ordinal)),
        ];
    }

    public Task<Organisation> EstablishAsync(
        string code, string name, OrganisationType type, string? commune, string? parent, DateOnly? since, CancellationToken cancellationToken) =>
        GiveAsync(async command => await OrganisationMutations.EstablishOrganisationAsync(
            new(command.NewId(), code, name, type,
                commune is null ? null : await CommuneIdAsync(command.Session, commune, cancellationToken),
                EffectiveOn: since, ParentId: await command.Session.FindOrganisationIdAsync(parent, cancellationToken)),
            actor, command, cancellationToken));

    public Task<Organisation> RenameAsync(string code, string name, PaperInput paper, CancellationToken cancellationToken) =>
        OnAsync(code, (organisation, command) => OrganisationMutations.RenameOrganisationAsync(
            new(command.NewId(), organisation.Id, organisation.Version, name, paper), actor, command, cancellationToken), cancellationToken);

    public Task<Organisation> PlaceAsync(string code, string? parent, PaperInput paper, CancellationToken cancellationToken) =>
        OnAsync(code, async (organisation, command) => await OrganisationMutations.ChangeOrganisationParentAsync(
            new(command.NewId(), organisation.Id, organisation.Version, paper, await command.Session.FindOrganisationIdAsync(parent, cancellationToken)),
            actor, command, cancellationToken), cancellationToken);

    public Task<Organisation> EndAsync(string code, string? successor, string reason, PaperInput paper, CancellationToken cancellationToken) =>
        OnAsync(code, async (organisation, command) => await OrganisationMutations.EndOrganisationAsync(
            new(command.NewId(), organisation.Id, organisation.Version, reason, paper, await command.Session.FindOrganisationIdAsync(successor, cancellationToken)),
            actor, command, cancellationToken), cancellationToken);

    private Task<Organisation> OnAsync(string code, Func<Organisation, CommandSession, Task<Organisation>> give, CancellationToken cancellationToken) =>
        GiveAsync(async command => await give(
            await command.Session.LoadOrganisationAsync((await command.Session.FindOrganisationIdAsync(code, cancellationToken))!.Value, "organisationId", cancellationToken),
            command));

    private async Task<Guid> CommuneIdAsync(IQuerySession session, string code, CancellationToken cancellationToken) =>
        (await session.Query<AdministrativeUnit>().Where(unit => unit.Code == code).ToListAsync(cancellationToken))
            .FirstOrDefault(unit => unit.ExistsOn(clock.Today()))?.Id
        ?? throw new AdministrativeUnitNotFoundException(Guid.Empty);

    private async Task<Organisation> GiveAsync(Func<CommandSession, Task<Organisation>> give)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });

        return await give(new CommandSession(session, clock, StoreSetup.Json));
    }
}
