namespace AssetRegistry.Audit;

/// <summary>The facts of audits as sentences; null for other facts.</summary>
internal static class AuditFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        AuditBundleTaken e => new(
            $"{e.Provenance.Account} lấy bộ hồ sơ thanh tra của {e.FacilityNumber} – {e.FacilityName}.",
            $"{e.Provenance.Account} took the audit bundle of {e.FacilityNumber} – {e.FacilityName}."),
        _ => null,
    };
}
