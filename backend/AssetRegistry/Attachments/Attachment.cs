namespace AssetRegistry.Attachments;

/// <summary>A scanned paper, photo or office file at a record, as its events leave it. Whoever may see the record may see it.</summary>
public sealed record Attachment
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public required AttachmentSubject Subject { get; init; }

    public required string Title { get; init; }

    /// <summary>Kind, number and date of the paper the file is a copy of; null for photos and other files.</summary>
    public Paper? Paper { get; init; }

    public required AttachedFile File { get; init; }

    /// <summary>The files it had before, oldest first: a replaced file is kept.</summary>
    public IReadOnlyList<AttachedFile> EarlierFiles { get; init; } = [];

    /// <summary>The organisation that attached it, whose matter replacing and ending it is.</summary>
    public required Guid OwnerId { get; init; }

    public required DateOnly AddedOn { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    /// <summary>Null while it counts.</summary>
    public DateOnly? EndedOn { get; init; }

    public string? EndedBecause { get; init; }

    public Guid SubjectId => Subject.Id;

    /// <summary>Of every file it has or had: what must stay stored.</summary>
    public IReadOnlyList<string> Hashes => [.. EarlierFiles.Append(File).Select(file => file.Sha256).Distinct()];

    public static Attachment Create(AttachmentAdded added) => new()
    {
        Id = added.AttachmentId,
        Subject = added.Subject,
        Title = added.Title,
        Paper = added.Paper,
        File = added.File,
        OwnerId = added.OwnerId,
        AddedOn = added.Provenance.EffectiveOn,
        LastStepOn = added.Provenance.EffectiveOn,
    };

    public Attachment Apply(AttachmentReplaced replaced) => this with
    {
        File = replaced.File,
        EarlierFiles = [.. EarlierFiles, File],
        LastStepOn = replaced.Provenance.EffectiveOn,
    };

    public Attachment Apply(AttachmentEnded ended) => this with
    {
        EndedOn = ended.Provenance.EffectiveOn,
        EndedBecause = ended.Provenance.Reason,
        LastStepOn = ended.Provenance.EffectiveOn,
    };
}
