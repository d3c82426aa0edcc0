using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Dossiers;

/// <summary>What every step on an existing dossier shares: fetch at the version the caller has read, decide, append.</summary>
internal static class DossierSteps
{
    public static Task<Dossier> StepAsync(
        this CommandSession command, IDossierInput input, Actor actor, Func<Dossier, IBusinessEvent> decide, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);

    /// <summary>A step that submits what the dossier proposes, with its facilities as they are now.</summary>
    public static Task<Dossier> SubmitAgainAsync(
        this CommandSession command, IDossierInput input, Actor actor, Func<Dossier, ProposalNames> names,
        Func<Dossier, Proposal, Organisation, DossierSubmission> decide, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            var dossier = stream.Aggregate!;
            var proposer = await command.Session.LoadOrganisationAsync(dossier.ProposerId, "organisationId", cancellationToken);
            var named = await command.LoadProposalAsync(names(dossier), cancellationToken);
            var submission = decide(dossier, named.Proposal, proposer);
            await command.DemandNewAsync(dossier.ProposerId, named.Proposal, cancellationToken);
            stream.AppendOne(submission.Submitted);
            named.Note(submission.Requests);

            return stream.Id;
        }, cancellationToken);

    /// <summary>A step that also closes what the dossier asked of its facilities.</summary>
    public static Task<Dossier> EndAsync(
        this CommandSession command, IDossierInput input, Actor actor,
        Func<Dossier, IReadOnlyList<Facility>, (IBusinessEvent Ended, IReadOnlyList<FacilityRequestClosed> Closed)> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<Dossier>(input, actor, async () =>
        {
            var stream = await command.FetchDossierAsync(input, actor, cancellationToken);
            var facilities = await command.LockFacilitiesAsync(stream.Aggregate!.FacilityIds, cancellationToken);
            var (ended, closed) = decide(stream.Aggregate, [.. facilities.Select(facility => facility.Aggregate!)]);
            stream.AppendOne(ended);
            foreach (var request in closed)
            {
                facilities.Single(facility => facility.Id == request.FacilityId).AppendOne(request);
            }

            return stream.Id;
        }, cancellationToken);

    public static Task<IEventStream<Dossier>> FetchDossierAsync(
        this CommandSession command, IDossierInput input, Actor actor, CancellationToken cancellationToken) =>
        command.FetchDossierAsync(input.DossierId, input.ExpectedVersion, actor, cancellationToken);

    public static Task<IEventStream<Dossier>> FetchDossierAsync(
        this CommandSession command, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<Dossier>(
            id, expectedVersion, dossier => DossierVisibility.MaySee(actor, dossier), () => new DossierNotFoundException(id), cancellationToken);
}
