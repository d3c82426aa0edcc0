namespace AssetRegistry.Handovers;

/// <summary>What visibility and allowed commands of a handover look at, wherever it is kept.</summary>
public interface IHandoverFacts
{
    HandoverStatus Status { get; }

    Guid GiverId { get; }

    Guid ReceiverId { get; }
}
