using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Importing;

/// <summary>What rows name by code or name: the communes in force and the organisations that exist on the effective day.</summary>
internal sealed class ImportLookups
{
    private readonly ILookup<string, AdministrativeUnitDetails> _communes;
    private readonly ILookup<string, Organisation> _organisations;
    private readonly Dictionary<Guid, AdministrativeUnit> _loaded = [];

    private ImportLookups(IEnumerable<AdministrativeUnitDetails> communes, IEnumerable<Organisation> organisations)
    {
        _communes = Lookup(communes, unit => [unit.Code, VietnameseText.Fold(unit.FullName), VietnameseText.Fold(unit.Name)]);
        _organisations = Lookup(organisations, organisation => [organisation.Code, VietnameseText.Fold(organisation.Name)]);
    }

    public static async Task<ImportLookups> LoadAsync(IQuerySession session, DateOnly day, CancellationToken cancellationToken)
    {
        var units = await session.Query<AdministrativeUnitDetails>().Where(unit => unit.Type != AdministrativeUnitType.Province).ToListAsync(cancellationToken);
        var organisations = await session.Query<Organisation>().ToListAsync(cancellationToken);

        return new(units.Where(unit => unit.IsInForce(day)), organisations.Where(organisation => organisation.EndedOn is null));
    }

    /// <summary>The commune of this code or name, with its boundary.</summary>
    /// <exception cref="CellException">There is none, or several have the name.</exception>
    public async Task<AdministrativeUnit> CommuneAsync(string? value, IQuerySession session, CancellationToken cancellationToken)
    {
        var unit = Only(_communes, value, FacilityColumn.Commune, "communeId", ImportText.UnknownCommune, ImportText.SeveralCommunes, unit => unit.Code);
        if (!_loaded.TryGetValue(unit.Id, out var commune))
        {
            _loaded[unit.Id] = commune = (await session.LoadAsync<AdministrativeUnit>(unit.Id, cancellationToken))!;
            if (commune.Boundary is { } boundary)
            {
                PreparedGround.Prepare(boundary);
            }
        }

        return commune;
    }

    /// <summary>The organisation of this code or name.</summary>
    /// <exception cref="CellException">There is none, or several have the name.</exception>
    public Organisation Holder(string? value) => Only(
        _organisations, value, FacilityColumn.Holder, "holderId", ImportText.UnknownHolder, ImportText.SeveralHolders, organisation => organisation.Code);

    private static T Only<T>(
        ILookup<string, T> known, string? value, FacilityColumn column, string field, Func<string, LocalizedText> none,
        Func<string, IEnumerable<string>, LocalizedText> several, Func<T, string> code)
    {
        var given = value ?? throw new FieldRequiredException(field);
        var exact = known[given].ToList();
        var found = exact.Count > 0 ? exact : [.. known[VietnameseText.Fold(given)].Distinct()];

        return found switch
        {
            [var only] => only,
            [] => throw new CellException(column, none(given)),
            _ => throw new CellException(column, several(given, found.Select(code))),
        };
    }

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> names) =>
        things.SelectMany(thing => names(thing).Distinct().Select(name => (Name: name, Thing: thing))).ToLookup(pair => pair.Name, pair => pair.Thing);
}
