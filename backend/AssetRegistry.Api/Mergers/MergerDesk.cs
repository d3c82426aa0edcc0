using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Mergers;

/// <summary>What the steps on merger plans share: right, fetch at the version the caller has read, decide, queue what it brings about.</summary>
internal static class MergerDesk
{
    public static Task<MergerPlan> StepAsync(
        this CommandSession command, CommandName name, IMergerPlanInput input, Actor actor, Func<MergerPlan, Task<IBusinessEvent>> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<MergerPlan>(input, actor, async () =>
        {
            var stream = await command.FetchPlanAsync(name, input, actor, cancellationToken);
            stream.AppendOne(await decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);

    public static Task<MergerPlan> BatchAsync(
        this CommandSession command, CommandName name, IMergerPlanInput input, Actor actor, Func<MergerPlan, Task<MergerBatch>> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<MergerPlan>(input, actor, async () =>
        {
            var stream = await command.FetchPlanAsync(name, input, actor, cancellationToken);
            var batch = await decide(stream.Aggregate!);
            stream.AppendOne(batch.Step);
            await command.Session.QueueAsync(batch, cancellationToken);

            return stream.Id;
        }, cancellationToken);

    /// <summary>Queues the events of a batch, each at the version it was decided on, and the rights that move.</summary>
    public static async Task QueueAsync(this IDocumentSession session, MergerBatch batch, CancellationToken cancellationToken)
    {
        foreach (var stream in batch.Streams)
        {
            List<object> events = [.. stream.Events];
            if (stream.Version > 0)
            {
                session.Events.Append(stream.Id, stream.Version + events.Count, events);
            }
            else if (stream.Subject is MergerSubject.AdministrativeUnit)
            {
                session.Events.StartStream<AdministrativeUnit>(stream.Id, events);
            }
            else if (stream.Subject is MergerSubject.HousingNeed)
            {
                session.Events.StartStream<HousingNeed>(stream.Id, events);
            }
            else
            {
                session.Events.StartStream<Organisation>(stream.Id, events);
            }
        }

        foreach (var moved in batch.Accounts)
        {
            var stream = await session.Events.FetchForWriting<Account>(Account.IdOf(moved.Name), cancellationToken);
            if (stream.Aggregate is { } account && account.OrganisationId == moved.FromOrganisationId)
            {
                stream.AppendOne(AccountDecider.Follow(
                    account, (moved.OrganisationId, await NameOfAsync(moved.OrganisationId)), await NameOfAsync(moved.FromOrganisationId), moved.Provenance));
            }
        }

        async Task<string?> NameOfAsync(Guid organisationId) => (await session.LoadAsync<Organisation>(organisationId, cancellationToken))?.Name;
    }

    /// <summary>What a plan's content is judged by: the units it names, and those that have one of its codes.</summary>
    /// <exception cref="DuplicateOrganisationCodeException">A committee's code belongs to another body.</exception>
    public static async Task<IReadOnlyList<AdministrativeUnit>> UnitsOfAsync(
        this IQuerySession session, MergerPlanContent content, CancellationToken cancellationToken)
    {
        List<string> bodies = [.. content.Units.Select(unit => unit.Committee?.Code).OfType<string>()];
        if (await session.Query<Organisation>().Where(organisation => bodies.Contains(organisation.TakenCode!)).FirstOrDefaultAsync(cancellationToken) is { } taken)
        {
            throw new DuplicateOrganisationCodeException(taken.Code);
        }

        List<Guid> named = [.. content.Lines.Select(line => line.UnitId).Union(content.Units.Select(unit => unit.UnitId))];
        List<string> codes = [.. content.Units.Select(unit => unit.Code)];

        return await session.Query<AdministrativeUnit>().Where(unit => named.Contains(unit.Id) || codes.Contains(unit.Code)).ToListAsync(cancellationToken);
    }

    /// <summary>The next part of a plan's execution, as things stand.</summary>
    public static async Task<MergerBatch> NextBatchAsync(
        this IQuerySession session, MergerPlan plan, DateOnly effectiveOn, Actor actor, DateOnly today, CancellationToken cancellationToken) =>
        MergerPlanDecider.Execute(new(effectiveOn), plan, await session.SituationOfAsync(plan, actor, cancellationToken), actor, today);

    /// <summary>What takes the last part of a plan back that still stands.</summary>
    public static async Task<MergerBatch> UndoingBatchAsync(
        this IQuerySession session, MergerPlan plan, string reason, DateOnly effectiveOn, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        CommandPermissions.Demand(actor, CommandName.UndoMergerPlan);
        if (plan.StandingBatches == 0)
        {
            throw new MergerPlanNotInStatusException(plan.Id, plan.Number, plan.Status, CommandName.UndoMergerPlan);
        }

        var last = await session.LastBatchAsync(plan, cancellationToken);

        return MergerPlanDecider.Undo(
            new(reason, effectiveOn), plan, last, await session.TouchedByAsync(last, cancellationToken),
            await session.NewcomersAsync(plan, cancellationToken), actor, today);
    }

    private static async Task<IEventStream<MergerPlan>> FetchPlanAsync(
        this CommandSession command, CommandName name, IMergerPlanInput input, Actor actor, CancellationToken cancellationToken)
    {
        CommandPermissions.Demand(actor, name);

        return await command.FetchAsync<MergerPlan>(
            input.PlanId, input.ExpectedVersion, _ => MergerVisibility.MaySee(actor), () => new MergerPlanNotFoundException(input.PlanId), cancellationToken);
    }
}
