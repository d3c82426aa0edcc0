using AssetRegistry.Facilities;

namespace AssetRegistry.Assignments;

/// <summary>
/// One need of an open request, as it was at <paramref name="DossierVersion"/>: for one space it names, or for any that fits.
/// A request for several facilities is several needs.
/// </summary>
/// <param name="Wanted">The space it names; null: whatever fits.</param>
/// <param name="CommuneCode">Where it wants to be: the commune it names, else the requester's own; null: anywhere.</param>
/// <param name="AreaNeededM2">Of a request for several spaces, the share that falls on this one; null: no figure.</param>
/// <param name="NormAreaM2">What the norm allows for its head count; null: unknown.</param>
public sealed record PendingRequest(
    Guid DossierId,
    int DossierVersion,
    string Number,
    Guid RequesterId,
    string RequesterName,
    IntendedUse IntendedUse,
    LegalPriority Priority,
    SpaceKey? Wanted,
    string? CommuneCode,
    decimal? AreaNeededM2,
    int? Headcount,
    decimal? NormAreaM2,
    RequestOrigin? Origin,
    DateOnly AskedOn)
{
    public RequestKey Key => new(DossierId, Wanted);
}

/// <summary>One need of one request.</summary>
public readonly record struct RequestKey(Guid DossierId, SpaceKey? Wanted);
