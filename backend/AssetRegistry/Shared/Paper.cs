namespace AssetRegistry;

/// <summary>A numbered and dated document; <paramref name="Issuer"/> is null when the acting organisation issued it.</summary>
public sealed record Paper(PaperKind Kind, string Number, DateOnly Date, string? Issuer = null);
