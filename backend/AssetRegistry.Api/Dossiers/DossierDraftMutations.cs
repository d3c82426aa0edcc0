using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Dossiers;

[MutationType]
public static class DossierDraftMutations
{
    /// <summary>Begins to write an offer or a request on behalf of the caller's organisation, however incomplete.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> DraftDossierAsync(
        DraftDossierInput input, Actor actor, CommandSession command, DossierNumbers numbers, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.DraftDossier);
            var proposer = await command.Session.LoadOwnOrganisationAsync(actor, cancellationToken);
            var number = await numbers.NextAsync(command.Today, cancellationToken);
            var named = await command.LoadProposalAsync(
                new(
                    input.Kind, input.Items ?? [], input.CommuneId, input.IntendedUse, input.AreaNeededM2, input.Headcount, input.NeededBy,
                    input.Justification, input.Papers.ToPapers()),
                cancellationToken);
            var drafted = DossierDecider.Draft(
                new DraftDossier(command.NewId(), number, named.Proposal, command.EffectiveOn(input)), proposer, actor, command.Today);
            command.Session.Events.StartStream<Dossier>(drafted.DossierId, drafted);

            return drafted.DossierId;
        }, cancellationToken);

    /// <summary>Replaces all that the caller's own draft says.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldOutOfRangeException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> ReviseDraftAsync(
        ReviseDraftInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            var named = await command.LoadProposalAsync(
                new(
                    stream.Aggregate!.Kind, input.Items ?? [], input.CommuneId, input.IntendedUse, input.AreaNeededM2, input.Headcount,
                    input.NeededBy, input.Justification, input.Papers.ToPapers()),
                cancellationToken);
            stream.AppendOne(DossierDecider.Revise(
                new ReviseDraft(stream.Id, named.Proposal, command.EffectiveOn(input)), stream.Aggregate, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Submits the caller's own draft; all that it still lacks is named at once.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<DossierIncompleteException>]
    [Error<DossierItemsOverlapException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityAlreadyRequestedException>]
    [Error<ReceiverIsHolderException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<AdministrativeUnitNotInForceException>]
    [Error<RequestNeedsFacilityOrCommuneException>]
    [Error<NeedAlreadyRequestedException>]
    [Error<FacilityAlreadyOfferedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> SubmitDraftAsync(SubmitDraftInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.SubmitAgainAsync(
            input, actor, dossier => dossier.Names(),
            (dossier, proposal, proposer) => DossierDecider.SubmitDraft(
                new SubmitDraft(dossier.Id, proposal, input.Paper?.ToPaper(), command.EffectiveOn(input)), dossier, proposer, actor, command.Today,
                command.Rules),
            cancellationToken);

    /// <summary>Gives the caller's own draft up, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> DiscardDraftAsync(DiscardDraftInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            dossier => DossierDecider.Discard(new DiscardDraft(dossier.Id, input.Reason, command.EffectiveOn(input)), dossier, actor, command.Today),
            cancellationToken);

    /// <summary>Submits again, in the same thread, what was refused or withdrawn.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<DossierIncompleteException>]
    [Error<DossierItemsOverlapException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityAlreadyRequestedException>]
    [Error<ReceiverIsHolderException>]
    [Error<AdministrativeUnitNotFoundException>]
    [Error<AdministrativeUnitNotInForceException>]
    [Error<RequestNeedsFacilityOrCommuneException>]
    [Error<NeedAlreadyRequestedException>]
    [Error<FacilityAlreadyOfferedException>]
    [Error<PaperRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> ResubmitDossierAsync(
        ResubmitDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.SubmitAgainAsync(
            input, actor, dossier => WithChanges(dossier.Names(), input),
            (dossier, proposal, proposer) => DossierDecider.Resubmit(
                new ResubmitDossier(dossier.Id, proposal, input.Paper.ToPaper(), command.EffectiveOn(input)), dossier, proposer, actor, command.Today,
                command.Rules),
            cancellationToken);

    // Who names facilities now no longer asks for any in a commune, and the other way round.
    private static ProposalNames WithChanges(ProposalNames before, ResubmitDossierInput input) => before with
    {
        Items = input.Items ?? (input.CommuneId is null ? before.Items : []),
        CommuneId = input.CommuneId ?? (input.Items is null ? before.CommuneId : null),
        IntendedUse = input.IntendedUse ?? before.IntendedUse,
        AreaNeededM2 = input.AreaNeededM2 ?? before.AreaNeededM2,
        Headcount = input.Headcount ?? before.Headcount,
        NeededBy = input.NeededBy ?? before.NeededBy,
        Justification = input.Justification ?? before.Justification,
        Papers = input.Papers.ToPapers(),
    };
}
