using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Facilities;

/// <summary>Commands by which facilities end and come out of each other.</summary>
[MutationType]
public static class FacilityLineageMutations
{
    /// <summary>Divides a facility among new ones, which take its place. Answers with the facility that was split.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<FacilityAreaUnknownException>]
    [Error<PiecesDoNotAddUpException>]
    [Error<ItemNotAllottedOnceException>]
    [Error<FacilityItemNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<DuplicateFacilityNumberException>]
    [Error<PositionRejectedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> SplitFacilityAsync(
        SplitFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.SplitFacility);
            var stream = await command.LockFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            var division = FacilityDecider.Split(
                new SplitFacility(
                    stream.Id, [.. input.Pieces.Select(piece => piece.ToPiece(command.NewId()))], input.Reason, input.Paper.ToPaper(),
                    command.EffectiveOn(input)),
                stream.Aggregate!, await command.LoadCommuneAsync(stream.Aggregate!.CommuneId, cancellationToken),
                await command.OpenDossiersAsync(stream.Id, cancellationToken), actor, command.Today);
            stream.AppendOne(division.Split);
            foreach (var piece in division.Pieces)
            {
                Found(command, piece);
            }

            return stream.Id;
        }, cancellationToken);

    /// <summary>Makes several facilities one, which takes their place. Answers with the new one.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<FacilitiesNotAlikeException>]
    [Error<DuplicateFacilityNumberException>]
    [Error<PositionRejectedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> ConsolidateFacilitiesAsync(
        ConsolidateFacilitiesInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.ConsolidateFacilities);
            var streams = await command.LockFacilitiesAsync(
                [.. input.Facilities.Select(facility => (facility.FacilityId, (int?)facility.ExpectedVersion))], actor, cancellationToken);
            var openDossiers = new List<Dossier>();
            foreach (var stream in streams)
            {
                openDossiers.AddRange(await command.OpenDossiersAsync(stream.Id, cancellationToken));
            }

            List<Facility> facilities = [.. streams.Select(stream => stream.Aggregate!)];
            var commune = await command.LoadCommuneAsync(
                facilities.FirstOrDefault()?.CommuneId ?? throw new FieldRequiredException("facilityIds"), cancellationToken);
            var union = FacilityDecider.Consolidate(
                new ConsolidateFacilities(
                    command.NewId(), input.Number, input.Name, input.Category, input.Location?.ToPosition(), input.Reason, input.Paper.ToPaper(),
                    command.EffectiveOn(input)),
                facilities, commune, openDossiers, actor, command.Today);
            foreach (var (stream, consolidated) in streams.Zip(union.Consolidated))
            {
                stream.AppendOne(consolidated);
            }

            Found(command, union.Founding);

            return union.Founding.Registered.FacilityId;
        }, cancellationToken);

    /// <summary>Records that a facility is no more: demolished, sold, ceded. It leaves the counts and stays readable.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> EndFacilityAsync(
        EndFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.EndFacility);
            var stream = await command.LockFacilityAsync(input.FacilityId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(FacilityDecider.End(
                new EndFacility(stream.Id, input.Disposal, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, await command.OpenDossiersAsync(stream.Id, cancellationToken), actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Merges a second record of the same facility into the one that goes on. Answers with the survivor; the old number leads there.</summary>
    [Error<NotPermittedException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityHasOpenCaseException>]
    [Error<FacilityMergedWithItselfException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Facility> MergeDuplicateFacilityAsync(
        MergeDuplicateFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Facility>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.MergeDuplicateFacility);
            var streams = await command.LockFacilitiesAsync([(input.DuplicateId, input.ExpectedVersion), (input.SurvivorId, null)], actor, cancellationToken);
            var merger = FacilityDecider.Merge(
                new MergeDuplicateFacility(input.DuplicateId, input.SurvivorId, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                streams[0].Aggregate!, streams[^1].Aggregate!, await command.OpenDossiersAsync(input.DuplicateId, cancellationToken), actor, command.Today);
            streams[0].AppendOne(merger.Merged);
            streams[^1].AppendOne(merger.Absorbed);

            return input.SurvivorId;
        }, cancellationToken);

    private static void Found(CommandSession command, FacilityFounding founding) =>
        command.Session.Events.StartStream<Facility>(founding.Registered.FacilityId, [founding.Registered, .. founding.TakenOver]);
}
