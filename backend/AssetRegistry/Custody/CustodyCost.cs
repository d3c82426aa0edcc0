namespace AssetRegistry.Custody;

/// <summary>Money spent on a kept facility, in whole đồng, for a period of days.</summary>
/// <param name="CancellationReason">Null unless it was recorded by mistake: then it does not count.</param>
public sealed record CustodyCost(
    Guid CostId, CustodyCostKind Kind, long AmountDong, DateOnly From, DateOnly To, string? Note, Paper? Paper, DateOnly BookedOn, string? CancellationReason = null)
{
    public bool Counts => CancellationReason is null;

    /// <summary>A bill counts in the period in which its own period ends, so that periods next to each other add up to the whole.</summary>
    public bool CountsIn(DateOnly from, DateOnly to) => Counts && from <= To && To <= to;
}
