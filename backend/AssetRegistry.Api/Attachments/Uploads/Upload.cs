namespace AssetRegistry.Api.Attachments.Uploads;

/// <summary>A file on its way in, and for a day afterwards: time to attach it to a record.</summary>
/// <param name="Account">Whose it is; nobody else learns that it exists.</param>
/// <param name="FileName">Made safe by <see cref="FileNames"/>.</param>
/// <param name="Sha256">Null until the whole file has arrived and was accepted.</param>
public sealed record Upload(
    Guid Id, string Account, string FileName, long SizeBytes, long ReceivedBytes, DateTimeOffset ExpiresAt, string? Sha256);
