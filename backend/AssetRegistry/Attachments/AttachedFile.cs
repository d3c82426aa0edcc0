namespace AssetRegistry.Attachments;

/// <summary>A stored file as the register knows it.</summary>
/// <param name="Sha256">Of its content, 64 hexadecimal digits in lower case.</param>
/// <param name="Pages">Null when the file does not say it plainly.</param>
/// <param name="Name">As it was called where it came from, made safe by <see cref="FileNames"/>.</param>
public sealed record AttachedFile(string Sha256, FileType Type, long SizeBytes, int? Pages, string Name, bool HasThumbnail)
{
    /// <summary>The largest file that is accepted: 100 MB.</summary>
    public const long MaxSizeBytes = 100L * 1024 * 1024;
}
