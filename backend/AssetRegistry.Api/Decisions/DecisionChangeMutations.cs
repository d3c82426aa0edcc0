using AssetRegistry.Api.Idempotency;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Decisions;

[MutationType]
public static class DecisionChangeMutations
{
    /// <summary>
    /// Takes a decision back before anything was formally handed over by it: its facilities are free again, its dossiers lie before the province
    /// again, and every open request is open for choice.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DecisionNotFoundException>]
    [Error<DecisionNotInForceException>]
    [Error<DecisionCarriedOutException>]
    [Error<DelegationNotInForceException>]
    [Error<LegalFormNotDelegatedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Decision> RevokeDecisionAsync(
        RevokeDecisionInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Decision>(input, actor, async () =>
        {
            var stream = await command.FetchDecisionAsync(input, actor, cancellationToken);
            var delegations = await command.Session.LoadDelegationsAsync(actor, cancellationToken);
            DecisionDecider.DemandRight(actor, delegations, CommandName.RevokeDecision);
            var decision = stream.Aggregate!;
            var facilities = await command.LockFacilitiesAsync([.. decision.Items.Select(item => item.FacilityId)], cancellationToken);
            var handovers = await command.FetchHandoversAsync(decision, cancellationToken);
            var dossiers = await command.FetchDossiersAsync(decision.DossierIds, cancellationToken);
            var proposal = await command.LockProposalAsync(decision, cancellationToken);
            var outcome = DecisionDecider.Revoke(
                new RevokeDecision(decision.Id, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                decision, handovers.Aggregates(), dossiers.Aggregates(), actor, command.Today, delegations, command.Rules, proposal?.Aggregate);
            stream.AppendOne(outcome.Revoked);
            proposal.AppendIfAny(outcome.PairingsReleased);
            foreach (var reopened in outcome.DossiersReopened)
            {
                dossiers.Of(reopened.DossierId).AppendOne(reopened);
            }

            foreach (var released in outcome.Released)
            {
                await command.ReleaseAsync(released, facilities, cancellationToken);
            }

            foreach (var requested in outcome.RequestedAgain)
            {
                facilities.Of(requested.FacilityId).AppendOne(requested);
            }

            foreach (var cancelled in outcome.HandoversCancelled)
            {
                handovers.Of(cancelled.HandoverId).AppendOne(cancelled);
            }

            return decision.Id;
        }, cancellationToken);

    /// <summary>
    /// Replaces items of a decision that were not formally handed over by those of a new decision, with which it answers. Both are kept and name
    /// each other.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<DecisionNotFoundException>]
    [Error<DecisionNotInForceException>]
    [Error<DecisionCarriedOutException>]
    [Error<DecisionItemNotFoundException>]
    [Error<DelegationNotInForceException>]
    [Error<LegalFormNotDelegatedException>]
    [Error<FourEyesException>]
    [Error<AssignmentProposalFourEyesException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<OverlappingRequestOpenException>]
    [Error<FacilityNotSurplusException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityNotInDossiersException>]
    [Error<TwoRequestsForOneFacilityException>]
    [Error<ReceiverIsHolderException>]
    [Error<LegalFormDoesNotFitReceiverException>]
    [Error<LegalFormHasNoEndDateException>]
    [Error<ExchangeIncompleteException>]
    [Error<DecidedAreaExceedsFacilityException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Decision> AmendDecisionAsync(
        AmendDecisionInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Decision>(input, actor, async () =>
        {
            var stream = await command.FetchDecisionAsync(input, actor, cancellationToken);
            DecisionDecider.DemandRight(actor, await command.Session.LoadDelegationsAsync(actor, cancellationToken), CommandName.AmendDecision);
            var decision = stream.Aggregate!;
            IReadOnlyList<ItemToDecide> items = [.. input.Items.Select(item => item.ToItem(command.NewId()))];
            var facilities = await command.LockFacilitiesAsync([.. decision.Items.Select(item => item.FacilityId)], cancellationToken);
            var handovers = await command.FetchHandoversAsync(decision, cancellationToken);
            var dossiers = await command.FetchDossiersAsync(decision.DossierIds, cancellationToken);
            var proposal = await command.LockProposalAsync(decision, cancellationToken);
            var outcome = DecisionDecider.Amend(
                new AmendDecision(
                    decision.Id, command.NewId(), input.LegalForm, items, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input),
                    input.Capacity, input.RetainUntil),
                decision, handovers.Aggregates(),
                (await command.GroundAsync(items, dossiers, facilities, rules, actor, cancellationToken)) with { Proposal = proposal?.Aggregate },
                actor, command.Today);
            stream.AppendOne(outcome.Amended);
            proposal.AppendIfAny(outcome.PairingsReleased);
            proposal.AppendIfAny(outcome.Issued.CarriedOut);
            foreach (var released in outcome.Released)
            {
                // What goes on to somebody else is noted with the new decision, and its lease keeps its notice.
                if (outcome.Issued.Assigned.Any(assigned =>
                    assigned.FacilityId == released.FacilityId && assigned.PartId == released.PartId && assigned.ReceiverType is not OrganisationType.LandFundCentre))
                {
                    facilities.Of(released.FacilityId).AppendOne(released);
                }
                else
                {
                    await command.ReleaseAsync(released, facilities, cancellationToken);
                }
            }

            foreach (var cancelled in outcome.HandoversCancelled)
            {
                handovers.Of(cancelled.HandoverId).AppendOne(cancelled);
            }

            await command.RecordAsync(outcome.Issued, dossiers, facilities, cancellationToken);

            return outcome.Issued.Issued.DecisionId;
        }, cancellationToken);
}
