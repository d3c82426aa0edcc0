namespace AssetRegistry.Facilities;

/// <summary>A request for a facility that is neither granted, refused nor withdrawn.</summary>
/// <param name="PartId">Null: the whole facility is asked for.</param>
public sealed record OpenRequest(Guid DossierId, string DossierNumber, Guid RequesterId, Guid? PartId = null)
{
    internal static OpenRequest Of(FacilityRequested requested) =>
        new(requested.DossierId, requested.DossierNumber, requested.RequesterId, requested.PartId);
}
