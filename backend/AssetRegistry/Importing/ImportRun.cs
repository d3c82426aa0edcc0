namespace AssetRegistry.Importing;

/// <summary>A file on its way into the register: handed in, checked, accepted, stored.</summary>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Headings">Heading by the key of the column, as a person has named them.</param>
public sealed record ImportRun(
    Guid Id, ImportKind Kind, Guid FileId, string FileName, string Sha256, int? Srid, string? Layer, IReadOnlyDictionary<string, string> Headings,
    string? MappingName, string Account, Guid? OrganisationId, DateOnly EffectiveOn, DateTimeOffset RequestedAt)
{
    public ImportStatus Status { get; init; }

    /// <summary>What the check found, then what was stored; null: not checked yet.</summary>
    public ImportFigures? Figures { get; init; }

    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];

    /// <summary>Why the file was refused; null: it was not.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Under which facilities are stored; null: not accepted yet.</summary>
    public Guid? BatchId { get; init; }

    public bool IsPartial { get; init; }

    /// <summary>How many facilities were ended when it was undone.</summary>
    public int Ended { get; init; }

    /// <summary>How many stayed then.</summary>
    public int Kept { get; init; }

    public int Version { get; init; }

    /// <summary>Whether the server has something to do with it.</summary>
    public bool IsRunning => Status is ImportStatus.Checking or ImportStatus.Storing or ImportStatus.Undoing;

    public static ImportRun Create(ImportRequested requested) => new(
        requested.ImportId, requested.Kind, requested.FileId, requested.FileName, requested.Sha256, requested.Srid, requested.Layer, requested.Headings,
        requested.MappingName, requested.Provenance.Account, requested.Provenance.OrganisationId, requested.Provenance.EffectiveOn, requested.RequestedAt);

    public ImportRun Apply(ImportChecked done) => this with { Status = ImportStatus.Checked, Figures = done.Figures, Notes = done.Notes };

    public ImportRun Apply(ImportFileRefused refused) => this with { Status = ImportStatus.Unreadable, Reason = refused.Reason };

    public ImportRun Apply(ImportAccepted accepted) => this with { Status = ImportStatus.Storing, BatchId = accepted.BatchId, IsPartial = accepted.IsPartial };

    public ImportRun Apply(ImportCancelled _) => this with { Status = ImportStatus.Cancelled };

    public ImportRun Apply(ImportCompleted completed) => this with { Status = ImportStatus.Completed, Figures = completed.Figures };

    public ImportRun Apply(ImportUndoRequested _) => this with { Status = ImportStatus.Undoing };

    public ImportRun Apply(ImportUndone undone) => this with { Status = ImportStatus.Undone, Ended = undone.Ended, Kept = undone.Kept };
}
