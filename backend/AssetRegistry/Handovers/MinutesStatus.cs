namespace AssetRegistry.Handovers;

/// <summary>How far minutes drawn up item by item have come, in order. Drawing them up anew starts over.</summary>
public enum MinutesStatus
{
    /// <summary>The list stands; the receiver still checks it item by item.</summary>
    Prepared,
    AwaitingGiver,
    AwaitingReceiver,
    SignedByBoth,
    SignedWithDifferences,
}
