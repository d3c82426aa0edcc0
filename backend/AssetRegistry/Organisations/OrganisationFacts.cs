namespace AssetRegistry.Organisations;

/// <summary>The facts of organisations as sentences; null for other facts.</summary>
internal static class OrganisationFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact is OrganisationEstablished e
        ? new($"Thêm cơ quan, đơn vị {e.Name} (mã {e.Code}).", $"{e.Name} (code {e.Code}) entered the register.")
        : null;
}
