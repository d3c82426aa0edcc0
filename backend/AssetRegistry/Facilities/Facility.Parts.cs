namespace AssetRegistry.Facilities;

public sealed partial record Facility
{
    /// <summary>What has been set apart of it, in the order of delimiting; the rest has no record of its own.</summary>
    public IReadOnlyList<FacilityPart> Parts { get; init; } = [];

    /// <summary>The open requests for the whole and for its parts.</summary>
    public IReadOnlyList<OpenRequest> AllOpenRequests => [.. OpenRequests, .. Parts.SelectMany(part => part.OpenRequests)];

    public bool HasSurplusPart => Parts.Any(part => part.Classification is Classification.Surplus);

    public IReadOnlyList<Guid> PartOrganisationIds =>
    [
        .. Parts.Where(part => part.HolderId != HolderId).Select(part => part.HolderId)
            .Concat(Parts.Select(part => part.Assignment?.ReceiverId).OfType<Guid>())
            .Distinct(),
    ];

    /// <summary>Null when it has no such part.</summary>
    public FacilityPart? FindPart(Guid partId) => Parts.FirstOrDefault(part => part.Id == partId);

    /// <summary>How other records name it, or one part of it.</summary>
    public FacilityReference ToReference(Guid? partId = null) => partId is { } id && FindPart(id) is { } part
        ? new(Id, Number, Name, part.HolderId, part.Id, part.Name)
        : new(Id, Number, Name, HolderId);

    public Facility Apply(FacilityPartDelimited delimited) => this with { Parts = [.. Parts, FacilityPart.Create(delimited, this)] };

    public Facility Apply(FacilityPartDissolved dissolved) => this with { Parts = [.. Parts.Where(part => part.Id != dissolved.PartId)] };

    public Facility Apply(FacilityHolderChanged changed) => this with
    {
        HolderId = HolderId == changed.FormerHolderId ? changed.HolderId : HolderId,
        HolderName = HolderId == changed.FormerHolderId ? changed.HolderName : HolderName,
        Parts = [.. Parts.Select(part => part.HolderId == changed.FormerHolderId ? part.PassedTo(changed) : part)],
    };

    private Facility WithPart(Guid partId, Func<FacilityPart, FacilityPart> change) =>
        this with { Parts = [.. Parts.Select(part => part.Id == partId ? change(part) : part)] };
}
