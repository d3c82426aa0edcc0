using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Decisions;

[MutationType]
public static class DecisionMutations
{
    /// <summary>
    /// Decides a dossier that lies before the province: its facilities go to the receiver. Of several decisions on one facility made
    /// at once exactly one is recorded; the others learn which.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<OverlappingRequestOpenException>]
    [Error<FacilityNotSurplusException>]
    [Error<ReceiverIsHolderException>]
    [Error<LegalFormDoesNotFitReceiverException>]
    [Error<DelegationNotInForceException>]
    [Error<LegalFormNotDelegatedException>]
    [Error<LegalFormHasNoEndDateException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> DecideDossierAsync(
        DecideDossierInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            var dossier = stream.Aggregate!;
            var delegations = await command.Session.LoadDelegationsAsync(actor, cancellationToken);
            DecisionDecider.DemandRight(actor, delegations);
            var decide = new DecideDossier(
                dossier.Id, command.NewId(), [.. dossier.Facilities.Select(_ => command.NewId())], input.LegalForm, input.ReceiverId,
                input.IntendedUse, input.Paper.ToPaper(), command.EffectiveOn(input), input.RetainUntil);
            var receiver = await command.Session.LoadOrganisationAsync(DecisionDecider.ReceiverOf(decide, dossier), "receiverId", cancellationToken);
            var facilities = await command.LockFacilitiesAsync(dossier.FacilityIds, cancellationToken);
            var outcome = DecisionDecider.Decide(
                decide, new DecisionGround([dossier], facilities.Aggregates(), [receiver], delegations, rules), actor, command.Today);
            await command.RecordAsync(outcome, [stream], facilities, cancellationToken);

            return dossier.Id;
        }, cancellationToken);

    /// <summary>
    /// Decides facilities or parts of one or more dossiers in one act, each for its own receiver: all of it is recorded, or nothing. Of several
    /// decisions on one facility made at once exactly one is recorded; the others learn which. A decision may carry out an accepted assignment
    /// proposal, or a part of it: then it gives nothing but what the proposal has paired.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DossierNotFoundException>]
    [Error<DossierNotInStatusException>]
    [Error<FourEyesException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<OverlappingRequestOpenException>]
    [Error<FacilityNotSurplusException>]
    [Error<ReceiverIsHolderException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotInDossiersException>]
    [Error<DossierNotAnsweredException>]
    [Error<TwoRequestsForOneFacilityException>]
    [Error<ExchangeIncompleteException>]
    [Error<DecidedAreaExceedsFacilityException>]
    [Error<FieldOutOfRangeException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<AssignmentProposalFourEyesException>]
    [Error<ItemNotInProposalException>]
    [Error<ItemNotAsPairedException>]
    [Error<PairingAlreadyCarriedOutException>]
    [Error<DossierWithoutPairedItemException>]
    [Error<LegalFormDoesNotFitReceiverException>]
    [Error<DelegationNotInForceException>]
    [Error<LegalFormNotDelegatedException>]
    [Error<LegalFormHasNoEndDateException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Decision> IssueDecisionAsync(
        IssueDecisionInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Decision>(input, actor, async () =>
        {
            var dossiers = await command.FetchDossiersAsync(input.Dossiers, actor, cancellationToken);
            IReadOnlyList<ItemToDecide> items = [.. input.Items.Select(item => item.ToItem(command.NewId()))];
            var named = dossiers.Aggregates().SelectMany(dossier => dossier.FacilityIds).ToHashSet();
            var facilities = await command.LockFacilitiesAsync([.. named.Concat(items.Select(item => item.FacilityId))], cancellationToken);
            if (facilities.Aggregates().FirstOrDefault(facility => !named.Contains(facility.Id) && !FacilityVisibility.MaySee(actor, facility)) is { } hidden)
            {
                throw new FacilityNotFoundException(hidden.Id);
            }

            var proposal = await command.LockProposalAsync(input.ProposalId, actor, cancellationToken);
            var outcome = DecisionDecider.Issue(
                new IssueDecision(
                    command.NewId(), input.LegalForm, items, input.Paper.ToPaper(), command.EffectiveOn(input), input.Capacity, input.RetainUntil),
                (await command.GroundAsync(items, dossiers, facilities, rules, actor, cancellationToken)) with { Proposal = proposal?.Aggregate },
                actor, command.Today);
            await command.RecordAsync(outcome, dossiers, facilities, cancellationToken);
            proposal.AppendIfAny(outcome.CarriedOut);

            return outcome.Issued.DecisionId;
        }, cancellationToken);
}
