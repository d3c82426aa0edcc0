namespace AssetRegistry.Facilities;

/// <summary>Somebody has the facility, or one part of it, for the time being and without a decision.</summary>
/// <param name="Id">The temporary handover.</param>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record TemporaryHolding(Guid Id, Guid ReceiverId, string ReceiverName, DateOnly Since, Paper? Minutes, Guid? PartId = null)
{
    /// <summary>Whether it speaks of the same part, of the whole around it, or of a part of the whole.</summary>
    public bool Overlaps(Guid? partId) => PartId is null || partId is null || PartId == partId;
}
