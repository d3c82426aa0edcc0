namespace AssetRegistry.Importing;

/// <summary>Begins to store a file of facilities.</summary>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
public sealed record StartFacilityImport(Guid BatchId, string FileName, string Sha256, DateOnly EffectiveOn);

/// <summary>Takes back what a file has brought into the register.</summary>
public sealed record UndoImport(Guid BatchId, DateOnly EffectiveOn);
