using AssetRegistry.Facilities;

namespace AssetRegistry.Custody;

/// <summary>What the end of a case brings about.</summary>
/// <param name="Ended">A <see cref="CustodyGivenBack"/> or a <see cref="CustodyEnded"/>.</param>
/// <param name="Released">The same at the facility; null when it is not in custody.</param>
public sealed record CustodyEnding(IBusinessEvent Ended, FacilityReleasedFromCustody? Released);
