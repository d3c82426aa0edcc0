namespace AssetRegistry.Importing;

/// <summary>Hands in a file to be checked.</summary>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
public sealed record RequestImport(
    Guid ImportId, ImportKind Kind, Guid FileId, string FileName, string Sha256, int? Srid, string? Layer, IReadOnlyDictionary<string, string> Headings,
    string? MappingName, DateTimeOffset RequestedAt, DateOnly EffectiveOn);

/// <summary>Has a checked file stored.</summary>
/// <param name="BatchId">Under which facilities are stored.</param>
/// <param name="IsPartial">Whether what is right is stored even though something is wrong.</param>
public sealed record AcceptImport(Guid BatchId, bool IsPartial, DateOnly EffectiveOn);
