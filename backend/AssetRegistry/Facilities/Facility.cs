using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

/// <summary>A house-and-land facility as its events leave it.</summary>
public sealed record Facility : IFacilityFacts
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

    public IReadOnlyList<OpenRequest> OpenRequests { get; init; } = [];

    /// <summary>Null while no decision has been made about it.</summary>
    public Assignment? Assignment { get; init; }

    public Guid? ReceiverId => Assignment?.ReceiverId;

    public bool InCustody => CustodySince is not null;

    public IReadOnlyList<Guid> OpenRequestIds => [.. OpenRequests.Select(request => request.DossierId)];

    public string SearchText => FacilitySearchText.Of(Number, Name, FormerName, CommuneName, FormerCommuneName, Address);

    public FacilityReference ToReference() => new(Id, Number, Name, HolderId);

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

    public Facility Apply(FacilityRequested requested) =>
        WithOpenRequests([.. OpenRequests, new(requested.DossierId, requested.DossierNumber, requested.RequesterId)]);

    public Facility Apply(FacilityRequestClosed closed) => WithOpenRequests(Without(closed.DossierId));

    /// <summary>Given to the land fund centre it stays surplus; given to anybody else it is rearranged.</summary>
    public Facility Apply(FacilityAssigned assigned) => this with
    {
        Classification = assigned.ReceiverType is OrganisationType.LandFundCentre ? Classification.Surplus : Classification.Rearranged,
        ClassifiedOn = assigned.Provenance.EffectiveOn,
        Stage = HandlingStage.Decided,
        OpenRequests = Without(assigned.DossierId),
        Assignment = new(
            assigned.DecisionId,
            assigned.DecisionNumber,
            assigned.DecidedOn,
            assigned.LegalForm,
            assigned.DossierId,
            assigned.HandoverId,
            assigned.ReceiverId,
            assigned.ReceiverName,
            assigned.ReceiverType,
            assigned.IntendedUse),
    };

    public Facility Apply(FacilityHandedOver handedOver) => handedOver.IsProvisional
        ? this with { Stage = HandlingStage.ProvisionallyHandedOver }
        : this with
        {
            Stage = HandlingStage.HandedOver,
            HolderId = handedOver.ReceiverId,
            HolderName = handedOver.ReceiverName,
            CustodySince = Assignment?.ReceiverType is OrganisationType.LandFundCentre ? CustodySince ?? handedOver.Provenance.EffectiveOn : null,
        };

    public Facility Apply(FacilityPutToUse _) => this with { Stage = HandlingStage.InUse, VacantSince = null };

    private List<OpenRequest> Without(Guid dossierId) => [.. OpenRequests.Where(request => request.DossierId != dossierId)];

    // Requests that lost stay open after the decision; they no longer move the stage.
    private Facility WithOpenRequests(List<OpenRequest> requests) => this with
    {
        OpenRequests = requests,
        Stage = Assignment is not null ? Stage : requests.Count > 0 ? HandlingStage.Requested : HandlingStage.None,
    };
}
