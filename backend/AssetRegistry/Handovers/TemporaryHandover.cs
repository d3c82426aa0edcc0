using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>A handover for the time being before any decision: the law lets it happen when a facility is needed at once, and wants the decision
/// within days.</summary>
public sealed record TemporaryHandover : IHandoverParties
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public TemporaryHandoverStatus Status { get; init; }

    public required FacilityReference Facility { get; init; }

    public required Guid GiverId { get; init; }

    public required string GiverName { get; init; }

    public required Guid ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    public required IntendedUse IntendedUse { get; init; }

    public required Paper Minutes { get; init; }

    public required DateOnly HandedOverOn { get; init; }

    /// <summary>From this day on somebody is to be warned; null: the law sets none.</summary>
    public DateOnly? WarnFrom { get; init; }

    /// <summary>The last day for the decision.</summary>
    public required DateOnly RegulariseBy { get; init; }

    /// <summary>The decision that regularised it; null while there is none.</summary>
    public Guid? DecisionId { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>The handover by that decision.</summary>
    public Guid? HandoverId { get; init; }

    /// <summary>The day it was regularised or ended.</summary>
    public DateOnly? ClosedOn { get; init; }

    public string? EndReason { get; init; }

    /// <summary>Whether it is still open on that day although the day for the decision has passed.</summary>
    public bool IsOverdueOn(DateOnly day) => RegulariseBy < day && !(ClosedOn <= day);

    public static TemporaryHandover Create(TemporaryHandoverRecorded recorded) => new()
    {
        Id = recorded.TemporaryHandoverId,
        Facility = recorded.Facility,
        GiverId = recorded.GiverId,
        GiverName = recorded.GiverName,
        ReceiverId = recorded.ReceiverId,
        ReceiverName = recorded.ReceiverName,
        IntendedUse = recorded.IntendedUse,
        Minutes = recorded.Minutes,
        HandedOverOn = recorded.Provenance.EffectiveOn,
        WarnFrom = recorded.WarnFrom,
        RegulariseBy = recorded.RegulariseBy,
    };

    public TemporaryHandover Apply(TemporaryHandoverRegularised regularised) => this with
    {
        Status = TemporaryHandoverStatus.Regularised,
        DecisionId = regularised.DecisionId,
        DecisionNumber = regularised.DecisionNumber,
        HandoverId = regularised.HandoverId,
        ClosedOn = regularised.Provenance.EffectiveOn,
    };

    public TemporaryHandover Apply(TemporaryHandoverTakenOver taken) => taken.Side is PartySide.Giver
        ? this with { GiverId = taken.PartyId, GiverName = taken.PartyName }
        : this with { ReceiverId = taken.PartyId, ReceiverName = taken.PartyName };

    public TemporaryHandover Apply(TemporaryHandoverEnded ended) => this with
    {
        Status = TemporaryHandoverStatus.Ended,
        ClosedOn = ended.Provenance.EffectiveOn,
        EndReason = ended.Provenance.Reason,
    };
}

/// <summary>Where a handover without a decision stands.</summary>
public enum TemporaryHandoverStatus
{
    Open,

    /// <summary>A decision gave the facility to whoever had it already.</summary>
    Regularised,

    /// <summary>The facility went back, or a decision gave it to somebody else.</summary>
    Ended,
}
