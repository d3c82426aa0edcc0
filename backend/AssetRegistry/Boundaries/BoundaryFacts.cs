namespace AssetRegistry.Boundaries;

/// <summary>The facts of administrative units as sentences; null for other facts.</summary>
internal static class BoundaryFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        AdministrativeUnitEstablished e => new(
            $"Thành lập {e.FullName} (mã {e.Code}) từ ngày {Wording.Date(e.ValidFrom).Vietnamese}{LegalAct(e.LegalAct).Vietnamese}.",
            $"{e.FullName} (code {e.Code}) was established on {Wording.Date(e.ValidFrom).English}{LegalAct(e.LegalAct).English}."),
        AdministrativeUnitEnded e => new(
            $"Đơn vị hành chính kết thúc từ ngày {Wording.Date(e.ValidTo).Vietnamese}.",
            $"The administrative unit ended on {Wording.Date(e.ValidTo).English}."),
        BoundaryRecorded e => new(
            $"Ghi nhận ranh giới {Source(e.Source).Vietnamese}, nguồn: {e.SourceName}.",
            $"The {Source(e.Source).English} boundary was recorded; source: {e.SourceName}."),
        _ => null,
    };

    private static LocalizedText Source(BoundarySource source) =>
        source is BoundarySource.Official ? new("chính thức", "official") : new("minh họa", "demonstration");

    private static LocalizedText LegalAct(string? act) => act is null ? new("", "") : new($" theo {act}", $" by {act}");
}
