using AssetRegistry.Api.Access;

namespace AssetRegistry.Api.Mergers;

/// <summary>Reads what a merger plan is held against, and what a batch of it has touched.</summary>
internal static class MergerReader
{
    /// <summary>How far from a border a facility is near to it, unless somebody asks for another distance.</summary>
    public const double NearMetres = 50;

    public static async Task<MergerBoundaryReport> BoundaryReportOfAsync(
        this IQuerySession session, MergerPlan plan, Actor actor, double withinMetres, CancellationToken cancellationToken)
    {
        var situation = await session.SituationOfAsync(plan, actor, cancellationToken);
        var province = situation.Units[0].ProvinceCode;
        var units = await session.Query<AdministrativeUnit>().Where(unit => unit.ProvinceCode == province && unit.ValidTo == null).ToListAsync(cancellationToken);

        return MergerBoundaryReport.Of(plan, situation, units, withinMetres);
    }

    /// <summary>What it is about of what the actor may see; whoever carries plans out sees all there is.</summary>
    public static async Task<MergerSituation> SituationOfAsync(this IQuerySession session, MergerPlan plan, Actor actor, CancellationToken cancellationToken)
    {
        List<Guid> former = [.. plan.Content.Lines.Select(line => line.UnitId)];
        List<Guid> all = [.. former.Union(plan.Content.Units.Select(unit => unit.UnitId))];
        List<Guid?> asked = [.. all];
        var units = await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, all);
        var organisations = await session.Query<Organisation>()
            .Where(organisation => asked.Contains(organisation.CommuneId) && organisation.EndedOn == null).ToListAsync(cancellationToken);
        List<Guid> bodies = [.. organisations.Where(organisation => former.Contains(organisation.CommuneId!.Value)).Select(organisation => organisation.Id)];
        List<Guid?> employers = [.. bodies];
        var accounts = await session.Query<Account>().Where(account => employers.Contains(account.OrganisationId)).ToListAsync(cancellationToken);
        var facilities = await session.Query<Facility>()
            .Where(FacilityVisibility.MayBeSeenBy<Facility>(actor))
            .Where(facility => (former.Contains(facility.CommuneId) || bodies.Contains(facility.HolderId)) && facility.EndedOn == null)
            .OrderBy(facility => facility.Id).ToListAsync(cancellationToken);
        var places = facilities.Select(facility => facility.Id).ToHashSet();

        return new(
            units,
            organisations,
            [.. accounts.Select(account => new MergerAccount(account.Name, account.OrganisationId!.Value))],
            facilities,
            [.. (await session.Query<Office>().Where(OfficeVisibility.MayBeSeenBy<Office>(actor)).Where(office => office.EndedOn == null).ToListAsync(cancellationToken))
                .Where(office => places.Contains(office.FacilityId) || organisations.Any(organisation => organisation.Id == office.OrganisationId))],
            [.. (await session.Query<CustodyCase>().Where(CustodyVisibility.MayBeSeenBy<CustodyCase>(actor)).ToListAsync(cancellationToken)).Where(custody => places.Contains(custody.Facility.Id))],
            await session.Query<HousingSite>().Where(HousingVisibility.SiteMayBeSeenBy<HousingSite>(actor)).Where(site => former.Contains(site.CommuneId)).ToListAsync(cancellationToken),
            [.. (await session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor)).Where(dossier => dossier.ClosedOn == null).ToListAsync(cancellationToken))
                .Where(dossier => bodies.Contains(dossier.ProposerId) || dossier.FacilityIds.Any(places.Contains)
                    || (dossier.WantedIn is { } wanted && former.Contains(wanted.Id)))],
            [.. (await session.OpenHandoversAsync(bodies, cancellationToken)).Where(handover => HandoverVisibility.MaySee(actor, handover))],
            await session.OpenTemporaryHandoversAsync(bodies, actor, cancellationToken),
            await session.HousingNeedsAsync(organisations, cancellationToken));
    }

    /// <summary>The last part of the plan's execution that still stands.</summary>
    public static async Task<MergerBatchExecuted> LastBatchAsync(this IQuerySession session, MergerPlan plan, CancellationToken cancellationToken) =>
        (await session.Events.FetchStreamAsync(plan.Id, cancellationToken: cancellationToken))
            .Select(e => e.Data).OfType<MergerBatchExecuted>().ElementAt(plan.StandingBatches - 1);

    public static async Task<IReadOnlyList<MergedRecord>> TouchedByAsync(
        this IQuerySession session, MergerBatchExecuted batch, CancellationToken cancellationToken)
    {
        var records = new List<MergedRecord>(batch.Touched.Count);
        foreach (var (subject, id) in batch.Touched)
        {
            var history = await session.Events.FetchStreamAsync(id, cancellationToken: cancellationToken);
            records.Add(new(
                subject, id, await LoadAsync(session, subject, id, cancellationToken), (int)history[^1].Version, [.. history.Select(e => (IBusinessEvent)e.Data)]));
        }

        return records;
    }

    /// <summary>Names of what has begun in the plan's new units, or by their committees, since it was executed.</summary>
    public static async Task<IReadOnlyList<string>> NewcomersAsync(this IQuerySession session, MergerPlan plan, CancellationToken cancellationToken)
    {
        List<Guid> units = [.. plan.Content.NewUnits.Select(unit => unit.UnitId)];
        List<Guid?> asked = [.. units];
        List<Guid> committees = [.. plan.Content.NewUnits.Select(unit => unit.Committee?.OrganisationId).OfType<Guid>()];
        var moved = (await session.Events.FetchStreamAsync(plan.Id, cancellationToken: cancellationToken))
            .Select(e => e.Data).OfType<MergerBatchExecuted>().SelectMany(batch => batch.Moved).Select(record => record.Key).ToHashSet();
        var facilities = await session.Query<Facility>()
            .Where(facility => (units.Contains(facility.CommuneId) || committees.Contains(facility.HolderId)) && facility.EndedOn == null).ToListAsync(cancellationToken);
        var organisations = await session.Query<Organisation>()
            .Where(organisation => asked.Contains(organisation.CommuneId) && organisation.EndedOn == null).ToListAsync(cancellationToken);
        var sites = await session.Query<HousingSite>().Where(site => units.Contains(site.CommuneId)).ToListAsync(cancellationToken);
        var dossiers = await session.Query<Dossier>().Where(dossier => committees.Contains(dossier.ProposerId)).ToListAsync(cancellationToken);
        var offices = (await session.Query<Office>().Where(office => committees.Contains(office.OrganisationId) && office.EndedOn == null).ToListAsync(cancellationToken));

        return
        [
            .. facilities.Where(facility => !moved.Contains(facility.Id.ToString())).Select(facility => $"{facility.Number} – {facility.Name}"),
            .. organisations.Where(organisation => !moved.Contains(organisation.Id.ToString()) && !committees.Contains(organisation.Id)).Select(organisation => organisation.Name),
            .. sites.Where(site => !moved.Contains(site.Id.ToString())).Select(site => site.Name),
            .. offices.Where(office => !moved.Contains(office.Id.ToString())).Select(office => office.InWords().Current),
            .. dossiers.Where(dossier => !moved.Contains(dossier.Id.ToString())).Select(dossier => dossier.Number),
            .. (await session.OpenHandoversAsync(committees, cancellationToken)).Where(handover => !moved.Contains(handover.Id.ToString()))
                .Select(handover => $"{handover.Facility.Number} – {handover.Facility.Name}"),
        ];
    }

    private static Task<IReadOnlyList<Handover>> OpenHandoversAsync(this IQuerySession session, List<Guid> parties, CancellationToken cancellationToken) =>
        session.Query<Handover>()
            .Where(handover => (parties.Contains(handover.GiverId) || parties.Contains(handover.ReceiverId)) && handover.Status != HandoverStatus.InUse
                && handover.Status != HandoverStatus.Cancelled && handover.Status != HandoverStatus.Returned)
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<MergerTemporaryHandover>> OpenTemporaryHandoversAsync(
        this IQuerySession session, List<Guid> parties, Actor actor, CancellationToken cancellationToken)
    {
        var open = await session.Query<TemporaryHandover>()
            .Where(HandoverVisibility.MayBeSeenBy<TemporaryHandover>(actor))
            .Where(temporary => (parties.Contains(temporary.GiverId) || parties.Contains(temporary.ReceiverId)) && temporary.ClosedOn == null)
            .ToListAsync(cancellationToken);
        var facilities = (await session.LoadManyAsync<Facility>(cancellationToken, open.Select(temporary => temporary.Facility.Id).Distinct()))
            .ToDictionary(facility => facility.Id);

        return [.. open.Select(temporary => new MergerTemporaryHandover(temporary, facilities[temporary.Facility.Id]))];
    }

    private static async Task<IReadOnlyList<MergerHousingNeed>> HousingNeedsAsync(
        this IQuerySession session, IReadOnlyList<Organisation> organisations, CancellationToken cancellationToken)
    {
        var counted = new List<MergerHousingNeed>();
        foreach (var need in await session.LoadManyAsync<HousingNeed>(cancellationToken, organisations.Select(organisation => HousingNeed.IdOf(organisation.Id))))
        {
            var facts = await session.Events.FetchStreamAsync(need.Id, cancellationToken: cancellationToken);
            counted.Add(new(need, facts.Max(e => ((IBusinessEvent)e.Data).Provenance.EffectiveOn)));
        }

        return counted;
    }

    private static async Task<object> LoadAsync(IQuerySession session, MergerSubject subject, Guid id, CancellationToken cancellationToken) => subject switch
    {
        MergerSubject.AdministrativeUnit => await LoadAsync<AdministrativeUnit>(session, id, cancellationToken),
        MergerSubject.Organisation => await LoadAsync<Organisation>(session, id, cancellationToken),
        MergerSubject.Facility => await LoadAsync<Facility>(session, id, cancellationToken),
        MergerSubject.Office => await LoadAsync<Office>(session, id, cancellationToken),
        MergerSubject.CustodyCase => await LoadAsync<CustodyCase>(session, id, cancellationToken),
        MergerSubject.HousingSite => await LoadAsync<HousingSite>(session, id, cancellationToken),
        MergerSubject.Dossier => await LoadAsync<Dossier>(session, id, cancellationToken),
        MergerSubject.TemporaryHandover => await LoadAsync<TemporaryHandover>(session, id, cancellationToken),
        MergerSubject.HousingNeed => await LoadAsync<HousingNeed>(session, id, cancellationToken),
        _ => await LoadAsync<Handover>(session, id, cancellationToken),
    };

    private static async Task<object> LoadAsync<T>(IQuerySession session, Guid id, CancellationToken cancellationToken)
        where T : class =>
        await session.LoadAsync<T>(id, cancellationToken) ?? throw new InvalidOperationException($"{typeof(T).Name} {id} was touched by a merger but is not stored.");
}
