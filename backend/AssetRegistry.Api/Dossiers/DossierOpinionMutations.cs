using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Dossiers;

[MutationType]
public static class DossierOpinionMutations
{
    /// <summary>Begins to appraise an accepted dossier.</summary>
    [Error<NotPermittedException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> StartAppraisalAsync(
        StartAppraisalInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.StartAppraisal(new StartAppraisal(dossier.Id, command.EffectiveOn(input)), dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Asks another organisation for its opinion; it may see the dossier from then on.</summary>
    [Error<NotPermittedException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<OpinionFromProposerException>]
    [Error<OpinionAlreadyAskedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> AskForOpinionAsync(
        AskForOpinionInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.AskForOpinion);
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            var asked = await command.Session.LoadOrganisationAsync(input.OrganisationId, "organisationId", cancellationToken);
            stream.AppendOne(DossierDecider.AskForOpinion(
                new AskForOpinion(stream.Id, input.Question, input.DueOn, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, asked, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Answers what the caller's organisation was asked about a dossier.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<OpinionNotAwaitedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> GiveOpinionAsync(GiveOpinionInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.GiveOpinion(
                new GiveOpinion(dossier.Id, input.Agrees, input.Text, input.Paper?.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today),
            cancellationToken);
}
