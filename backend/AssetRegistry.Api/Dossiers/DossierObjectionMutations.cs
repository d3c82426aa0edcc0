using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Dossiers;

[MutationType]
public static class DossierObjectionMutations
{
    /// <summary>Objects to a decision or a refusal, for the caller's organisation, within the time the rules of that day give.</summary>
    [Error<NotPermittedException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<ObjectorNotConcernedException>]
    [Error<ObjectionTooLateException>]
    [Error<ObjectionAlreadyOpenException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> RaiseObjectionAsync(
        RaiseObjectionInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.RaiseObjection);
            var objector = await command.Session.LoadOwnOrganisationAsync(actor, cancellationToken);
            var hasAsked = await command.Session.HasAskedForTheSameAsync(input.DossierId, objector.Id, cancellationToken);

            // Who asked for the same facility may know how it ended, though not what is in the file.
            var stream = await command.FetchAsync<Dossier>(
                input.DossierId, input.ExpectedVersion,
                dossier => DossierVisibility.MaySee(actor, dossier) || dossier.MayBeObjectedToBy(objector.Id, hasAsked),
                () => new DossierNotFoundException(input.DossierId), cancellationToken);
            stream.AppendOne(DossierDecider.RaiseObjection(
                new RaiseObjection(stream.Id, command.NewId(), input.Text, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, command.Rules, objector, hasAsked, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Answers an objection for the finance department.</summary>
    [Error<NotPermittedException>]
    [Error<DossierNotFoundException>]
    [Error<ObjectionNotOpenException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> AnswerObjectionAsync(
        AnswerObjectionInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.AnswerObjection(
                new AnswerObjection(dossier.Id, input.ObjectionId, input.IsUpheld, input.Text, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Whether the organisation submitted a request of its own for one of the dossier's facilities.</summary>
    private static async Task<bool> HasAskedForTheSameAsync(
        this IQuerySession session, Guid dossierId, Guid organisationId, CancellationToken cancellationToken)
    {
        if (await session.LoadAsync<Dossier>(dossierId, cancellationToken) is not { } dossier)
        {
            return false;
        }

        var own = await session.Query<Dossier>()
            .Where(each => each.ProposerId == organisationId && each.Kind == DossierKind.Request && each.IsSubmitted)
            .ToListAsync(cancellationToken);

        return own.Any(request => DossierMatching.IsRivalOutcome(request, dossier));
    }
}
