namespace AssetRegistry.Api.Importing.Runs;

/// <summary>A file that waits to be imported.</summary>
/// <param name="Account">Whose it is; nobody else learns that it exists.</param>
/// <param name="FileName">Made safe by <see cref="FileNames"/>.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
public sealed record ImportFile(Guid Id, string Account, string FileName, long SizeBytes, string Sha256);
