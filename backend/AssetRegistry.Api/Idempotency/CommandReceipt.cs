namespace AssetRegistry.Api.Idempotency;

/// <summary>Proof that a command was carried out, written in the same transaction as its events.</summary>
/// <param name="Id">The idempotency key the client chose.</param>
/// <param name="InputHash">SHA-256 of the command's input, hexadecimal: the same key with other content is a mistake, not a retry.</param>
/// <param name="SubjectId">The noun the command answered with.</param>
public sealed record CommandReceipt(Guid Id, string Account, string Command, string InputHash, Guid SubjectId);
