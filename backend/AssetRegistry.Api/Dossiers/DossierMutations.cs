using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Dossiers;

[MutationType]
public static class DossierMutations
{
    /// <summary>Asks for a surplus facility on behalf of the caller's organisation.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityAlreadyRequestedException>]
    [Error<ReceiverIsHolderException>]
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
            var facility = (await command.LockFacilitiesAsync([input.FacilityId], cancellationToken))[0];
            var submission = DossierDecider.SubmitRequest(
                new SubmitRequest(
                    command.NewId(), number, input.IntendedUse, input.Justification,
                    input.AreaNeededM2, input.Paper.ToPaper(), command.EffectiveOn(input)),
                facility.Aggregate!, requester, actor, command.Today);
            command.Session.Events.StartStream<Dossier>(submission.Submitted.DossierId, submission.Submitted);
            facility.AppendOne(submission.Requested);

            return submission.Submitted.DossierId;
        }, cancellationToken);

    /// <summary>Offers facilities that the caller's organisation holds and no longer needs.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityAlreadyDecidedException>]
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
            var facilities = await command.LockFacilitiesAsync(input.FacilityIds, cancellationToken);
            var submitted = DossierDecider.SubmitOffer(
                new SubmitOffer(
                    command.NewId(), number, input.Justification, input.Paper.ToPaper(),
                    command.EffectiveOn(input)),
                [.. facilities.Select(facility => facility.Aggregate!)], proposer, actor, command.Today);
            command.Session.Events.StartStream<Dossier>(submitted.DossierId, submitted);

            return submitted.DossierId;
        }, cancellationToken);

    /// <summary>Takes a complete dossier on; its clock starts.</summary>
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
    public static Task<Dossier> AcceptDossierAsync(
        AcceptDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Accept(new AcceptDossier(input.DossierId, input.Paper?.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today),
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
            dossier => DossierDecider.Supplement(new SupplementDossier(input.DossierId, input.Answer, input.Paper.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Records the appraisal of an accepted dossier.</summary>
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
    public static Task<Dossier> AppraiseDossierAsync(
        AppraiseDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Appraise(new AppraiseDossier(input.DossierId, input.Conclusion, input.Paper.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Lays an appraised dossier before the province.</summary>
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
    public static Task<Dossier> ForwardDossierAsync(
        ForwardDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Forward(new ForwardDossier(input.DossierId, input.Paper.ToPaper(), command.EffectiveOn(input)), dossier, actor, command.Today),
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
