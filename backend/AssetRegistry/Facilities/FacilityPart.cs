using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

/// <summary>A part of a facility that is classified, asked for, decided and handed over by itself. Areas in m²; null means no figure yet.</summary>
/// <param name="ClassifiedOn">Since when the present classification holds; nothing that builds on it can be earlier.</param>
public sealed record FacilityPart(
    Guid Id, string Name, decimal? LandAreaM2, decimal? FloorAreaM2, Classification Classification, DateOnly ClassifiedOn)
{
    public HandlingStage Stage { get; init; }

    /// <summary>When the last decision about it, or a step of its handover, took effect; null while there was none.</summary>
    public DateOnly? HandledOn { get; init; }

    /// <summary>Who holds it now: the holder of the whole, until it is handed over to somebody else.</summary>
    public required Guid HolderId { get; init; }

    public required string HolderName { get; init; }

    public DateOnly? VacantSince { get; init; }

    public IReadOnlyList<OpenRequest> OpenRequests { get; init; } = [];

    /// <summary>Null while no decision has been made about it.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>What earlier decisions did with it, each carried out to the end, oldest first.</summary>
    public IReadOnlyList<Assignment> PastAssignments { get; init; } = [];

    internal static FacilityPart Create(FacilityPartDelimited delimited, Facility whole) => new(
        delimited.PartId,
        delimited.Name,
        delimited.LandAreaM2,
        delimited.FloorAreaM2,
        delimited.Classification,
        delimited.Provenance.EffectiveOn)
    {
        HolderId = whole.HolderId,
        HolderName = whole.HolderName,
        VacantSince = delimited.VacantSince,
    };

    internal FacilityPart Apply(FacilityClassified classified) => this with
    {
        Classification = classified.Classification,
        ClassifiedOn = classified.Provenance.EffectiveOn,
        VacantSince = classified.VacantSince,
        PastAssignments = Assignment is null ? PastAssignments : [.. PastAssignments, Assignment],
        Assignment = null,
        Stage = OpenRequests.StageOf(assignment: null, Stage),
    };

    internal FacilityPart Apply(FacilityRequested requested) => WithOpenRequests([.. OpenRequests, OpenRequest.Of(requested)]);

    internal FacilityPart Apply(FacilityRequestClosed closed) => WithOpenRequests(OpenRequests.Without(closed.DossierId));

    internal FacilityPart Apply(FacilityAssigned assigned) => this with
    {
        Classification = Assignment.ClassificationBy(assigned),
        ClassifiedOn = assigned.Provenance.EffectiveOn,
        Stage = HandlingStage.Decided,
        HandledOn = assigned.Provenance.EffectiveOn,
        OpenRequests = OpenRequests.Without(assigned.DossierId),
        Assignment = Assignment.By(assigned, Classification),
    };

    internal FacilityPart Apply(FacilityReleased released) => this with
    {
        Classification = Assignment?.ClassificationBefore ?? Classification,
        ClassifiedOn = released.Provenance.EffectiveOn,
        Assignment = null,
        Stage = OpenRequests.StageOf(assignment: null, Stage),
    };

    internal FacilityPart Apply(FacilityReturned returned) => this with
    {
        Classification = Classification.Surplus,
        ClassifiedOn = returned.Provenance.EffectiveOn,
        Assignment = null,
        Stage = OpenRequests.StageOf(assignment: null, Stage),
        HolderId = returned.ToId,
        HolderName = returned.ToName,
        VacantSince = returned.Provenance.EffectiveOn,
    };

    internal FacilityPart Apply(FacilityHandedOver handedOver) => handedOver.IsProvisional
        ? Handled(HandlingStage.ProvisionallyHandedOver, handedOver)
        : Handled(HandlingStage.HandedOver, handedOver) with { HolderId = handedOver.ReceiverId, HolderName = handedOver.ReceiverName };

    internal FacilityPart Apply(FacilityPutToUse put) => Handled(HandlingStage.InUse, put) with { VacantSince = null };

    /// <summary>A part that was not given away by itself goes with the whole.</summary>
    internal FacilityPart HeldBy(Guid holderId, string holderName) =>
        Assignment is null && PastAssignments.Count == 0 ? this with { HolderId = holderId, HolderName = holderName } : this;

    private FacilityPart Handled(HandlingStage stage, IBusinessEvent step) => this with { Stage = stage, HandledOn = step.Provenance.EffectiveOn };

    internal FacilityPart PassedTo(FacilityHolderChanged changed) => this with { HolderId = changed.HolderId, HolderName = changed.HolderName };

    private FacilityPart WithOpenRequests(IReadOnlyList<OpenRequest> requests) =>
        this with { OpenRequests = requests, Stage = requests.StageOf(Assignment, Stage) };
}
