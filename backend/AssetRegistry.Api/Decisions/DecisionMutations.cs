using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

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
    [Error<FacilityAlreadyDecidedException>]
    [Error<OverlappingRequestOpenException>]
    [Error<FacilityNotSurplusException>]
    [Error<ReceiverIsHolderException>]
    [Error<LegalFormDoesNotFitReceiverException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Dossier> DecideDossierAsync(
        DecideDossierInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            var session = command.Session;
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            var dossier = stream.Aggregate!;
            CommandPermissions.Demand(actor, CommandName.DecideDossier);
            var decide = new DecideDossier(
                dossier.Id, command.NewId(), [.. dossier.FacilityIds.Select(_ => command.NewId())], input.LegalForm, input.ReceiverId,
                input.IntendedUse, input.Paper.ToPaper(), command.EffectiveOn(input));
            var receiver = await session.LoadOrganisationAsync(DecisionDecider.ReceiverOf(decide, dossier), "receiverId", cancellationToken);
            var facilities = await command.LockFacilitiesAsync(dossier.FacilityIds, cancellationToken);
            var outcome = DecisionDecider.Decide(
                decide, dossier, [.. facilities.Select(facility => facility.Aggregate!)], receiver, actor, command.Today);
            session.Events.StartStream<Decision>(outcome.Issued.DecisionId, outcome.Issued);
            stream.AppendOne(outcome.DossierDecided);
            foreach (var (facility, assigned) in facilities.Zip(outcome.Assigned))
            {
                facility.AppendOne(assigned);
                await command.FollowAssignmentAsync(assigned, facility.Aggregate!, cancellationToken);
            }

            foreach (var opened in outcome.HandoversOpened)
            {
                session.Events.StartStream<Handover>(opened.HandoverId, opened);
            }

            return dossier.Id;
        }, cancellationToken);
}
