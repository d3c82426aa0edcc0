using AssetRegistry.Access;

namespace AssetRegistry.Offices;

/// <summary>The rules of vehicles and larger equipment.</summary>
public static partial class OfficeDecider
{
    public static OfficeAssetRecorded RecordAsset(RecordOfficeAsset command, Office office, Actor actor, DateOnly today)
    {
        Demand(CommandName.RecordOfficeAsset, office, actor);
        var since = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), office.OpenedOn, "effectiveOn");
        if (command.Quantity < 1)
        {
            throw new FieldOutOfRangeException("quantity", command.Quantity, new("từ 1 trở lên", "1 or more"));
        }

        _ = Require.NotNegative(command.OriginalCost, "originalCost");
        if (command.ResidualValue is { } residual && Require.NotNegative(residual, "residualValue") > command.OriginalCost)
        {
            throw new ResidualExceedsCostException(command.Name, residual, command.OriginalCost, "residualValue");
        }

        var asset = new OfficeAsset(
            command.AssetId,
            command.Kind,
            Require.Text(command.Name, "name"),
            command.Quantity,
            command.OriginalCost,
            command.ResidualValue,
            command.InUseSince is { } used ? Require.NotInFuture(used, today, "inUseSince") : null,
            command.Condition,
            since);

        return new(office.Id, asset, Provenance.Of(actor, since, Require.OptionalPaper(command.Paper, today)));
    }

    /// <summary>Both sides of a transfer: an item is always in exactly one office.</summary>
    public static (OfficeAssetGivenAway Given, OfficeAssetReceived Received) TransferAsset(
        TransferOfficeAsset command, Office giver, Office receiver, Actor actor, DateOnly today)
    {
        Demand(CommandName.TransferOfficeAsset, giver, actor);
        var asset = Held(giver, command.AssetId);
        if (giver.Id == receiver.Id)
        {
            throw new OfficeAlreadyHasAssetException(giver.Id, giver.InWords(), asset.Name);
        }

        if (receiver.EndedOn is { } ended)
        {
            throw new OfficeEndedException(receiver.Id, receiver.InWords(), ended, CommandName.TransferOfficeAsset);
        }

        var on = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        on = Require.NotBefore(Require.NotBefore(on, asset.Since, "effectiveOn"), receiver.OpenedOn, "effectiveOn");
        var provenance = Provenance.Of(actor, on, Require.Paper(command.Paper, CommandName.TransferOfficeAsset, today));

        return (
            new(giver.Id, asset.Id, asset.Name, receiver.Id, receiver.OrganisationName, provenance),
            new(receiver.Id, asset with { Since = on }, giver.Id, giver.OrganisationName, provenance));
    }

    public static OfficeAssetEnded EndAsset(EndOfficeAsset command, Office office, Actor actor, DateOnly today)
    {
        Demand(CommandName.EndOfficeAsset, office, actor);
        var asset = Held(office, command.AssetId);

        return new(
            office.Id,
            asset.Id,
            asset.Name,
            Provenance.Of(
                actor,
                Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), asset.Since, "effectiveOn"),
                Require.Paper(command.Paper, CommandName.EndOfficeAsset, today),
                Require.Text(command.Reason, "reason")));
    }

    private static OfficeAsset Held(Office office, Guid assetId) => office.Assets.FirstOrDefault(asset => asset.Id == assetId && asset.Until is null)
        ?? throw new OfficeAssetNotFoundException(office.Id, office.InWords(), assetId);
}
