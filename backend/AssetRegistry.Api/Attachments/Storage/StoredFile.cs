namespace AssetRegistry.Api.Attachments.Storage;

/// <summary>A file that was accepted, by its content.</summary>
/// <param name="ContentId">Under which its pieces lie in the database; null: in the directory of files.</param>
public sealed record StoredFile(string Sha256, long SizeBytes, FileType Type, int? Pages, Guid? ContentId, bool HasThumbnail)
{
    public AttachedFile ToAttached(string name) => new(Sha256, Type, SizeBytes, Pages, name, HasThumbnail);
}
