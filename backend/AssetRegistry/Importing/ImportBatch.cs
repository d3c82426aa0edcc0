namespace AssetRegistry.Importing;

/// <summary>A file of facilities that was stored: which, by whom, and how many rows came of it. The rows themselves are in its events.</summary>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Undone">How many of the registered facilities were ended because the import was taken back.</param>
/// <param name="Kept">How many stayed when it was, because something had happened to them.</param>
public sealed record ImportBatch(
    Guid Id, string FileName, string Sha256, string Account, Guid? OrganisationId, DateOnly EffectiveOn, int Registered = 0, int Corrected = 0,
    int Unchanged = 0, int Refused = 0, int Undone = 0, int Kept = 0, int Version = 0)
{
    /// <summary>How many rows of the file, from its beginning, are settled.</summary>
    public int Rows => Registered + Corrected + Unchanged + Refused;

    /// <summary>Whether it was taken back, be it in part.</summary>
    public bool IsUndone => Undone + Kept > 0;

    public static ImportBatch Create(FacilityImportStarted started) => new(
        started.BatchId, started.FileName, started.Sha256, started.Provenance.Account, started.Provenance.OrganisationId, started.Provenance.EffectiveOn);

    public ImportBatch Apply(FacilityImportPartStored stored) => this with
    {
        Registered = Registered + stored.Registered.Count,
        Corrected = Corrected + stored.Corrected,
        Unchanged = Unchanged + stored.Unchanged,
        Refused = Refused + stored.Refused.Count,
    };

    public ImportBatch Apply(FacilityImportPartUndone undone) => this with { Undone = Undone + undone.Ended.Count, Kept = Kept + undone.Kept.Count };
}
