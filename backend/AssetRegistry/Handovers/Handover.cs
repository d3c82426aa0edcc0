using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>The carrying out of one item of a decision, as its events leave it.</summary>
public sealed record Handover : IHandoverFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public HandoverStatus Status { get; init; }

    public required FacilityReference Facility { get; init; }

    public required Guid DecisionId { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required Guid GiverId { get; init; }

    public required string GiverName { get; init; }

    public required Guid ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    public required IntendedUse IntendedUse { get; init; }

    /// <summary>The minutes last recorded, provisional or formal.</summary>
    public Paper? Minutes { get; init; }

    /// <summary>Differences found at the handover between the books and the facility.</summary>
    public string? Discrepancies { get; init; }

    /// <summary>Null until the formal handover.</summary>
    public DateOnly? HandedOverOn { get; init; }

    public DateOnly? InUseSince { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public static Handover Create(HandoverOpened opened) => new()
    {
        Id = opened.HandoverId,
        Facility = opened.Facility,
        DecisionId = opened.DecisionId,
        DecisionNumber = opened.DecisionNumber,
        DecidedOn = opened.DecidedOn,
        GiverId = opened.GiverId,
        GiverName = opened.GiverName,
        ReceiverId = opened.ReceiverId,
        ReceiverName = opened.ReceiverName,
        IntendedUse = opened.IntendedUse,
        LastStepOn = opened.Provenance.EffectiveOn,
    };

    public Handover Apply(HandoverProvisionallyRecorded recorded) => this with
    {
        Status = HandoverStatus.Provisional,
        Minutes = recorded.Provenance.Paper,
        Discrepancies = recorded.Discrepancies,
        LastStepOn = recorded.Provenance.EffectiveOn,
    };

    public Handover Apply(HandoverRecorded recorded) => this with
    {
        Status = HandoverStatus.HandedOver,
        Minutes = recorded.Provenance.Paper,
        Discrepancies = recorded.Discrepancies,
        HandedOverOn = recorded.Provenance.EffectiveOn,
        LastStepOn = recorded.Provenance.EffectiveOn,
    };

    public Handover Apply(UseConfirmed confirmed) => this with
    {
        Status = HandoverStatus.InUse,
        InUseSince = confirmed.Provenance.EffectiveOn,
        LastStepOn = confirmed.Provenance.EffectiveOn,
    };
}
