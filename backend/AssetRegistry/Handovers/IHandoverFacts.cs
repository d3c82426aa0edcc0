namespace AssetRegistry.Handovers;

/// <summary>What visibility and allowed commands of a handover look at, wherever it is kept.</summary>
public interface IHandoverFacts
{
    HandoverStatus Status { get; }

    /// <summary>How far minutes drawn up item by item have come; null while there are none.</summary>
    MinutesStatus? MinutesStatus { get; }

    Guid GiverId { get; }

    Guid ReceiverId { get; }
}
