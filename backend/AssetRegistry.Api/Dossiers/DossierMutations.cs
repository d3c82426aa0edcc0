using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Dossiers;

[MutationType]
public static class DossierMutations
{
    /// <summary>Asks for surplus facilities on behalf of the caller's organisation, or for a building in a commune where none is named.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityAlreadyRequestedException>]
    [Error<ReceiverIsHolderException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<AdministrativeUnitNotInForceException>]
    [Error<RequestNeedsFacilityOrCommuneException>]
    [Error<NeedAlreadyRequestedException>]
    [Error<DossierIncompleteException>]
    [Error<DossierItemsOverlapException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> SubmitRequestAsync(
        SubmitRequestInput input, Actor actor, CommandSession command, DossierNumbers numbers, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.SubmitRequest);
            var requester = await command.Session.LoadOwnOrganisationAsync(actor, cancellationToken);
            var number = await numbers.NextAsync(command.Today, cancellationToken);
            var named = await command.LoadProposalAsync(input.Names(), cancellationToken);
            var submit = new SubmitProposal(command.NewId(), number, named.Proposal, input.Paper.ToPaper(), command.EffectiveOn(input));
            var submission = DossierDecider.Submit(submit, requester, actor, command.Today, command.Rules);
            await command.DemandNewAsync(requester.Id, named.Proposal, cancellationToken);
            command.Session.Events.StartStream<Dossier>(submit.DossierId, submission.Submitted);
            named.Note(submission.Requests);

            return submit.DossierId;
        }, cancellationToken);

    /// <summary>Offers facilities that the caller's organisation holds and no longer needs.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityAlreadyOfferedException>]
    [Error<DossierIncompleteException>]
    [Error<DossierItemsOverlapException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> SubmitOfferAsync(
        SubmitOfferInput input, Actor actor, CommandSession command, DossierNumbers numbers, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.SubmitOffer);
            var proposer = await command.Session.LoadOwnOrganisationAsync(actor, cancellationToken);
            var number = await numbers.NextAsync(command.Today, cancellationToken);
            var named = await command.LoadProposalAsync(input.Names(), cancellationToken);
            var submit = new SubmitProposal(command.NewId(), number, named.Proposal, input.Paper.ToPaper(), command.EffectiveOn(input));
            var submission = DossierDecider.Submit(submit, proposer, actor, command.Today, command.Rules);
            await command.DemandNewAsync(proposer.Id, named.Proposal, cancellationToken);
            command.Session.Events.StartStream<Dossier>(submit.DossierId, submission.Submitted);

            return submit.DossierId;
        }, cancellationToken);

    /// <summary>Takes a complete dossier on; its clock starts.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DossierIncompleteException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> AcceptDossierAsync(
        AcceptDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Accept(
                new AcceptDossier(input.DossierId, input.Paper?.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today, command.Rules),
            cancellationToken);

    /// <summary>Sends a dossier back for something that is missing.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> AskForSupplementAsync(
        AskForSupplementInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.AskForSupplement(new AskForSupplement(input.DossierId, input.WhatIsMissing, input.Paper?.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Supplies what was missing.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> SupplementDossierAsync(
        SupplementDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Supplement(new SupplementDossier(
                    input.DossierId, input.Answer, input.Paper.ToPaper(), command.EffectiveOn(input), input.Papers.ToPapers()), dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Records the appraisal of an accepted dossier.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DossierIncompleteException>]
    [Error<OpinionsAwaitedException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> AppraiseDossierAsync(
        AppraiseDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Appraise(new AppraiseDossier(
                    input.DossierId, input.Conclusion, input.Paper.ToPaper(), command.EffectiveOn(input), input.Papers.ToPapers()), dossier, actor, command.Today, command.Rules),
            cancellationToken);

    /// <summary>Lays an appraised dossier before the province.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DossierIncompleteException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> ForwardDossierAsync(
        ForwardDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Forward(new ForwardDossier(
                    input.DossierId, input.Paper.ToPaper(), command.EffectiveOn(input), input.Papers.ToPapers()), dossier, actor, command.Today, command.Rules),
            cancellationToken);

    /// <summary>Refuses an open dossier, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> RefuseDossierAsync(
        RefuseDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.EndAsync(
            input,
            actor,
            (dossier, facilities) =>
            {
                var refusal = DossierDecider.Refuse(
                    new RefuseDossier(input.DossierId, input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                    dossier, facilities, actor, command.Today);
                return (refusal.Refused, refusal.RequestsClosed);
            },
            cancellationToken);

    /// <summary>Takes the caller's own dossier back, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> WithdrawDossierAsync(
        WithdrawDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.EndAsync(
            input,
            actor,
            (dossier, facilities) =>
            {
                var withdrawal = DossierDecider.Withdraw(
                    new WithdrawDossier(input.DossierId, input.Reason, command.EffectiveOn(input)), dossier, facilities, actor, command.Today);
                return (withdrawal.Withdrawn, withdrawal.RequestsClosed);
            },
            cancellationToken);
}
