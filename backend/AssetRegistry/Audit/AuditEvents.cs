namespace AssetRegistry.Audit;

/// <summary>Somebody took all that is recorded about a facility, with its papers and their proof, out of the register.</summary>
public sealed record AuditBundleTaken(Guid FacilityId, string FacilityNumber, string FacilityName, Provenance Provenance) : IBusinessEvent;
