using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>What visibility and allowed commands of a handover look at, wherever it is kept.</summary>
public interface IHandoverFacts : IHandoverParties
{
    HandoverStatus Status { get; }

    /// <summary>How far minutes drawn up item by item have come; null while there are none.</summary>
    MinutesStatus? MinutesStatus { get; }
}

/// <summary>Between whom something is handed over.</summary>
public interface IHandoverParties
{
    FacilityReference Facility { get; }

    Guid GiverId { get; }

    Guid ReceiverId { get; }
}
