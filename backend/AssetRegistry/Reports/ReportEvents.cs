namespace AssetRegistry.Reports;

/// <summary>
/// A report was frozen as it was sent: its figures and the records behind each of them, as canonical JSON. Later corrections of the records
/// never change it.
/// </summary>
/// <param name="EffectiveAt">The day its figures hold for.</param>
/// <param name="RecordedAt">The moment whose knowledge they rest on.</param>
/// <param name="Sha256">Hash of the content's UTF-8, lower-case hexadecimal.</param>
public sealed record ReportFrozen(
    Guid SnapshotId,
    ReportCode Code,
    string ProvinceCode,
    DateOnly EffectiveAt,
    DateTimeOffset RecordedAt,
    string Content,
    string Sha256,
    Provenance Provenance) : IBusinessEvent;
