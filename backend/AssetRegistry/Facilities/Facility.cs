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

    /// <summary>Since when the present classification holds; nothing that builds on it can be earlier.</summary>
    public required DateOnly ClassifiedOn { get; init; }

    public HandlingStage Stage { get; init; }

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

    public string SearchText => FacilitySearchText.Of(Number, Name, FormerName, CommuneName, FormerCommuneName, Address);

    public static Facility Create(FacilityRegistered registered) => new()
    {
        Id = registered.FacilityId,
        Number = registered.Number,
        Name = registered.Name,
        FormerName = registered.FormerName,
        Category = registered.Category,
        Classification = registered.Classification,
        ClassifiedOn = registered.Provenance.EffectiveOn,
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
    };

    public Facility Apply(FacilityClassified classified) => this with
    {
        Classification = classified.Classification,
        ClassifiedOn = classified.Provenance.EffectiveOn,
        VacantSince = classified.VacantSince,
    };

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
            OpenRequests = OpenRequests.Without(assigned.DossierId),
            Assignment = Assignment.By(assigned, Classification),
        };

    public Facility Apply(FacilityHandedOver handedOver) => handedOver switch
    {
        { PartId: { } part } => WithPart(part, given => given.Apply(handedOver)),
        { IsProvisional: true } => this with { Stage = HandlingStage.ProvisionallyHandedOver },
        _ => HeldBy(handedOver.ReceiverId, handedOver.ReceiverName) with
        {
            Stage = HandlingStage.HandedOver,
            CustodySince = Assignment?.ReceiverType is OrganisationType.LandFundCentre ? CustodySince ?? handedOver.Provenance.EffectiveOn : null,
        },
    };

    public Facility Apply(FacilityPutToUse put) => put.PartId is { } part
        ? WithPart(part, used => used.Apply(put))
        : this with { Stage = HandlingStage.InUse, VacantSince = null };

    private Facility HeldBy(Guid holderId, string holderName) => this with
    {
        HolderId = holderId,
        HolderName = holderName,
        Parts = [.. Parts.Select(part => part.HeldBy(holderId, holderName))],
    };

    private Facility WithOpenRequests(IReadOnlyList<OpenRequest> requests) =>
        this with { OpenRequests = requests, Stage = requests.StageOf(Assignment, Stage) };
}
