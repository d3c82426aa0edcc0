using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Offices;

[MutationType]
public static class OfficeAssetMutations
{
    /// <summary>Enters a vehicle or larger piece of equipment in an office's list.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<ResidualExceedsCostException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> RecordOfficeAssetAsync(
        RecordOfficeAssetInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var stream = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(OfficeDecider.RecordAsset(
                new RecordOfficeAsset(
                    command.NewId(), input.Kind, input.Name, input.Quantity, input.OriginalCost, input.ResidualValue, input.InUseSince, input.Condition,
                    input.Paper?.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate!, actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    /// <summary>Gives an item to another office; answers with the office that gave it.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<OfficeAssetNotFoundException>]
    [Error<OfficeAlreadyHasAssetException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> TransferOfficeAssetAsync(
        TransferOfficeAssetInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var giver = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            var receiver = await command.Session.Events.FetchForWriting<Office>(input.ReceiverOfficeId, cancellationToken);
            if (receiver.Aggregate is null || !OfficeVisibility.MaySee(actor, receiver.Aggregate))
            {
                throw new OfficeNotFoundException(input.ReceiverOfficeId, "receiverOfficeId");
            }

            var (given, received) = OfficeDecider.TransferAsset(
                new TransferOfficeAsset(input.AssetId, input.Paper.ToPaper(), command.EffectiveOn(input)), giver.Aggregate!, receiver.Aggregate, actor,
                command.Today);
            giver.AppendOne(given);
            receiver.AppendOne(received);

            return giver.Id;
        }, cancellationToken);

    /// <summary>Takes an item off an office's list.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<OfficeNotFoundException>]
    [Error<OfficeEndedException>]
    [Error<OfficeAssetNotFoundException>]
    [Error<PaperRequiredException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Office> EndOfficeAssetAsync(
        EndOfficeAssetInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Office>(input, actor, async () =>
        {
            var stream = await command.FetchOfficeAsync(input.OfficeId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(OfficeDecider.EndAsset(
                new EndOfficeAsset(input.AssetId, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)), stream.Aggregate!, actor,
                command.Today));

            return stream.Id;
        }, cancellationToken);
}
