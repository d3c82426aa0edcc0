using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Decisions;

/// <summary>What every decision shares: load and lock what it looks at, decide, record all it brings about.</summary>
internal static class DecisionSteps
{
    /// <summary>The delegations that could be the actor's; the province's own deciders need none.</summary>
    public static async Task<IReadOnlyList<Delegation>> LoadDelegationsAsync(
        this IQuerySession session, Actor actor, CancellationToken cancellationToken)
    {
        if (CommandPermissions.Allows(actor, CommandName.DecideDossier))
        {
            return [];
        }

        var account = actor.Account;
        Guid? own = actor.OrganisationId ?? Guid.Empty;

        return await session.Query<Delegation>()
            .Where(delegation => delegation.ToAccount == account || delegation.ToOrganisationId == own)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Every organisation that could be a receiver: those named, who asked, and who holds.</summary>
    public static async Task<IReadOnlyList<Organisation>> LoadReceiversAsync(
        this IQuerySession session, IEnumerable<ItemToDecide> items, IEnumerable<Dossier> dossiers, IEnumerable<Facility> facilities,
        CancellationToken cancellationToken)
    {
        IEnumerable<Guid> ids =
        [
            .. items.Select(item => item.ReceiverId).OfType<Guid>(),
            .. dossiers.Select(dossier => dossier.ProposerId),
            .. facilities.SelectMany(facility => facility.Parts.Select(part => part.HolderId).Append(facility.HolderId)),
        ];

        return await session.LoadManyAsync<Organisation>(cancellationToken, ids.Distinct());
    }

    public static Task<IEventStream<Decision>> FetchDecisionAsync(
        this CommandSession command, IDecisionInput input, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<Decision>(
            input.DecisionId, input.ExpectedVersion, decision => DecisionVisibility.MaySee(actor, decision),
            () => new DecisionNotFoundException(input.DecisionId), cancellationToken);

    /// <summary>The handovers of the decision's items. Whoever has moved one on since loses against this commit, or this commit against him.</summary>
    public static async Task<IReadOnlyList<IEventStream<Handover>>> FetchHandoversAsync(
        this CommandSession command, Decision decision, CancellationToken cancellationToken)
    {
        var streams = new List<IEventStream<Handover>>();
        foreach (var item in decision.ItemsInForce.Where(item => item.IsHandedOver))
        {
            streams.Add(await command.Session.Events.FetchForWriting<Handover>(item.HandoverId, cancellationToken));
        }

        return streams;
    }

    public static async Task<IReadOnlyList<IEventStream<Dossier>>> FetchDossiersAsync(
        this CommandSession command, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var streams = new List<IEventStream<Dossier>>();
        foreach (var id in ids.Distinct())
        {
            streams.Add(await command.Session.Events.FetchForWriting<Dossier>(id, cancellationToken));
        }

        return streams;
    }

    public static async Task<IReadOnlyList<IEventStream<Dossier>>> FetchDossiersAsync(
        this CommandSession command, IReadOnlyList<DossierVersionInput> inputs, Actor actor, CancellationToken cancellationToken)
    {
        var streams = new List<IEventStream<Dossier>>();
        foreach (var input in inputs.DistinctBy(input => input.DossierId))
        {
            streams.Add(await command.FetchDossierAsync(input.DossierId, input.ExpectedVersion, actor, cancellationToken));
        }

        return streams;
    }

    /// <summary>Queues a decision and all it brings about; what the land fund centre keeps follows.</summary>
    public static async Task RecordAsync(
        this CommandSession command, DecisionOutcome outcome, IReadOnlyList<IEventStream<Dossier>> dossiers,
        IReadOnlyList<IEventStream<Facility>> facilities, CancellationToken cancellationToken)
    {
        var events = command.Session.Events;
        events.StartStream<Decision>(outcome.Issued.DecisionId, outcome.Issued);
        foreach (var decided in outcome.DossiersDecided)
        {
            dossiers.Of(decided.DossierId).AppendOne(decided);
        }

        foreach (var assigned in outcome.Assigned)
        {
            var facility = facilities.Of(assigned.FacilityId);
            facility.AppendOne(assigned);
            await command.FollowAssignmentAsync(assigned, facility.Aggregate!, cancellationToken);
        }

        foreach (var closing in outcome.TemporaryHandoversClosed)
        {
            events.Append(closing.TemporaryHandoverId, closing.Closed);
            facilities.Of(closing.AtFacility.FacilityId).AppendOne(closing.AtFacility);
            if (closing.HandedOver is { } handedOver)
            {
                facilities.Of(handedOver.FacilityId).AppendOne(handedOver);
            }
        }

        foreach (var opened in outcome.HandoversOpened)
        {
            IEnumerable<object> provisional = outcome.TemporaryHandoversClosed.Select(closing => closing.Provisional)
                .Where(recorded => recorded?.HandoverId == opened.HandoverId).OfType<object>();
            events.StartStream<Handover>(opened.HandoverId, [opened, .. provisional]);
        }
    }

    /// <summary>Queues that a decision gives something no more; what the land fund centre keeps follows.</summary>
    public static async Task ReleaseAsync(
        this CommandSession command, FacilityReleased released, IReadOnlyList<IEventStream<Facility>> facilities, CancellationToken cancellationToken)
    {
        var facility = facilities.Of(released.FacilityId);
        facility.AppendOne(released);
        await command.FollowReleaseAsync(released, facility.Aggregate!, cancellationToken);
    }

    /// <summary>
    /// Locks the assignment proposal that a decision carries out until the commit: decisions about other pairings of it wait and then find what this
    /// one has left, instead of failing. It is locked after the facilities, as everywhere.
    /// </summary>
    public static async Task<IEventStream<AssignmentProposal>?> LockProposalAsync(
        this CommandSession command, Guid? proposalId, Actor actor, CancellationToken cancellationToken)
    {
        if (proposalId is not { } id)
        {
            return null;
        }

        return await command.LockProposalAsync(id, cancellationToken) is { Aggregate: { } proposal } stream && AssignmentVisibility.MaySee(actor, proposal)
            ? stream
            : throw new AssignmentProposalNotFoundException(id);
    }

    /// <summary>The proposal that a decision to be changed has carried out; null: none.</summary>
    public static async Task<IEventStream<AssignmentProposal>?> LockProposalAsync(
        this CommandSession command, Decision decision, CancellationToken cancellationToken) =>
        decision.Proposal is { } proposal ? await command.LockProposalAsync(proposal.Id, cancellationToken) : null;

    public static void AppendIfAny(this IEventStream<AssignmentProposal>? proposal, IBusinessEvent? step)
    {
        if (step is not null)
        {
            proposal!.AppendOne(step);
        }
    }

    private static Task<IEventStream<AssignmentProposal>> LockProposalAsync(this CommandSession command, Guid id, CancellationToken cancellationToken) =>
        command.Session.Events.FetchForExclusiveWriting<AssignmentProposal>(id, cancellationToken);

    public static IEventStream<T> Of<T>(this IReadOnlyList<IEventStream<T>> streams, Guid id)
        where T : class => streams.First(stream => stream.Id == id);

    public static IReadOnlyList<T> Aggregates<T>(this IReadOnlyList<IEventStream<T>> streams)
        where T : class => [.. streams.Select(stream => stream.Aggregate!)];

    public static async Task<DecisionGround> GroundAsync(
        this CommandSession command, IReadOnlyList<ItemToDecide> items, IReadOnlyList<IEventStream<Dossier>> dossiers,
        IReadOnlyList<IEventStream<Facility>> facilities, RuleBook rules, Actor actor, CancellationToken cancellationToken) => new(
        dossiers.Aggregates(),
        facilities.Aggregates(),
        await command.Session.LoadReceiversAsync(items, dossiers.Aggregates(), facilities.Aggregates(), cancellationToken),
        await command.Session.LoadDelegationsAsync(actor, cancellationToken),
        rules);
}
