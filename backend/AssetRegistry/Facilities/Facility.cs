using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

/// <summary>A house-and-land facility as its events leave it.</summary>
public sealed partial record Facility : IFacilityFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public string? FormerName { get; init; }

    public required FacilityCategory Category { get; init; }

    public required Classification Classification { get; init; }

    public Sensitivity Sensitivity { get; init; } = Sensitivity.Internal;

    /// <summary>Since when the present classification holds; nothing that builds on it can be earlier.</summary>
    public required DateOnly ClassifiedOn { get; init; }

    /// <summary>
    /// The decision that approved the plan by which the whole is classified as it is; null: that rests on another paper, or on none. Who
    /// receives it is decided by an act of its own, which is no approval of a plan.
    /// </summary>
    public Paper? ApprovedPlan { get; init; }

    public HandlingStage Stage { get; init; }

    /// <summary>When the last decision about it, or a step of its handover, took effect; null while there was none.</summary>
    public DateOnly? HandledOn { get; init; }

    public required Guid CommuneId { get; init; }

    public required string CommuneCode { get; init; }

    public required string CommuneName { get; init; }

    public string? FormerCommuneName { get; init; }

    public string? Address { get; init; }

    public Position? Location { get; init; }

    public decimal? LandAreaM2 { get; init; }

    public decimal? FloorAreaM2 { get; init; }

    /// <summary>Who holds it now; the receiver from the formal handover on.</summary>
    public required Guid HolderId { get; init; }

    public required string HolderName { get; init; }

    public DateOnly? VacantSince { get; init; }

    /// <summary>Since when the land fund centre has kept it; null while it does not.</summary>
    public DateOnly? CustodySince { get; init; }

    /// <summary>The open requests for the whole of it.</summary>
    public IReadOnlyList<OpenRequest> OpenRequests { get; init; } = [];

    /// <summary>Null while no decision has been made about it.</summary>
    public Assignment? Assignment { get; init; }

    public Guid? ReceiverId => Assignment?.ReceiverId;

    public bool InCustody => CustodySince is not null;

    /// <summary>The dossiers that ask for the whole or for a part of it.</summary>
    public IReadOnlyList<Guid> OpenRequestIds => [.. AllOpenRequests.Select(request => request.DossierId).Distinct()];

    public string SearchText => FacilitySearchText.Of([Number, Name, FormerName, CommuneName, FormerCommuneName, Address, .. EarlierNames]);

    public static Facility Create(FacilityRegistered registered) => new()
    {
        Id = registered.FacilityId,
        Number = registered.Number,
        Name = registered.Name,
        FormerName = registered.FormerName,
        Category = registered.Category,
        Classification = registered.Classification,
        ClassifiedOn = registered.Provenance.EffectiveOn,
        ApprovedPlan = PlanApprovedBy(registered),
        CommuneId = registered.CommuneId,
        CommuneCode = registered.CommuneCode,
        CommuneName = registered.CommuneName,
        FormerCommuneName = registered.FormerCommuneName,
        Address = registered.Address,
        Location = registered.Location,
        LandAreaM2 = registered.LandAreaM2,
        FloorAreaM2 = registered.FloorAreaM2,
        HolderId = registered.HolderId,
        HolderName = registered.HolderName,
        VacantSince = registered.VacantSince,
        RegisteredOn = registered.Provenance.EffectiveOn,
        DescribedOn = registered.Provenance.EffectiveOn,
        HeldSince = registered.Provenance.EffectiveOn,
        IsOutsideCommune = registered.IsOutsideCommune,
        Predecessors = registered.Predecessors ?? [],
        Sensitivity = registered.Sensitivity ?? Sensitivity.Internal,
    };

    /// <summary>Classified anew after a decision was carried out, it begins a new cycle; the old assignment stays on record.</summary>
    public Facility Apply(FacilityClassified classified) => classified.PartId is { } part
        ? WithPart(part, anew => anew.Apply(classified))
        : this with
        {
            Classification = classified.Classification,
            ClassifiedOn = classified.Provenance.EffectiveOn,
            ApprovedPlan = PlanApprovedBy(classified),
            VacantSince = classified.VacantSince,
            PastAssignments = Assignment is null ? PastAssignments : [.. PastAssignments, Assignment],
            Assignment = null,
            Stage = OpenRequests.StageOf(assignment: null, Stage),
        };

    public Facility Apply(FacilitySensitivitySet set) => this with { Sensitivity = set.Sensitivity };

    public Facility Apply(FacilityReceivedIntoCustody received) => this with { CustodySince = received.Provenance.EffectiveOn };

    public Facility Apply(FacilityReleasedFromCustody _) => this with { CustodySince = null };

    public Facility Apply(FacilityRequested requested) => requested.PartId is { } part
        ? WithPart(part, asked => asked.Apply(requested))
        : WithOpenRequests([.. OpenRequests, OpenRequest.Of(requested)]);

    public Facility Apply(FacilityRequestClosed closed) => closed.PartId is { } part
        ? WithPart(part, asked => asked.Apply(closed))
        : WithOpenRequests(OpenRequests.Without(closed.DossierId));

    public Facility Apply(FacilityAssigned assigned) => assigned.PartId is { } part
        ? WithPart(part, given => given.Apply(assigned))
        : this with
        {
            Classification = Assignment.ClassificationBy(assigned),
            ClassifiedOn = assigned.Provenance.EffectiveOn,
            Stage = HandlingStage.Decided,
            HandledOn = assigned.Provenance.EffectiveOn,
            OpenRequests = OpenRequests.Without(assigned.DossierId),
            Assignment = Assignment.By(assigned, Classification),
        };

    public Facility Apply(FacilityHandedOver handedOver) => handedOver switch
    {
        { PartId: { } part } => WithPart(part, given => given.Apply(handedOver)),
        { IsProvisional: true } => Handled(HandlingStage.ProvisionallyHandedOver, handedOver),
        _ => Handled(HandlingStage.HandedOver, handedOver).HeldBy(handedOver.ReceiverId, handedOver.ReceiverName, handedOver.Provenance.EffectiveOn) with
        {
            CustodySince = Assignment?.ReceiverType is OrganisationType.LandFundCentre ? CustodySince ?? handedOver.Provenance.EffectiveOn : null,
        },
    };

    public Facility Apply(FacilityPutToUse put) => put.PartId is { } part
        ? WithPart(part, used => used.Apply(put))
        : Handled(HandlingStage.InUse, put) with { VacantSince = null };

    private static Paper? PlanApprovedBy(IBusinessEvent classifying) =>
        classifying.Provenance.Paper is { Kind: PaperKind.Decision } decision ? decision : null;

    private Facility Handled(HandlingStage stage, IBusinessEvent step) => this with { Stage = stage, HandledOn = step.Provenance.EffectiveOn };

    private Facility HeldBy(Guid holderId, string holderName, DateOnly since) => this with
    {
        HolderId = holderId,
        HolderName = holderName,
        HeldSince = since,
        Parts = [.. Parts.Select(part => part.HeldBy(holderId, holderName))],
    };

    private Facility WithOpenRequests(IReadOnlyList<OpenRequest> requests) =>
        this with { OpenRequests = requests, Stage = requests.StageOf(Assignment, Stage) };
}
